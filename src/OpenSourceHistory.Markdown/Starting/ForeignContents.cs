using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>Reads the descriptions of other tools: Quarto's <c>_quarto.yml</c>, Bookdown's <c>_bookdown.yml</c>, <c>SUMMARY.md</c> of mdBook and GitBook with what stands beside it.</summary>
internal sealed class ForeignContents
{
    private static readonly string[] s_metadata = ["metadata.yaml", "metadata.yml"];

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

    private BookParts? ReadFirst() => ReadQuarto() ?? ReadBookdown() ?? ReadSummary();

    private BookParts? ReadQuarto()
    {
        if (ReadMap("_quarto.yml") is not { } whole || whole.Value("book") is not YamlMapping map)
        {
            return null;
        }

        var book = new MappingReader(map);
        return Make(About(book).Or(About(whole)), FilesOf(book.Value("chapters")), FilesOf(book.Value("appendices")));
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
        var index = ReadFile("index.Rmd") is { } file ? _found.Take(Assembly.FileMetadata.Read(file, isSingleFile: true)).Values : null;
        return Make(index is null ? new ForeignMetadata() : About(index), files.Count > 0 ? files : all, []);
    }

    private BookParts? ReadSummary()
    {
        var (about, source) = ReadFile("book.toml") is { } toml ? _found.Take(TomlText.Read(toml)) : (new ForeignMetadata(), null);
        var json = ReadMap("book.json");
        about = json is null ? about : about.Or(About(json));
        var root = (json?.Value("root") as YamlScalar)?.Text;
        var summary = (json?.Value("structure") as YamlMapping)?.Find("summary") as YamlScalar;
        var names = new[] { source, root, string.Empty, "src", "docs" }.OfType<string>()
            .SelectMany(f => new[] { summary?.Text, "SUMMARY.md" }.OfType<string>().Select(n => RelativePath.Combine(f, n)));
        var files = names.Distinct(StringComparer.Ordinal).Select(FilesOfSummary).FirstOrDefault(f => f.Count > 0);
        return files is null ? null : Make(about, files, []);
    }

    /// <summary>What a book's metadata say that stand in a file of their own, as with Pandoc; nothing where there are none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="workspace">The door to files.</param>
    public static Result<ForeignMetadata> ReadMetadata(string folder, IWorkspace workspace)
    {
        var reader = new ForeignContents(folder, workspace);
        var map = s_metadata.Select(reader.ReadMap).FirstOrDefault(m => m is not null);
        return reader._found.With(map is null ? new ForeignMetadata() : reader.About(map));
    }

    private ForeignMetadata About(MappingReader map) => _found.Take(ForeignMetadata.Of(map));

    // A list of links, in order; what is drafted has none.
    private List<string> FilesOfSummary(string name)
    {
        var files = new List<string>();
        var text = ReadFile(name)?.Text ?? string.Empty;
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(')', at);
            var target = end < 0 ? string.Empty : text[(at + 2)..end].Trim('<', '>', ' ');
            var path = target.IndexOf('#', StringComparison.Ordinal) is var sign and >= 0 ? target[..sign] : target;
            if (MarkdownNames.IsMarkdown(path) && !path.Contains("://", StringComparison.Ordinal))
            {
                files.Add(RelativePath.Combine(RelativePath.FolderOf(name), Uri.UnescapeDataString(path)));
            }
        }

        return files;
    }

    private BookParts Make(ForeignMetadata about, IEnumerable<string> chapters, IEnumerable<string> appendices)
    {
        var files = chapters.Distinct(StringComparer.Ordinal).Where(IsThere).ToList();
        var front = files.Take(1).Where(MarkdownNames.IsOpening).ToList();
        var back = appendices.Except(files, StringComparer.Ordinal).Where(IsThere);
        return new BookParts(about, ValueList.From(front), ValueList.From(files.Skip(front.Count)), ValueList.From(back));
    }

    private bool IsThere(string file) => _workspace.FileExists(RelativePath.Combine(_folder, file));

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
