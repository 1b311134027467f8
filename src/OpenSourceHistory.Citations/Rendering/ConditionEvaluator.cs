using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Evaluates the tests of <c>cs:if</c>.</summary>
internal static class ConditionEvaluator
{
    /// <summary>The first branch that holds, or null.</summary>
    public static ChooseBranch? BranchOf(ChooseElement choose, CiteScope scope) => choose.Branches.FirstOrDefault(b => Holds(b, scope));

    private static bool Holds(ChooseBranch branch, CiteScope scope) => branch.Match switch
    {
        _ when branch.Conditions.Count == 0 => true,
        ConditionMatch.Any => branch.Conditions.Any(c => Holds(c, scope)),
        ConditionMatch.None => !branch.Conditions.Any(c => Holds(c, scope)),
        _ => branch.Conditions.All(c => Holds(c, scope)),
    };

    private static bool Holds(Condition condition, CiteScope scope) => condition.Kind switch
    {
        ConditionKind.Disambiguate => scope.Cite.Disambiguation.Condition == (condition.Values[0] == "true"),
        ConditionKind.IsNumeric => scope.TextOf(condition.Values[0]) is { } text && NumericText.IsNumeric(text),
        ConditionKind.IsUncertainDate => scope.Cite.Source.DateOf(condition.Values[0])?.IsCirca ?? false,
        ConditionKind.Locator => scope.Text("locator") is not null && condition.Values.Contains(scope.LocatorLabel),
        ConditionKind.Position => !scope.Cite.IsBibliography && IsAt(condition.Values[0], scope.Cite),
        ConditionKind.Type => condition.Values.Contains(scope.Cite.Source.Type),
        _ => scope.Has(condition.Values[0]),
    };

    private static bool IsAt(string position, CiteContext cite) => position switch
    {
        "first" => cite.Position == CitePosition.First,
        "subsequent" => cite.Position != CitePosition.First,
        "ibid" => cite.Position is CitePosition.Ibid or CitePosition.IbidWithLocator,
        "ibid-with-locator" => cite.Position == CitePosition.IbidWithLocator,
        "near-note" => cite.Position != CitePosition.First && cite.IsNearNote,
        _ => false,
    };
}
