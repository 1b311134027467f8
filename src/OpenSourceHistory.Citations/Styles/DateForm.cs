namespace OpenSourceHistory.Citations.Styles;

/// <summary>The localised forms of a date.</summary>
internal enum DateForm
{
    Text,
    Numeric,
}
