using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Markdown;

/// <summary>A book as its folder describes it: what it says, how it looks and what is to be made of it.</summary>
/// <param name="Book">The book as written, before the apparatus passes.</param>
/// <param name="StyleSheetPath">Path of its sheet for the workspace, or null for the default sheet.</param>
/// <param name="Editions">Editions in the order given.</param>
/// <param name="Folder">Folder that pictures and includes must lie in.</param>
public sealed record BookProject(Book Book, string? StyleSheetPath, ValueList<Edition> Editions, string Folder)
{
    /// <summary>True for a lone Markdown file, which nobody may have meant for a book.</summary>
    public bool IsSingleFile { get; init; }
}
