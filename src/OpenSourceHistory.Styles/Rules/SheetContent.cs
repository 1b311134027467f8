using OpenSourceHistory.Styles.CounterRules;

namespace OpenSourceHistory.Styles.Rules;

/// <summary>What a sheet says, imports included, in cascade order.</summary>
/// <param name="Rules">Rules with selectors.</param>
/// <param name="Pages">Page rules.</param>
/// <param name="FontFaces">Faces.</param>
/// <param name="CounterStyles">Counter styles.</param>
internal sealed record SheetContent(
    ValueList<StyleRule> Rules, ValueList<PageRule> Pages, ValueList<FontFaceRule> FontFaces, ValueList<CounterStyleRule> CounterStyles)
{
    /// <summary>This sheet with another laid over it, whose rules go before all of its own, however much these single out.</summary>
    /// <param name="upper">The other.</param>
    public SheetContent Under(SheetContent upper)
    {
        var above = Rules.Select(r => r.Layer).Concat(CounterStyles.Select(c => c.Layer)).DefaultIfEmpty(-1).Max() + 1;
        return new SheetContent(
            Rules.Concat(upper.Rules.Select(r => r with { Layer = r.Layer + above, IsBuiltIn = false })),
            Pages.Concat(upper.Pages.Select(p => p with { IsBuiltIn = false })),
            upper.FontFaces.Concat(FontFaces),
            CounterStyles.Concat(upper.CounterStyles.Select(c => c with { Layer = c.Layer + above })));
    }
}
