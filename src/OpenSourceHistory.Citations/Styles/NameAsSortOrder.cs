namespace OpenSourceHistory.Citations.Styles;

/// <summary>Which names are inverted.</summary>
internal enum NameAsSortOrder
{
    None,
    First,
    All,
}
