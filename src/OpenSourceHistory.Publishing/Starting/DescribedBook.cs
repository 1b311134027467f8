using System.Text;
using OpenSourceHistory.Markdown.Starting;

namespace OpenSourceHistory.Publishing.Starting;

/// <summary>Makes a book of a folder of Markdown: writes a <c>book.yaml</c> into it.</summary>
public static class DescribedBook
{
    /// <summary>Writes the description; a folder that has one is left as it is.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The path written; null where none was, which is among the findings.</returns>
    public static Result<string?> Create(string folder, IWorkspace workspace)
    {
        var path = Path.Combine(folder, "book.yaml");
        if (!workspace.FolderExists(folder))
        {
            return Refuse(folder, $"There is no folder at '{folder}'", "Name the folder of the text");
        }

        if (workspace.FileExists(path))
        {
            return Refuse(path, "The folder has a book.yaml; nothing was written", "osh build " + folder);
        }

        var text = FolderDescription.Write(folder, workspace);
        return text.Value is { } content ? Write(path, content, text.Findings, workspace) : new Result<string?>(null, text.Findings);
    }

    private static Result<string?> Write(string path, string content, ValueList<Diagnostic> findings, IWorkspace workspace)
    {
        try
        {
            workspace.Replace(path, stream => stream.Write(Encoding.UTF8.GetBytes(content)));
            return new Result<string?>(path, findings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(path, $"The file cannot be written: {FaultText.Of(e)}", "Check the folder's permissions");
        }
    }

    private static Result<string?> Refuse(string path, string message, string hint) =>
        new(null, [new Diagnostic(PublishingCodes.CannotWrite, Severity.Error, SourceSpan.None, message, [hint]) { Path = path }]);
}
