namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>A cross reference from entry to entry.</summary>
/// <param name="path">Path of the target as written.</param>
/// <param name="span">Where it is written.</param>
internal sealed class EntryReference(ValueList<string> path, SourceSpan span)
{
    /// <summary>Path of the target as written.</summary>
    public ValueList<string> Path => path;

    /// <summary>Where it is written.</summary>
    public SourceSpan Span => span;

    /// <summary>The target; null where there is none of the path.</summary>
    public EntryNode? Target { get; set; }
}
