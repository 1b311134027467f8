using OpenSourceHistory.Styles.CounterRules;

namespace OpenSourceHistory.Styles.Rules;

/// <summary>What a sheet says, imports included, in cascade order.</summary>
/// <param name="Rules">Rules with selectors.</param>
/// <param name="Pages">Page rules.</param>
/// <param name="FontFaces">Faces.</param>
/// <param name="CounterStyles">Counter styles.</param>
internal sealed record SheetContent(
    ValueList<StyleRule> Rules, ValueList<PageRule> Pages, ValueList<FontFaceRule> FontFaces, ValueList<CounterStyleRule> CounterStyles);
