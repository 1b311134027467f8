namespace OpenSourceHistory.Citations.Styles;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    Numeric,
    Ordinal,
    LongOrdinal,
    Roman,
}
