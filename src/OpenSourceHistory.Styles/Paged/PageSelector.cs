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
    /// <summary>Weight: the name before :first and :blank before :left and :right.</summary>
    public int Specificity => (Name is null ? 0 : 10_000) + (First ? 100 : 0) + (Blank ? 100 : 0) + (Side is null ? 0 : 1);

    /// <summary>True where the selector applies to a page.</summary>
    /// <param name="page">The page.</param>
    public bool Matches(PageContext page) =>
        (Name is null || Name == page.Name)
        && (!First || (Name is null ? page.IsFirstOfBook : page.IsFirst))
        && (!Blank || page.IsBlank)
        && (Side is null || Side == page.Side);
}
