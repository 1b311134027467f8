namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>A cross reference from entry to entry.</summary>
/// <param name="path">Path of the target as written.</param>
/// <param name="span">Where it is written.</param>
/// <param name="isInText">True where a mark in the text says it.</param>
internal sealed class EntryReference(ValueList<string> path, SourceSpan span, bool isInText)
{
    /// <summary>Path of the target as written.</summary>
    public ValueList<string> Path => path;

    /// <summary>Where it is written.</summary>
    public SourceSpan Span => span;

    /// <summary>True where a mark in the text says it.</summary>
    public bool IsInText => isInText;

    /// <summary>The target; null where there is none of the path.</summary>
    public EntryNode? Target { get; set; }
}
