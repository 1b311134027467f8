namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Finds the files that texts name: chapters and data in <c>book.yaml</c>, pictures and chapters in links, what a sheet imports.</summary>
public static class NamedFile
{
    // What stands around the name of a file in YAML, Markdown and CSS.
    private const string Around = " \t\r\n,[]{}()\"'<>#";

    /// <summary>The file that the word at a place names, relative to the text's own folder; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset in or beside the word.</param>
    /// <param name="files">The door to files.</param>
    public static string? At(SourceFile text, int offset, UnsavedFiles files)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && !Around.Contains(text.Text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        while (end < text.Text.Length && !Around.Contains(text.Text[end], StringComparison.Ordinal))
        {
            end++;
        }

        var name = Uri.UnescapeDataString(text.Text[start..end]);
        var path = name.Contains('.', StringComparison.Ordinal) ? UnsavedFiles.PathOf(text.Path[..(text.Path.LastIndexOf('/') + 1)] + name) : null;
        return path is not null && files.FileExists(path) ? path : null;
    }
}
