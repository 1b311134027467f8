using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Locales;

/// <summary><c>cs:date-part</c>.</summary>
internal sealed record DatePartElement(DatePart Part, DatePartForm Form, string? RangeDelimiter, Presentation Presentation);
