using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>The path of a book's style sheet. Unlike its pictures, it may lie outside the book's folder.</summary>
internal static class StylePath
{
    /// <summary>The sheet's path for the workspace, or null where there is no such file, which is reported.</summary>
    /// <param name="style">The path as written.</param>
    /// <param name="folder">The folder to which it is relative.</param>
    /// <param name="workspace">The door to files.</param>
    /// <param name="found">Receives the fault.</param>
    public static string? Find(YamlScalar style, string folder, IWorkspace workspace, DiagnosticBag found)
    {
        var path = System.IO.Path.IsPathRooted(style.Text) ? style.Text : RelativePath.Combine(folder, style.Text);
        if (workspace.FileExists(path))
        {
            return path;
        }

        found.Error(MarkdownCodes.MissingFile, style.Span, $"There is no style sheet “{style.Text}”", "The path is relative to the file that names it");
        return null;
    }
}
