using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>Reads the descriptions of other tools: Quarto's <c>_quarto.yml</c>, Bookdown's <c>_bookdown.yml</c>, and <c>SUMMARY.md</c> of mdBook and GitBook.</summary>
internal sealed class ForeignContents
{
    private readonly DiagnosticBag _found = new();
    private readonly string _folder;
    private readonly IWorkspace _workspace;

    private ForeignContents(string folder, IWorkspace workspace) => (_folder, _workspace) = (folder, workspace);

    /// <summary>What the first description in a folder says; null where it has none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="workspace">The door to files.</param>
    public static Result<BookParts?> Read(string folder, IWorkspace workspace)
    {
        var reader = new ForeignContents(folder, workspace);
        return reader._found.With(reader.ReadFirst());
    }

    private BookParts? ReadFirst() => ReadQuarto() ?? ReadBookdown() ?? ReadSummary("SUMMARY.md") ?? ReadSummary("src/SUMMARY.md") ?? ReadSummary("docs/SUMMARY.md");

    private BookParts? ReadQuarto()
    {
        if (ReadMap("_quarto.yml")?.Value("book") is not YamlMapping map)
        {
            return null;
        }

        var book = new MappingReader(map);
        return Make((book.Value("title") as YamlScalar)?.Text, _found.Take(AuthorNames.Of(book.Value("author"))), FilesOf(book.Value("chapters")), FilesOf(book.Value("appendices")));
    }

    private BookParts? ReadBookdown()
    {
        if (ReadMap("_bookdown.yml") is not { } map)
        {
            return null;
        }

        var files = FilesOf(map.Value("rmd_files")).ToList();
        var all = _workspace.ListFiles(_folder).Select(System.IO.Path.GetFileName).OfType<string>()
            .Where(n => n.EndsWith(".Rmd", StringComparison.OrdinalIgnoreCase) && !n.StartsWith('_')).OrderBy(n => n != "index.Rmd").ThenBy(n => n, StringComparer.Ordinal);
        var index = ReadFile("index.Rmd") is { } file ? _found.Take(Assembly.FileMetadata.Read(file, isSingleFile: true)) : null;
        return Make(index?.Text("title"), index is null ? [] : _found.Take(AuthorNames.Of(index.Values?.Value("author"))), files.Count > 0 ? files : all, []);
    }

    // A list of links, in order; what is drafted has none.
    private BookParts? ReadSummary(string name)
    {
        if (ReadFile(name) is not { } file)
        {
            return null;
        }

        var files = new List<string>();
        for (var at = file.Text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = file.Text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var end = file.Text.IndexOf(')', at);
            var target = end < 0 ? string.Empty : file.Text[(at + 2)..end].Trim('<', '>', ' ');
            var path = target.IndexOf('#', StringComparison.Ordinal) is var sign and >= 0 ? target[..sign] : target;
            if (MarkdownNames.IsMarkdown(path) && !path.Contains("://", StringComparison.Ordinal))
            {
                files.Add(RelativePath.Combine(RelativePath.FolderOf(name), Uri.UnescapeDataString(path)));
            }
        }

        return files.Count == 0 ? null : Make(TitleOfTool(), [], files, []);
    }

    // book.toml is one line a key.
    private string? TitleOfTool()
    {
        var line = ReadFile("book.toml")?.Text.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.StartsWith("title", StringComparison.Ordinal) && l.Contains('=', StringComparison.Ordinal));
        return line?[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim().Trim('"', '\'') is { Length: > 0 } title ? title : null;
    }

    private BookParts Make(string? title, IEnumerable<string> authors, IEnumerable<string> chapters, IEnumerable<string> appendices)
    {
        var files = chapters.Distinct(StringComparer.Ordinal).Where(f => _workspace.FileExists(RelativePath.Combine(_folder, f))).ToList();
        var front = files.Take(1).Where(f => MarkdownNames.IsOpening(f)).ToList();
        var back = appendices.Except(files, StringComparer.Ordinal).Where(f => _workspace.FileExists(RelativePath.Combine(_folder, f)));
        return new BookParts(title, ValueList.From(authors), ValueList.From(front), ValueList.From(files.Skip(front.Count)), ValueList.From(back));
    }

    private static IEnumerable<string> FilesOf(YamlValue? value) => value switch
    {
        YamlScalar { IsNull: false } file => MarkdownNames.IsChapter(file.Text) ? [file.Text] : [],
        YamlSequence list => list.Items.SelectMany(FilesOf),
        YamlMapping map => map.Entries.Where(e => e.Key.Text is "part" or "file" or "chapters" or "href").SelectMany(e => FilesOf(e.Value)),
        _ => [],
    };

    private MappingReader? ReadMap(string name) =>
        ReadFile(name) is { } file && _found.Take(new YamlTreeReader(file, 0).Read(file.Text)) is YamlMapping map ? new MappingReader(map) : null;

    private SourceFile? ReadFile(string name)
    {
        var path = RelativePath.Combine(_folder, name);
        return _workspace.FileExists(path) ? _found.Take(new TextFileReader(_workspace).Read(path, SourceSpan.None)) : null;
    }
}
