namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A paragraph in which nothing is set.</summary>
internal sealed record EmptyParagraph() : SetParagraph([])
{
    /// <inheritdoc/>
    public override PaintedLine Paint(int line, Point place, LineBuilder builder) => throw new ArgumentOutOfRangeException(nameof(line), "The paragraph has no lines");
}
