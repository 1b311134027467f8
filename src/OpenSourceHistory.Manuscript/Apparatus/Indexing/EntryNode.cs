namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>An entry while the index is being gathered.</summary>
/// <param name="path">Its path.</param>
/// <param name="span">Place of its cause: the first mark, or the term in the data file.</param>
internal sealed class EntryNode(ValueList<string> path, SourceSpan span)
{
    /// <summary>Its path.</summary>
    public ValueList<string> Path => path;

    /// <summary>What is printed.</summary>
    public string Name => path[^1];

    /// <summary>Place of its cause.</summary>
    public SourceSpan Span => span;

    /// <summary>What it is sorted by.</summary>
    public string SortKey { get; set; } = path[^1];

    /// <summary>Its sub-entries.</summary>
    public List<EntryNode> Children { get; } = [];

    /// <summary>Its places, in reading order.</summary>
    public List<Locator> Places { get; } = [];

    /// <summary>Entries to be looked up in its stead.</summary>
    public List<EntryReference> See { get; } = [];

    /// <summary>Entries to be looked up as well.</summary>
    public List<EntryReference> SeeAlso { get; } = [];

    /// <summary>True where there is nothing to print.</summary>
    public bool IsEmpty => Children.Count + Places.Count + See.Count + SeeAlso.Count == 0;
}
