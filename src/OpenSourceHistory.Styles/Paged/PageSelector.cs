using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Styles.Properties;

namespace OpenSourceHistory.Styles.Paged;

/// <summary>A page selector (CSS Paged Media 3, section 4.4).</summary>
/// <param name="Name">Page type, or null for any.</param>
/// <param name="First">True for <c>:first</c>.</param>
/// <param name="Blank">True for <c>:blank</c>.</param>
/// <param name="Side">Side for <c>:left</c> or <c>:right</c>, or null.</param>
internal sealed record PageSelector(string? Name, bool First, bool Blank, PageSide? Side)
{
    /// <summary>The pages that <c>:nth()</c> selects by their numbers, or null.</summary>
    public OrdinalFormula? Nth { get; init; }

    /// <summary>Page type whose groups <c>:nth(… of name)</c> counts in; null to count through the book.</summary>
    public string? NthOf { get; init; }

    /// <summary>True where it selects every page.</summary>
    public bool IsUniversal => Name is null && !First && !Blank && Side is null && Nth is null;

    /// <summary>Weight: the name before :first, :blank and :nth() before :left and :right.</summary>
    public int Specificity => (Name is null ? 0 : 10_000) + (First ? 100 : 0) + (Blank ? 100 : 0) + (Nth is null ? 0 : 100) + (Side is null ? 0 : 1);

    /// <summary>True where the selector applies to a page.</summary>
    /// <param name="page">The page.</param>
    public bool Matches(PageContext page) =>
        (Name is null || Name == page.Name)
        && (!First || (Name is null ? page.IsFirstOfBook : page.IsFirst))
        && (!Blank || page.IsBlank)
        && (Side is null || Side == page.Side)
        && (Nth is not { } nth || IsNth(nth, page));

    private bool IsNth(OrdinalFormula formula, PageContext page)
    {
        var number = NthOf is null ? page.Number : NthOf == page.Name ? page.NumberInGroup : 0;
        return number > 0 && formula.Holds(number);
    }
}
