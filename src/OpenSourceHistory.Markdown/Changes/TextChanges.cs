using OpenSourceHistory.Markdown.Assembly;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Changes;

/// <summary>Finds which words an author changed in a file of a book since it was read, without reading the book again.</summary>
public static class TextChanges
{
    /// <summary>The words that changed in a file.</summary>
    /// <param name="project">The book as it was read.</param>
    /// <param name="path">Full path of the file.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The changes in order; null where the file is none of the book's texts, or more changed in it than words of them.</returns>
    public static ValueList<TextChange>? Find(BookProject project, string path, IWorkspace workspace)
    {
        if (FileAt(project.Book, path) is not { } before || new TextFileReader(workspace).Read(before.Path, SourceSpan.None).Value is not { } after)
        {
            return null;
        }

        var (was, now) = (Convert(before, project.Conversion, workspace), Convert(after, project.Conversion, workspace));
        return was.Metadata.TextStart == now.Metadata.TextStart
            && before.Text.AsSpan(0, was.Metadata.TextStart).SequenceEqual(after.Text.AsSpan(0, now.Metadata.TextStart))
            && was.Abbreviations.Equals(now.Abbreviations)
                ? TextComparer.Compare(was.Blocks, now.Blocks)
                : null;
    }

    private static FileDraft Convert(SourceFile file, FileConversion conversion, IWorkspace workspace) =>
        conversion.Converter(workspace).Convert(file, System.IO.Path.GetRelativePath(conversion.Folder, file.Path).Replace('\\', '/'), conversion.Language).Value;

    private static SourceFile? FileAt(Book book, string path) => MarkdownNames.IsMarkdown(path)
        ? book.Divisions.SelectMany(d => d.Blocks.Select(b => b.Span.File).Prepend(d.Span.File)).OfType<SourceFile>().FirstOrDefault(f => System.IO.Path.GetFullPath(f.Path) == path)
        : null;
}
