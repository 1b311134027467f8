namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>What a file's content lacks for a standard.</summary>
/// <param name="Reason">What it is, for the author.</param>
/// <param name="Clause">The clause that demands it.</param>
/// <param name="Remedy">What the author can do.</param>
internal sealed record ContentLack(string Reason, string Clause, string Remedy);
