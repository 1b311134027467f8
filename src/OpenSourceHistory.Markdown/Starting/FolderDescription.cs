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

        var about = parts.About.Or(found.Take(ForeignContents.ReadMetadata(folder, workspace))).Or(new ForeignMetadata { Title = NameOf(folder, workspace), Language = TextLanguage.Of(parts.Body.Where(i => !i.IsPart).Select(i => RelativePath.Combine(folder, i.Text)), workspace) });
        return found.With<string?>(Print(parts, about with { Sources = ValueList.From(about.Sources.Where(IsThere)), CitationStyle = about.CitationStyle is { } style && IsThere(style) ? style : null }));

        bool IsThere(string file) => workspace.FileExists(RelativePath.Combine(folder, file));
    }

    private static BookParts PartsByName(string folder, IWorkspace workspace)
    {
        var names = FolderNames.List(workspace, folder)
            .Where(f => MarkdownNames.IsMarkdown(f) && !f.Split('/').Any(p => p.StartsWith('.') || p.StartsWith('_') || p == "node_modules"))
            .Order(StringComparer.OrdinalIgnoreCase).ToList();
        var openings = names.Where(n => MarkdownNames.IsOpening(n) && !n.Contains('/', StringComparison.Ordinal)).ToList();
        return new BookParts(new ForeignMetadata(), ValueList.From(openings), ValueList.From(names.Except(openings).Select(n => new ListedItem(n, IsPart: false))), []);
    }

    private static string NameOf(string folder, IWorkspace workspace) =>
        System.IO.Path.GetFileName(workspace.RealPath(folder).Replace('\\', '/').TrimEnd('/')) is { Length: > 0 } name ? name : "Untitled";

    private static string Print(BookParts parts, ForeignMetadata about)
    {
        var text = new StringBuilder();
        Append(text, "title", about.Title);
        Append(text, "subtitle", about.Subtitle);
        Append(text, "language", about.Language);
        Append(text, "description", about.Description);
        Append(text, "date", about.Date);
        if (about.Authors.Count > 0)
        {
            text.Append("contributors:\n");
            text.AppendJoin(string.Empty, about.Authors.Select(a => $"  - {{name: {Quote(a)}, roles: [author]}}\n"));
        }

        AppendCitations(text, about);
        Append(text, "front", ["title-page", "contents", .. parts.Front]);
        AppendBody(text, parts.Body);
        Append(text, "back", about.Sources.Count > 0 ? [.. parts.Back, "bibliography"] : parts.Back);
        return text.ToString();
    }

    private static void AppendBody(StringBuilder text, ValueList<ListedItem> body)
    {
        if (body.Count > 0)
        {
            text.Append("body:\n").AppendJoin(string.Empty, body.Select(i => $"  - {(i.IsPart ? "part: " : string.Empty)}{Quote(i.Text)}\n"));
        }
    }

    // Other tools put names and years into the text where nothing else is asked for.
    private static void AppendCitations(StringBuilder text, ForeignMetadata about)
    {
        if (about.Sources.Count > 0)
        {
            Append(text, "sources", about.Sources);
            text.Append("citations: {style: ").Append(Quote(about.CitationStyle ?? "chicago-author-date")).Append("}\n");
        }
    }

    private static void Append(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(key).Append(": ").Append(Quote(value)).Append('\n');
        }
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
