using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Processing;
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
        ConditionKind.Disambiguate => scope.Cite.Disambiguation.Condition == (condition.Value == "true"),
        ConditionKind.IsNumeric => scope.Text(condition.Value) is { } text && NumericText.IsNumeric(text),
        ConditionKind.IsUncertainDate => scope.Date(condition.Value)?.IsCirca ?? false,
        ConditionKind.Locator => scope.Text("locator") is not null && LabelOf(scope) == condition.Value,
        ConditionKind.Position => !scope.Cite.IsBibliography && IsAt(condition.Value, scope.Cite),
        ConditionKind.Type => scope.Cite.Source.Type == condition.Value,
        _ => scope.Has(condition.Value),
    };

    private static string LabelOf(CiteScope scope) => scope.Cite.Item.Label switch
    {
        null => "page",
        "sub verbo" => "sub-verbo",
        var label => label,
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
