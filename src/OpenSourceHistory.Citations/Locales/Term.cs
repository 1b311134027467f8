namespace OpenSourceHistory.Citations.Locales;

/// <summary>A term of a locale.</summary>
/// <param name="Single">The singular.</param>
/// <param name="Multiple">The plural.</param>
/// <param name="Gender">The gender of the noun.</param>
/// <param name="Match">For an ordinal: which numbers it goes with; null for the default of its name.</param>
internal sealed record Term(string Single, string Multiple, TermGender Gender, OrdinalMatch? Match);
