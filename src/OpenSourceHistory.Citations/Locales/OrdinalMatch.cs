namespace OpenSourceHistory.Citations.Locales;

/// <summary>The numbers that an ordinal term goes with.</summary>
internal enum OrdinalMatch
{
    LastDigit,
    LastTwoDigits,
    WholeNumber,
}
