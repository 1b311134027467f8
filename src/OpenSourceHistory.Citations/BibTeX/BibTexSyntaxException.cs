namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Ends the reading of an entry that cannot be understood; never leaves the scanner.</summary>
internal sealed class BibTexSyntaxException(int offset, string message) : Exception(message)
{
    /// <summary>Offset of the fault in the file.</summary>
    public int Offset { get; } = offset;
}
