using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pages;

/// <summary>Something painted on a page.</summary>
/// <param name="Span">The manuscript's place that it comes from.</param>
public abstract record PageItem(SourceSpan Span)
{
    /// <summary>The element that it is content of, or its kind of artifact.</summary>
    public ItemMark Mark { get; init; }

    /// <summary>The turn that it stands in, which is the last that happens to it; its own places are those that it would have unturned. Null for none.</summary>
    public QuarterTurn? Turn { get; init; }

    /// <summary>True where it takes the place of the inks beneath even where black may lie over them, as its author says.</summary>
    public bool KnocksOut { get; init; }

    /// <summary>The same item moved.</summary>
    /// <param name="dx">Rightwards.</param>
    /// <param name="dy">Downwards.</param>
    public abstract PageItem MovedBy(Length dx, Length dy);
}
