using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What stands in front of an item: margin, break, page type.</summary>
internal sealed record ItemOpening
{
    /// <summary>Nothing in front.</summary>
    public static ItemOpening None { get; } = new();

    /// <summary>Collapsed margin above; dropped at the top of a page unless the break was forced.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>The same if the float in front of the item stood elsewhere.</summary>
    public Length SpaceWithoutFloat { get; init; }

    /// <summary>How far the space above may change, so that the page ends level with the one facing it.</summary>
    public Feather Feather { get; init; }

    /// <summary>What an unforced break in front of the item costs.</summary>
    public long BreakCost { get; init; }

    /// <summary>The break forced in front of the item.</summary>
    public ForcedBreak Forced { get; init; }

    /// <summary>Name of the page type that the item stands on.</summary>
    public string PageName { get; init; } = "auto";

    /// <summary>True where the item begins a group of pages, whose first page is <c>:first</c>.</summary>
    public bool BeginsPageGroup { get; init; }
}
