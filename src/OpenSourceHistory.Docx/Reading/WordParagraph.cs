namespace OpenSourceHistory.Docx.Reading;

/// <summary>A paragraph.</summary>
/// <param name="Style">Name of its style, as the document writes it; the default style's where it names none.</param>
/// <param name="Tokens">Its content.</param>
public sealed record WordParagraph(string Style, ValueList<WordToken> Tokens) : WordBlock
{
    /// <summary>Its place in a list, or null.</summary>
    public WordListPlace? List { get; init; }

    /// <summary>Alignment as Word writes it (<c>center</c>, <c>right</c>, <c>both</c>), or null where it has none of its own.</summary>
    public string? Alignment { get; init; }

    /// <summary>Level in the outline from 0, its own or its style's; null for text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Indent from the left of its own, in twips; null where it has none.</summary>
    public int? Indent { get; init; }

    /// <summary>True for a large initial in a frame (17.3.1.11), which belongs to the next paragraph.</summary>
    public bool IsDropCap { get; init; }

    /// <summary>True where it begins a page.</summary>
    public bool BreaksPage { get; init; }

    /// <summary>The gallery whose building block it stands in, such as <c>Table of Contents</c>, or null.</summary>
    public string? Gallery { get; init; }

    /// <summary>Who inserted its end, or null.</summary>
    public WordRevision? EndInserted { get; init; }

    /// <summary>Who deleted its end, so that it runs on into the next, or null.</summary>
    public WordRevision? EndDeleted { get; init; }

    /// <summary>What it was before its style was changed, or null.</summary>
    public FormerParagraph? Former { get; init; }
}
