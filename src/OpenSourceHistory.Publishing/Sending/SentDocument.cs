namespace OpenSourceHistory.Publishing.Sending;

/// <summary>A file that was sent.</summary>
/// <param name="Mark">The mark that it bears.</param>
/// <param name="Content">The file.</param>
internal sealed record SentDocument(string Mark, ReadOnlyMemory<byte> Content);
