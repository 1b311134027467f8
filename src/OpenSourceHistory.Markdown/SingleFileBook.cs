using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Markdown.Assembly;
using OpenSourceHistory.Markdown.Conversion;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown;

/// <summary>Makes a book of one Markdown file that may never have been meant for one, or of several in a row.</summary>
/// <param name="workspace">The door to files.</param>
internal sealed class SingleFileBook(IWorkspace workspace)
{
    private readonly DiagnosticBag _found = new();

    /// <summary>Reads the files; null where one cannot be read.</summary>
    /// <param name="paths">Their paths, one at least.</param>
    public Result<BookProject?> Read(ValueList<string> paths)
    {
        var files = paths.Select(path => _found.Take(new TextFileReader(workspace).Read(path, SourceSpan.None))).ToList();
        return _found.With(files.Contains(null) ? null : Make(files.OfType<SourceFile>().ToList(), paths));
    }

    private BookProject Make(List<SourceFile> files, ValueList<string> paths)
    {
        var folder = paths.Select(RelativePath.FolderOf).Aggregate(CommonFolder);
        var conversion = new FileConversion(folder, "en") { IsSingleFile = true };
        var converter = conversion.Converter(workspace);
        var drafts = files.Zip(paths, (file, path) => _found.Take(converter.Convert(file, NameIn(folder, path), conversion.Language))).ToList();
        _found.Take(ForeignKeys.Check(drafts.Select(d => d.Metadata), FileMetadata.BookKeys));
        var first = drafts[0];
        var metadata = ReadMetadata(first, System.IO.Path.GetFileNameWithoutExtension(paths[0]));
        var cited = ReadSources(first, folder);
        var divisions = MakeDivisions(drafts, metadata, cited);
        var data = new ApparatusData
        {
            Abbreviations = AbbreviationReader.Unite(drafts.SelectMany(d => d.Abbreviations), _found),
            Sources = cited.Sources?.Sources ?? [],
            Citations = cited.Settings,
        };
        var book = _found.Take(BookAssembler.Resolve(new Book(metadata, []) { Data = data }, divisions, isSingleFile: true, cited.Sources));
        return new BookProject(book, StyleOf(first, folder), EditionsOf(metadata.Slug, first.File), folder.Length == 0 ? "." : folder) { IsSingleFile = true, Conversion = conversion };
    }

    private List<FiledDivision> MakeDivisions(List<FileDraft> drafts, BookMetadata metadata, FileSources cited)
    {
        var maker = new DivisionMaker();
        var span = SourceSpan.StartOf(drafts[0].File);
        var divisions = new List<FiledDivision>();
        if (metadata.Contributors.Count > 0 || TitleIsToBePrinted(drafts[0]))
        {
            divisions.Add(new FiledDivision(maker.Make(new DivisionEntry(Matter.Front, "title-page", DivisionRole.TitlePage, span)), string.Empty));
        }

        if (drafts[0].Metadata.Text("toc") is "true" or "yes")
        {
            divisions.Add(new FiledDivision(maker.Make(new DivisionEntry(Matter.Front, "contents", DivisionRole.Contents, span)), string.Empty));
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            var (draft, isLast) = (drafts[i], i == drafts.Count - 1);
            var text = (drafts.Count == 1 ? maker.MakeBook(draft, _found) : maker.MakeAll(draft, Matter.Body, _found)).Select(WithoutLanguage).ToList();
            divisions.AddRange((isLast ? BibliographyPlace.In(text, cited, maker) : text).Select(d => new FiledDivision(d, draft.Path)));
        }

        return divisions;
    }

    // Where the text begins with it, it is printed.
    private static bool TitleIsToBePrinted(FileDraft draft) =>
        draft.Metadata.Text("title") is { } title && DivisionMaker.TitleOf(draft.Blocks.Count > 0 ? [draft.Blocks[0]] : []) != title;

    private static string NameIn(string folder, string path) => folder.Length == 0 ? path.Replace('\\', '/') : path.Replace('\\', '/')[(folder.TrimEnd('/').Length + 1)..];

    private static string CommonFolder(string first, string second)
    {
        var parts = first.Split('/').Zip(second.Split('/')).TakeWhile(p => p.First == p.Second).Select(p => p.First);
        var common = first == second ? first : string.Join('/', parts);
        return common.Length == 0 && first.StartsWith('/') ? "/" : common;
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
        return new BookMetadata
        {
            Title = metadata.Text("title") ?? TitleOf(draft.Blocks) ?? stem,
            Subtitle = metadata.Text("subtitle"),
            Language = metadata.Language ?? "en",
            Slug = stem,
            Description = metadata.Text("description"),
            Publisher = metadata.Text("publisher"),
            Date = metadata.Text("date"),
            Rights = metadata.Text("rights"),
            NotePlacement = metadata.Values is { } values && values.Value("notes") is YamlMapping ? NotesReader.ReadPlacement(values, _found) : NotePlacement.Page,
            Subjects = ValueList.From(metadata.Texts("subjects").Concat(metadata.Texts("keywords")).Select(s => s.Trim())),
            Contributors = ValueList.From(AuthorsOf(metadata)),
        };
    }

    private IEnumerable<Contributor> AuthorsOf(FileMetadata metadata) =>
        _found.Take(AuthorNames.Of(metadata.Values?.Value("author") ?? metadata.Values?.Value("authors"))).Select(ContributorReader.AuthorOf);

    // Of several headings of the first level each is a chapter's, and the book has its file's name.
    private static string? TitleOf(ValueList<Block> blocks) => blocks.Count(b => b is Heading { Level: 1 }) > 1 ? null : FirstTitle(blocks);

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
