namespace OpenSourceHistory.Citations.Locales;

/// <summary>The gender of a term, or the gender that a form of a term goes with.</summary>
internal enum TermGender
{
    None,
    Masculine,
    Feminine,
}
