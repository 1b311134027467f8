using System.Text;
using OpenSourceHistory.Core.Files;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>Receivers for those who have a file but no book.</summary>
public static class ReceiverCatalog
{
    /// <summary>Names of the receivers of PDF files that the program knows.</summary>
    public static ValueList<string> PdfNames => ReceiverFinder.Names;

    /// <summary>Names of the shops for e-books that it knows.</summary>
    public static ValueList<string> EbookNames => ReceiverFinder.EbookNames;

    /// <summary>The receiver of a name, or of a file of rules; null where there is none, which is reported.</summary>
    /// <param name="name">A name that the program knows, or a path that ends in .yaml.</param>
    /// <param name="workspace">The door to files.</param>
    public static Result<Receiver?> Find(string name, IWorkspace workspace)
    {
        var found = new DiagnosticBag();
        var finder = new ReceiverFinder(path => ReadFile(path, workspace, found));
        var receiver = found.Take(finder.Find(new YamlScalar(name, IsPlain: false, SourceSpan.None)));
        return found.With(receiver);
    }

    private static SourceFile? ReadFile(YamlScalar path, IWorkspace workspace, DiagnosticBag found)
    {
        try
        {
            return new SourceFile(path.Text, Encoding.UTF8.GetString(workspace.ReadAllBytes(path.Text)).TrimStart('\uFEFF'));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            found.Error(MarkdownCodes.MissingFile, SourceSpan.None, $"The rules at '{path.Text}' cannot be read: {FaultText.Of(fault)}");
            return null;
        }
    }
}
