namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:date-part</c>.</summary>
internal sealed record DatePartElement(DatePart Part, DatePartForm Form, string? RangeDelimiter, Presentation Presentation);
