namespace OpenSourceHistory.Citations.Styles;

/// <summary>When the delimiter stands before the last name or before "et al.".</summary>
internal enum DelimiterPrecedes
{
    Contextual,
    AfterInvertedName,
    Always,
    Never,
}
