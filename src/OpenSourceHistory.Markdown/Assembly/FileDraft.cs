using OpenSourceHistory.Markdown.Conversion;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>A Markdown file, converted by itself: its links and the ids of its headings wait for the rest of the book.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">Path relative to the book's folder.</param>
/// <param name="Metadata">The block at its head.</param>
/// <param name="Blocks">Its text.</param>
internal sealed record FileDraft(SourceFile File, string Path, FileMetadata Metadata, ValueList<Block> Blocks)
{
    /// <summary>The abbreviations that it defines, in order.</summary>
    public ValueList<AbbreviationDefinition> Abbreviations { get; init; } = [];
}
