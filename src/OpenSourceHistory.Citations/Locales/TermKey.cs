namespace OpenSourceHistory.Citations.Locales;

/// <summary>What a term is found by.</summary>
internal readonly record struct TermKey(string Name, TermForm Form, TermGender GenderForm);
