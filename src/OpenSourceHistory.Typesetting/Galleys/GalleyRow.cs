using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A strip of the galley that is never cut and not yet painted: a line, a picture, a row of a table. Says what a break in front of it costs.</summary>
internal sealed record GalleyRow
{
    /// <summary>Collapsed margin above; dropped at the top of a page unless the break was forced.</summary>
    public Length SpaceBefore { get; init; }

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

    /// <summary>What an unforced break in front of the row costs; see <see cref="Pagination.BreakCosts"/>.</summary>
    public long BreakCost { get; init; }

    /// <summary>The break forced in front of the row.</summary>
    public ForcedBreak Forced { get; init; }

    /// <summary>Name of the page type the row stands on.</summary>
    public string PageName { get; init; } = "auto";

    /// <summary>True where the row begins a group of pages, whose first page is <c>:first</c>.</summary>
    public bool BeginsPageGroup { get; init; }

    /// <summary>On the first row of a figure that may give way to the text behind it: count of its rows; else 0.</summary>
    public int MovableRows { get; init; }

    /// <summary>On the row behind such a figure: the space above it if the figure were not there.</summary>
    public Length SpaceWithoutFigure { get; init; }

    /// <summary>True for lines of text that stand on the baseline grid.</summary>
    public bool IsOnGrid { get; init; }

    /// <summary>True for rows of a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>True where the row is a line that ends in a hyphen made by hyphenation.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>Head of the table that the row belongs to, set again where a page begins with the row.</summary>
    public RepeatedHead? Head { get; init; }

    /// <summary>Place in the manuscript.</summary>
    public SourceSpan Span { get; init; }
}
