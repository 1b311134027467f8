namespace OpenSourceHistory.Docx.Reading;

/// <summary>A piece of a paragraph.</summary>
public abstract record WordToken
{
    /// <summary>Who inserted it, or null.</summary>
    public WordRevision? Inserted { get; init; }

    /// <summary>Who deleted it, or null.</summary>
    public WordRevision? Deleted { get; init; }
}
