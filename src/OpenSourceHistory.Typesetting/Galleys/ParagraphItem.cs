using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A paragraph: a row for each line.</summary>
/// <param name="Text">The paragraph, broken.</param>
/// <param name="Maker">Makes rows of its lines.</param>
internal sealed record ParagraphItem(SetParagraph Text, LineRows Maker) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = Maker.RowsOf(Text);

    /// <summary>The paragraph in another number of lines; null where it cannot be set so.</summary>
    /// <param name="lines">The number.</param>
    public GalleyItem? WithLines(int lines) => Text.WithLines(lines) is { } other
        ? new ParagraphItem(other, Maker)
        {
            Opening = Opening,
            LeadIn = LeadIn,
            LeadOut = LeadOut,
            Anchors = Anchors,
            AnchorsBehind = AnchorsBehind,
            Mark = Mark,
            Link = Link,
            IsWhole = IsWhole,
            IsHeading = IsHeading,
        }.Dressed()
        : null;
}
