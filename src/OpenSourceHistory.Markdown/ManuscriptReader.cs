using OpenSourceHistory.Markdown.Assembly;
using OpenSourceHistory.Markdown.Conversion;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown;

/// <summary>Reads a folder with <c>book.yaml</c>, or a single Markdown file, into a project.</summary>
public static class ManuscriptReader
{
    private const string DescriptionName = "book.yaml";

    /// <summary>Reads everything; all faults are reported in one run.</summary>
    /// <param name="path">A folder or a Markdown file.</param>
    /// <param name="workspace">The door to files.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    /// <returns>The project, or null where nothing could be read (reported).</returns>
    public static BookProject? Read(string path, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        if (workspace.FolderExists(path))
        {
            return ReadFolder(PictureResolver.Combine(path, string.Empty) is { Length: > 0 } folder ? folder : ".", workspace, diagnostics);
        }

        if (System.IO.Path.GetFileName(path) == DescriptionName && workspace.FileExists(path))
        {
            return ReadFolder(System.IO.Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".", workspace, diagnostics);
        }

        return new SingleFileBook(workspace, diagnostics).Read(path);
    }

    private static BookProject? ReadFolder(string folder, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        var path = PictureResolver.Combine(folder, DescriptionName);
        if (!workspace.FileExists(path) && !workspace.FolderExists(path))
        {
            diagnostics.Add(new Diagnostic(
                MarkdownCodes.NotFound, Severity.Error, SourceSpan.None, $"The folder has no {DescriptionName}", ["Name a folder with one, or a single Markdown file"])
            {
                Path = folder,
            });
            return null;
        }

        var files = new TextFileReader(workspace, diagnostics);
        var anonymous = new AnonymousNames(diagnostics);
        if (new BookDescriptionReader(folder, workspace, files, anonymous, diagnostics).Read(path) is not { } description)
        {
            return null;
        }

        var book = new BookAssembler(folder, workspace, diagnostics).Assemble(description);
        anonymous.Check(book);
        var style = description.Style is null ? null : StylePath.Find(description.Style, folder, workspace, diagnostics);
        return new BookProject(book, style, description.Editions, folder);
    }
}
