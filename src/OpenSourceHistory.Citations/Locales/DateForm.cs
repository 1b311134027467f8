namespace OpenSourceHistory.Citations.Locales;

/// <summary>The localised forms of a date.</summary>
internal enum DateForm
{
    Text,
    Numeric,
}
