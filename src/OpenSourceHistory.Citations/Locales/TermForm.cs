namespace OpenSourceHistory.Citations.Locales;

/// <summary>The forms of a term.</summary>
internal enum TermForm
{
    Long,
    Short,
    Symbol,
    Verb,
    VerbShort,
}
