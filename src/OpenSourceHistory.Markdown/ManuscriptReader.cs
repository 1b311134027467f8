using OpenSourceHistory.Markdown.Assembly;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown;

/// <summary>Reads a folder with <c>book.yaml</c>, or a single Markdown file, into a project.</summary>
public static class ManuscriptReader
{
    private const string DescriptionName = "book.yaml";
    private static readonly string[] s_nearNames = ["book.yml", "book.yaml", "books.yaml", "_book.yaml", "book.yaml.txt", "book.json", "metadata.yaml", "metadata.yml"];

    /// <summary>The keys that <c>book.yaml</c> may have.</summary>
    public static ValueList<string> DescriptionKeys => BookDescriptionReader.Keys;

    /// <summary>The names of what the program makes, in the lists of a book's parts.</summary>
    public static ValueList<string> GeneratedDivisions => BookDescriptionReader.Generators;

    /// <summary>Reads everything; all faults are found in one run.</summary>
    /// <param name="path">A folder or a Markdown file.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The project, or null where nothing could be read, which is among the findings.</returns>
    public static Result<BookProject?> Read(string path, IWorkspace workspace)
    {
        if (workspace.FolderExists(path))
        {
            return ReadFolder(RelativePath.Combine(path, string.Empty) is { Length: > 0 } folder ? folder : ".", workspace);
        }

        if (System.IO.Path.GetFileName(path) == DescriptionName && workspace.FileExists(path))
        {
            return ReadFolder(System.IO.Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".", workspace);
        }

        return new SingleFileBook(workspace).Read([path]);
    }

    /// <summary>Reads several Markdown files as one book, in their order.</summary>
    /// <param name="paths">Paths of the files; of one, what <see cref="Read(string, IWorkspace)"/> takes.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The project, or null where a file cannot be read, which is among the findings.</returns>
    public static Result<BookProject?> Read(ValueList<string> paths, IWorkspace workspace) =>
        paths.Count == 1 ? Read(paths[0], workspace) : new SingleFileBook(workspace).Read(paths);

    private static Result<BookProject?> ReadFolder(string folder, IWorkspace workspace)
    {
        var path = RelativePath.Combine(folder, DescriptionName);
        if (!workspace.FileExists(path) && !workspace.FolderExists(path))
        {
            var near = workspace.ListFiles(folder).Select(System.IO.Path.GetFileName).FirstOrDefault(n => n is not null && s_nearNames.Contains(n.ToLowerInvariant()));
            var fault = new Diagnostic(
                MarkdownCodes.NotFound, Severity.Error, SourceSpan.None, $"The folder has no {DescriptionName}",
                near is null ? HintsFor(folder, workspace) : [$"Rename “{near}” to {DescriptionName}"])
            {
                Path = folder,
            };
            return new Result<BookProject?>(null, [fault]);
        }

        var found = new DiagnosticBag();
        var anonymous = new AnonymousNames();
        var description = found.Take(new BookDescriptionReader(folder, workspace, new TextFileReader(workspace), anonymous).Read(path));
        return found.With(description is null ? null : Make(description, folder, workspace, anonymous, found));
    }

    private static BookProject Make(BookDescription description, string folder, IWorkspace workspace, AnonymousNames anonymous, DiagnosticBag found)
    {
        var book = found.Take(new BookAssembler(folder, workspace).Assemble(description));
        found.AddRange(anonymous.Check(book));
        var style = description.Style is null ? null : StylePath.Find(description.Style, folder, workspace, found);
        var others = description.EditionParts.Where(p => p.Value.Count > 0).ToDictionary(
            p => p.Key, p => found.Take(new BookAssembler(folder, workspace).Assemble(description with { Entries = p.Value })));
        foreach (var other in others.Values)
        {
            found.AddRange(anonymous.Check(other));
        }

        return new BookProject(book, style, description.Editions, folder) { OtherBooks = others, Conversion = FileConversion.Of(folder, description) };
    }

    private static ValueList<string> HintsFor(string folder, IWorkspace workspace)
    {
        var names = workspace.ListFiles(folder).Select(System.IO.Path.GetFileName).OfType<string>().ToList();
        return names.Exists(MarkdownNames.IsMarkdown) || MarkdownNames.Descriptions.Any(d => workspace.FileExists(RelativePath.Combine(folder, d)))
            ? [$"osh new --from {folder} writes one from what is in the folder"]
            : ["Name a folder with one, or Markdown files; osh new DIR begins a book"];
    }
}
