using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A paragraph: a row for each line.</summary>
/// <param name="Text">The paragraph, broken.</param>
/// <param name="Maker">Makes rows of its lines.</param>
internal sealed record ParagraphItem(SetParagraph Text, LineRows Maker) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = Maker.RowsOf(Text);

    /// <summary>The paragraph in other numbers of lines; those that it cannot be set in are left out.</summary>
    /// <param name="numbers">The numbers; each at least 1.</param>
    /// <param name="mostCost">What its lines may cost; see <see cref="SetParagraph.Cost"/>.</param>
    public IEnumerable<ParagraphItem> WithLines(ReadOnlySpan<int> numbers, double mostCost) => Text.WithLines(numbers, mostCost).Select(With);

    /// <summary>The paragraph in as many lines, some of which end in no hyphen; null where it cannot be set so.</summary>
    /// <param name="lines">Those lines, counted from zero.</param>
    public ParagraphItem? WithWhole(ValueList<int> lines) => Text.WithWhole(lines) is { } other ? With(other) : null;

    private ParagraphItem With(SetParagraph text) => (ParagraphItem)new ParagraphItem(text, Maker)
    {
        Opening = Opening,
        LeadIn = LeadIn,
        LeadOut = LeadOut,
        Anchors = Anchors,
        AnchorsBehind = AnchorsBehind,
        Mark = Mark,
        Link = Link,
        Continued = Continued,
        IsWhole = IsWhole,
        IsHeading = IsHeading,
    }.Dressed();
}
