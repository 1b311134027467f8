using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Markdown.Assembly;
using OpenSourceHistory.Markdown.Conversion;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown;

/// <summary>Makes a book of one Markdown file that may never have been meant for one.</summary>
/// <param name="workspace">The door to files.</param>
internal sealed class SingleFileBook(IWorkspace workspace)
{
    private readonly DiagnosticBag _found = new();
    /// <summary>Reads the file; null where it cannot be read.</summary>
    /// <param name="path">Its path.</param>
    public Result<BookProject?> Read(string path) =>
        _found.With(_found.Take(new TextFileReader(workspace).Read(path, SourceSpan.None)) is { } file ? Make(file, path) : null);

    private BookProject Make(SourceFile file, string path)
    {
        var folder = (System.IO.Path.GetDirectoryName(path) ?? string.Empty).Replace('\\', '/');
        var name = System.IO.Path.GetFileName(path);
        var draft = _found.Take(new FileConverter(folder, workspace, isSingleFile: true).Convert(file, name, "en"));
        var metadata = ReadMetadata(draft, System.IO.Path.GetFileNameWithoutExtension(name));
        var maker = new DivisionMaker();
        var divisions = new List<(Division Division, string Path)>();
        if (metadata.Contributors.Count > 0)
        {
            var entry = new DivisionEntry(Matter.Front, "title-page", DivisionRole.TitlePage, SourceSpan.StartOf(file));
            divisions.Add((maker.Make(entry), string.Empty));
        }

        var cited = ReadSources(draft, folder);
        var text = maker.MakeAll(draft, _found).Select(WithoutLanguage).ToList();
        divisions.AddRange(BibliographyPlace.In(text, cited, maker).Select(d => (d, name)));
        var data = new ApparatusData
        {
            Abbreviations = AbbreviationReader.Unite(draft.Abbreviations, _found),
            Sources = cited.Sources?.Sources ?? [],
            Citations = cited.Settings,
        };
        var book = _found.Take(BookAssembler.Resolve(new Book(metadata, []) { Data = data }, divisions, isSingleFile: true, cited.Sources));
        return new BookProject(book, StyleOf(draft, folder), EditionsOf(metadata.Slug, file), folder.Length == 0 ? "." : folder) { IsSingleFile = true };
    }

    private FileSources ReadSources(FileDraft draft, string folder)
    {
        var anonymous = new AnonymousNames();
        return _found.Take(FileSources.Read(draft.Metadata.Values, new DataFiles(folder, workspace, new TextFileReader(workspace), anonymous)));
    }

    // The file's language is the book's.
    private static Division WithoutLanguage(Division division) =>
        division.Attributes.Language is null ? division : division with { Attributes = division.Attributes with { Language = null } };

    private BookMetadata ReadMetadata(FileDraft draft, string stem)
    {
        var metadata = draft.Metadata;
        var language = metadata.Text("lang") ?? metadata.Text("language");
        return new BookMetadata
        {
            Title = metadata.Text("title") ?? FirstTitle(draft.Blocks) ?? stem,
            Subtitle = metadata.Text("subtitle"),
            Language = language is not null && LanguageTag.IsWellFormed(language) ? language : "en",
            Slug = stem,
            Description = metadata.Text("description"),
            Publisher = metadata.Text("publisher"),
            Date = metadata.Text("date"),
            Rights = metadata.Text("rights"),
            NotePlacement = metadata.Values is { } values && values.Value("notes") is YamlMapping ? NotesReader.ReadPlacement(values, _found) : NotePlacement.Page,
            Contributors = ValueList.From(AuthorsOf(metadata)),
        };
    }

    private static IEnumerable<Contributor> AuthorsOf(FileMetadata metadata)
    {
        var key = metadata.Values?.Value("author") is null ? "authors" : "author";
        return metadata.Values?.Value(key) is YamlScalar or YamlSequence
            ? metadata.Texts(key).Select(a => new Contributor(a.Trim(), null, [Relators.Author], null, false) { NativeLanguage = NameScript.LanguageOf(a) })
            : [];
    }

    private static string? FirstTitle(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Heading { Level: 1 } or Div && DivisionMaker.TitleOf(block is Div div ? div.Blocks : [block]) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    private string? StyleOf(FileDraft draft, string folder)
    {
        if (draft.Metadata.Scalar("style") is not { IsNull: false } style)
        {
            return null;
        }

        return StylePath.Find(style, folder, workspace, _found);
    }

    private static ValueList<Edition> EditionsOf(string slug, SourceFile file)
    {
        var span = SourceSpan.StartOf(file);
        return
        [
            new PdfEdition(PdfReceiver.Screen) { Name = "pdf", Output = slug + ".pdf", Span = span },
            new DocxEdition { Name = "docx", Output = slug + ".docx", Span = span },
            new EpubEdition { Name = "epub", Output = slug + ".epub", Span = span },
        ];
    }
}
