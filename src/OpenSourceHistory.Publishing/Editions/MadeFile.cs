namespace OpenSourceHistory.Publishing.Editions;

/// <summary>A file of an edition.</summary>
/// <param name="Suffix">What its name has behind that of the edition's output; null for the only one.</param>
/// <param name="Content">What it holds.</param>
internal sealed record MadeFile(string? Suffix, ReadOnlyMemory<byte> Content)
{
    /// <summary>For a copy of a file of the author's that lies beside the output, its name; else null.</summary>
    public string? CopyName { get; init; }
}
