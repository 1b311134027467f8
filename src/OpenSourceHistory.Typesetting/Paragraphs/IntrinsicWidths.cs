namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>How narrow and how wide content can be set; for table columns.</summary>
/// <param name="Minimum">Width of the longest unbreakable piece.</param>
/// <param name="Maximum">Width with no break but forced ones.</param>
internal readonly record struct IntrinsicWidths(Length Minimum, Length Maximum);
