namespace OpenSourceHistory.Citations.Styles;

/// <summary>Whose given names are shown to tell names apart.</summary>
internal enum GivenNameRule
{
    ByCite,
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
}
