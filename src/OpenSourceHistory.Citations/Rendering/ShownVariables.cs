using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Rendering;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>The variables that an element shows, for what <c>cs:substitute</c> uses up.</summary>
internal static class ShownVariables
{
    public static IEnumerable<string> Of(StyleElement element, CiteScope scope) => element switch
    {
        TextElement { Kind: TextKind.Macro } text => scope.Style.Style.Macros[text.Value].SelectMany(e => Of(e, scope)),
        TextElement { Kind: TextKind.Variable } text => [text.Value, .. Variants(text)],
        NumberElement number => [number.Variable],
        DateElement date => [date.Variable],
        NamesElement names => Of(names, scope),
        GroupElement group => group.Children.SelectMany(e => Of(e, scope)),
        ChooseElement choose => ConditionEvaluator.BranchOf(choose, scope)?.Children.SelectMany(e => Of(e, scope)) ?? [],
        _ => [],
    };

    private static IEnumerable<string> Of(NamesElement names, CiteScope scope)
    {
        var shown = names.Variables.Where(v => scope.Names(v).Count > 0).ToList();
        return shown.Count > 0 ? shown : names.Substitute.SelectMany(e => Of(e, scope));
    }

    private static IEnumerable<string> Variants(TextElement text) => text.Form == TermForm.Short ? [text.Value + "-short"] : [];
}
