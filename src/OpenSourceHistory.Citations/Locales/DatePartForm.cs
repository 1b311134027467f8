namespace OpenSourceHistory.Citations.Locales;

/// <summary>How a part of a date is written; the default is that of the part.</summary>
internal enum DatePartForm
{
    Default,
    Numeric,
    NumericLeadingZeros,
    Ordinal,
    Long,
    Short,
}
