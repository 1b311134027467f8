namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>What stands around a run.</summary>
/// <param name="ParagraphStyle">Id of the paragraph's style, or null.</param>
internal sealed record RunContext(string? ParagraphStyle)
{
    /// <summary>Where it leads, or null.</summary>
    public string? Link { get; init; }

    /// <summary>Who inserted it, or null.</summary>
    public WordRevision? Inserted { get; init; }

    /// <summary>Who deleted it, or null.</summary>
    public WordRevision? Deleted { get; init; }
}
