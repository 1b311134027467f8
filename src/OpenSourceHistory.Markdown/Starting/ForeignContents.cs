using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>
/// Reads the descriptions of other tools: Quarto's <c>_quarto.yml</c>, Bookdown's <c>_bookdown.yml</c>, <c>SUMMARY.md</c> of mdBook and GitBook with what stands beside it,
/// Leanpub's <c>Book.txt</c>.
/// </summary>
internal sealed class ForeignContents
{
    private static readonly string[] s_metadata = ["metadata.yaml", "metadata.yml"];
    private static readonly string[] s_lists = ["manuscript/Book.txt", "Book.txt"];

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

    private BookParts? ReadFirst() => ReadQuarto() ?? ReadBookdown() ?? ReadSummary() ?? ReadLeanpub();

    private BookParts? ReadQuarto()
    {
        if (ReadMap("_quarto.yml") is not { } whole || whole.Value("book") is not YamlMapping map)
        {
            return null;
        }

        var book = new MappingReader(map);
        return Make(About(book).Or(About(whole)), ItemsOf(book.Value("chapters")), FilesOf(book.Value("appendices")));
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
        return Make(index is null ? new ForeignMetadata() : About(index), (files.Count > 0 ? files : all.ToList()).Select(f => new ListedItem(f, IsPart: false)), []);
    }

    private BookParts? ReadSummary()
    {
        var toml = ReadFile("book.toml");
        var (about, source) = toml is null ? (new ForeignMetadata(), null) : _found.Take(TomlText.Read(toml));
        var json = ReadMap("book.json");
        about = json is null ? about : about.Or(About(json));
        var root = (json?.Value("root") as YamlScalar)?.Text;
        var summary = (json?.Value("structure") as YamlMapping)?.Find("summary") as YamlScalar;
        var names = new[] { source, root, string.Empty, "src", "docs" }.OfType<string>()
            .SelectMany(f => new[] { summary?.Text, "SUMMARY.md" }.OfType<string>().Select(n => RelativePath.Combine(f, n)));
        var files = names.Distinct(StringComparer.Ordinal).Select(n => SummaryReader.Read(n, ReadFile(n)?.Text ?? string.Empty, isMdBook: toml is not null)).FirstOrDefault(f => f.Any(i => !i.IsPart));
        return files is null ? null : Make(about, files, []);
    }

    private BookParts? ReadLeanpub() => s_lists
        .Select(n => ReadFile(n) is { } list ? LeanpubReader.Read(n, list.Text, path => ReadFile(path)?.Text) : null)
        .FirstOrDefault(p => p is not null && p.Front.Count + p.Body.Count + p.Back.Count > 0);

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

    private BookParts Make(ForeignMetadata about, IEnumerable<ListedItem> chapters, IEnumerable<string> appendices)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = chapters.Where(i => i.IsPart || (seen.Add(i.Text) && IsThere(i.Text))).ToList();
        var body = items.Where((item, i) => !item.IsPart || (i + 1 < items.Count && !items[i + 1].IsPart)).ToList();
        var front = body.Take(1).Where(i => !i.IsPart && MarkdownNames.IsOpening(i.Text)).Select(i => i.Text).ToList();
        var back = appendices.Except(body.Where(i => !i.IsPart).Select(i => i.Text), StringComparer.Ordinal).Where(IsThere);
        return new BookParts(about, ValueList.From(front), ValueList.From(body.Skip(front.Count)), ValueList.From(back));
    }

    private bool IsThere(string file) => _workspace.FileExists(RelativePath.Combine(_folder, file));

    // A part of Quarto's is a file, or a title.
    private static IEnumerable<ListedItem> ItemsOf(YamlValue? value) => value switch
    {
        YamlSequence list => list.Items.SelectMany(ItemsOf),
        YamlMapping map when new MappingReader(map).Value("part") is YamlScalar { IsNull: false } title && !MarkdownNames.IsChapter(title.Text) =>
            [new ListedItem(title.Text.Trim(), IsPart: true), .. FilesOf(map).Select(f => new ListedItem(f, IsPart: false))],
        _ => FilesOf(value).Select(f => new ListedItem(f, IsPart: false)),
    };

    private static IEnumerable<string> FilesOf(YamlValue? value) => value switch
    {
        YamlScalar { IsNull: false } file => MarkdownNames.IsChapter(file.Text) ? [file.Text] : [],
        YamlSequence list => list.Items.SelectMany(FilesOf),
        YamlMapping map => map.Entries.Where(e => e.Key.Text is "part" or "file" or "chapters" or "href").SelectMany(e => FilesOf(e.Value)),
        _ => [],
    };

    private MappingReader? ReadMap(string name) =>
        ReadFile(name) is { } file && _found.Take(new YamlTreeReader(file, 0).Read(file.Text)) is YamlMapping map ? new MappingReader(map) : null;

    // Paths are relative to the folder.
    private SourceFile? ReadFile(string name)
    {
        var path = RelativePath.Combine(_folder, name);
        return _workspace.FileExists(path) ? _found.Take(new TextFileReader(_workspace).Read(path, SourceSpan.None)) : null;
    }
}
