using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Paged;

/// <summary>Computed values of a page box.</summary>
public sealed record PageStyle
{
    /// <summary>size: the trim size.</summary>
    public Size Size { get; init; } = new(Length.FromInches(5.5), Length.FromInches(8.5));

    /// <summary>margin.</summary>
    public Edges Margin { get; init; } = Edges.All(Length.FromInches(0.75));

    /// <summary>-osh-measure-unit: the width of the page area is a whole number of it; zero for any width.</summary>
    public Length MeasureUnit { get; init; }

    /// <summary>bleed on all sides.</summary>
    public Length Bleed { get; init; }

    /// <summary>marks contains crop.</summary>
    public bool CropMarks { get; init; }

    /// <summary>marks contains cross.</summary>
    public bool CrossMarks { get; init; }

    /// <summary>Value that <c>counter-reset: page N</c> sets on the page, or null.</summary>
    public int? PageNumberReset { get; init; }

    /// <summary>Other counters that the page resets, such as <c>footnote</c>, and the values that it sets them to.</summary>
    public ValueList<CounterChange> CounterResets { get; init; } = [];

    /// <summary>Counter style of the page's folio, as its margin boxes have it or those of other pages of its name; null where none shows it.</summary>
    public CounterStyle? PageNumberStyle { get; init; }

    /// <summary>Margin boxes that have content.</summary>
    public ValueList<MarginBox> MarginBoxes { get; init; } = [];

    /// <summary>Style of the footnote area <c>@footnote</c>; its top border is the rule above the notes.</summary>
    public ComputedStyle FootnoteArea { get; init; } = ComputedStyle.Initial;

    /// <summary>Length of the rule above the notes; auto for the whole measure.</summary>
    public Dimension FootnoteRuleWidth { get; init; } = Dimension.Auto;
}
