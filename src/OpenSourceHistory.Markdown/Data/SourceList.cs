using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>What the files of sources say.</summary>
/// <param name="Sources">The sources, each key once.</param>
/// <param name="Acknowledged">The authors to be thanked.</param>
internal sealed record SourceList(ValueList<Source> Sources, ValueList<Acknowledged> Acknowledged)
{
    /// <summary>False where a file or an entry could not be read, so that a key which is not among them may be right.</summary>
    public bool IsComplete { get; init; }
}
