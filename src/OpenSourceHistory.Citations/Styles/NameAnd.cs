namespace OpenSourceHistory.Citations.Styles;

/// <summary>The word between the last two names.</summary>
internal enum NameAnd
{
    None,
    Text,
    Symbol,
}
