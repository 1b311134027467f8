namespace OpenSourceHistory.Citations.Locales;

/// <summary>A part of a date.</summary>
internal enum DatePart
{
    Day,
    Month,
    Year,
}
