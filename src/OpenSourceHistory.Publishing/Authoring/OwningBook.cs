using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Tells which book a file belongs to.</summary>
public static class OwningBook
{
    private const string Description = "book.yaml";

    /// <summary>The book of a file: the nearest folder above it with <c>book.yaml</c>; else a Markdown file or a sheet by itself, and of others none.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="files">The door to files.</param>
    /// <returns>What <see cref="BookCheck"/> takes for a book.</returns>
    public static string? Of(string path, IWorkspace files)
    {
        for (var folder = FolderOf(path); folder is not null; folder = FolderOf(folder))
        {
            if (files.FileExists($"{folder.TrimEnd('/')}/{Description}"))
            {
                return folder;
            }
        }

        return MarkdownNames.IsMarkdown(path) || IsSheet(path) ? path : null;
    }

    /// <summary>The file that speaks of a book as such: its <c>book.yaml</c>, or the file that is a book by itself.</summary>
    /// <param name="book">The book.</param>
    public static string HeadOf(string book) => MarkdownNames.IsMarkdown(book) || IsSheet(book) ? book : $"{book.TrimEnd('/')}/{Description}";

    /// <summary>True for a style sheet.</summary>
    /// <param name="path">Its path.</param>
    public static bool IsSheet(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the description of a book.</summary>
    /// <param name="path">Its path.</param>
    public static bool IsDescription(string path) => path.EndsWith("/" + Description, StringComparison.Ordinal);

    private static string? FolderOf(string path) => path.LastIndexOf('/') switch
    {
        < 0 => null,
        0 => path.Length > 1 ? "/" : null,
        var slash => path[..slash],
    };
}
