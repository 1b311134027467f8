using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A strip of the galley that is never cut and not yet painted: a line, a picture, a row of a table. Says what a break in front of it costs.</summary>
internal sealed record GalleyRow
{
    /// <summary>Height, with padding and borders of boxes that begin or end here.</summary>
    public Length Height { get; init; }

    /// <summary>From the left edge of the text block to the matter's origin.</summary>
    public Length X { get; init; }

    /// <summary>From the row's top to the matter's origin.</summary>
    public Length Y { get; init; }

    /// <summary>From the matter's origin down to the first baseline.</summary>
    public Length Baseline { get; init; }

    /// <summary>What stands in it; null where nothing is seen.</summary>
    public RowMatter? Matter { get; init; }

    /// <summary>Links besides those in the matter, relative to its origin.</summary>
    public ValueList<LinkArea> Links { get; init; } = [];

    /// <summary>Notes called here, in order.</summary>
    public ValueList<SetNote> Notes { get; init; } = [];

    /// <summary>Nodes that begin here.</summary>
    public ValueList<GalleyAnchor> Anchors { get; init; } = [];

    /// <summary>What an unforced break between the row and the one above in its item costs; see <see cref="BreakCosts"/>.</summary>
    public long BreakCost { get; init; }

    /// <summary>True for lines of text that stand on the baseline grid.</summary>
    public bool IsOnGrid { get; init; }

    /// <summary>True where the row is a line that ends in a hyphen.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>Where the sheet does not want such a row.</summary>
    public HyphenateLimitLast HyphenLimit { get; init; }

    /// <summary>Place in the manuscript.</summary>
    public SourceSpan Span { get; init; }
}
