namespace OpenSourceHistory.Citations.Styles;

/// <summary>What a condition tests.</summary>
internal enum ConditionKind
{
    Disambiguate,
    IsNumeric,
    IsUncertainDate,
    Locator,
    Position,
    Type,
    Variable,
}
