namespace OpenSourceHistory.Benchmarks;

/// <summary>A program and what it is asked to make of a text.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Formats">What it makes.</param>
/// <param name="Path">Path of the program; null where it is not there.</param>
/// <param name="Runs">Arguments of each run that is needed, one after another, for a text and the path of the output without its extension.</param>
internal sealed record PeerProgram(string Name, string Formats, string? Path, Func<PeerText, string, string[][]> Runs);
