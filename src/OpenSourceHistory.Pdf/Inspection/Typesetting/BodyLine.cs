namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>A line of the body and its place in its paragraph.</summary>
/// <param name="Line">The line.</param>
/// <param name="Indent">How far it begins from the left edge of the text, in em.</param>
/// <param name="Shortness">How far it ends before the right edge, in em; negative where it sticks out.</param>
/// <param name="IsFirst">True where a paragraph begins.</param>
/// <param name="IsLast">True where a paragraph ends.</param>
internal sealed record BodyLine(TextLine Line, double Indent, double Shortness, bool IsFirst, bool IsLast)
{
    /// <summary>True where it begins at the edge.</summary>
    public bool IsFlush => Indent is >= -1 and <= 0.4;

    /// <summary>True where it begins inside the edge, as first lines do.</summary>
    public bool IsIndented => Indent is > 0.4 and <= 4;

    /// <summary>True where it reaches the right edge; marks of punctuation may hang out.</summary>
    public bool IsFull => Shortness is <= 0.3 and >= -1.2;

    /// <summary>True for lines of plain paragraphs, not of quotations or lists.</summary>
    public bool IsPlain => IsFlush || (IsIndented && IsFirst);

    /// <summary>True where its gaps tell of justification.</summary>
    public bool IsMeasured => Line.IsPure && IsFull && !IsLast && IsPlain && Line.Spaces.Count > 2;
}
