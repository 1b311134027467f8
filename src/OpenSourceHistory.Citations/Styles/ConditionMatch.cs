namespace OpenSourceHistory.Citations.Styles;

/// <summary>How many conditions of a branch must hold.</summary>
internal enum ConditionMatch
{
    All,
    Any,
    None,
}
