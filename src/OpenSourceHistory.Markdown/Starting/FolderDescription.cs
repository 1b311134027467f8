using System.Text;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>Writes a <c>book.yaml</c> for a folder of Markdown, from what another tool knows of it or from its files' names.</summary>
public static class FolderDescription
{
    /// <summary>The text of the description; null where the folder holds no Markdown, which is among the findings.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="workspace">The door to files.</param>
    public static Result<string?> Write(string folder, IWorkspace workspace)
    {
        var found = new DiagnosticBag();
        var parts = found.Take(ForeignContents.Read(folder, workspace)) ?? PartsByName(folder, workspace);
        if (parts.Front.Count + parts.Body.Count + parts.Back.Count == 0)
        {
            found.Add(new Diagnostic(MarkdownCodes.Empty, Severity.Error, SourceSpan.None, "The folder holds no Markdown file", ["osh new DIR begins a small book"]) { Path = folder });
            return found.With<string?>(null);
        }

        return found.With<string?>(Print(parts, parts.Title ?? NameOf(folder, workspace)));
    }

    private static BookParts PartsByName(string folder, IWorkspace workspace)
    {
        var names = FolderNames.List(workspace, folder)
            .Where(f => MarkdownNames.IsMarkdown(f) && !f.Split('/').Any(p => p.StartsWith('.') || p.StartsWith('_') || p == "node_modules"))
            .Order(StringComparer.OrdinalIgnoreCase).ToList();
        var openings = names.Where(n => MarkdownNames.IsOpening(n) && !n.Contains('/', StringComparison.Ordinal)).ToList();
        return new BookParts(null, [], ValueList.From(openings), ValueList.From(names.Except(openings)), []);
    }

    private static string NameOf(string folder, IWorkspace workspace) =>
        System.IO.Path.GetFileName(workspace.RealPath(folder).Replace('\\', '/').TrimEnd('/')) is { Length: > 0 } name ? name : "Untitled";

    private static string Print(BookParts parts, string title)
    {
        var text = new StringBuilder("title: ").Append(Quote(title)).Append('\n');
        if (parts.Authors.Count > 0)
        {
            text.Append("contributors:\n");
            text.AppendJoin(string.Empty, parts.Authors.Select(a => $"  - {{name: {Quote(a)}, roles: [author]}}\n"));
        }

        Append(text, "front", ["title-page", "contents", .. parts.Front]);
        Append(text, "body", parts.Body);
        Append(text, "back", parts.Back);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string key, ValueList<string> names)
    {
        if (names.Count > 0)
        {
            text.Append(key).Append(":\n").AppendJoin(string.Empty, names.Select(n => $"  - {Quote(n)}\n"));
        }
    }

    // YAML 1.2, 7.3.1: within double quotes only these two signs have a meaning.
    private static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/' or '.') && char.IsAsciiLetter(text[0])
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
