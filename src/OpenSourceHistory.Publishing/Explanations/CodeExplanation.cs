namespace OpenSourceHistory.Publishing.Explanations;

/// <summary>What a code of a finding means.</summary>
/// <param name="Code">The code, such as <c>OSH1602</c>.</param>
/// <param name="Meaning">What is found.</param>
/// <param name="Example">What an author writes that leads to it.</param>
/// <param name="Remedy">What to do.</param>
public sealed record CodeExplanation(string Code, string Meaning, string Example, string Remedy);
