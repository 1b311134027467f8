namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:if</c>, <c>cs:else-if</c>, or <c>cs:else</c> where there are no conditions.</summary>
internal sealed record ChooseBranch(ConditionMatch Match, ValueList<Condition> Conditions, ValueList<StyleElement> Children);
