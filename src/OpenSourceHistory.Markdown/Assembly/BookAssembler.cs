using OpenSourceHistory.Markdown.Conversion;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Makes a book of its files: each converted by itself, side by side, then joined.</summary>
/// <param name="folder">The book's folder.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class BookAssembler(string folder, IWorkspace workspace)
{
    private readonly DiagnosticBag _found = new();
    private readonly FolderNames _names = new(workspace, folder);
    private static readonly string[] s_notOfTheBook = ["readme", "license", "licence", "changelog", "contributing", "code_of_conduct", "notice", "summary"];

    /// <summary>Makes the book of a folder.</summary>
    public Result<Book> Assemble(BookDescription description)
    {
        var entries = description.Entries.Count > 0 ? description.Entries : FindFiles(description);
        var files = new Result<FileDraft?>[entries.Count];
        var converter = FileConversion.Of(folder, description).Converter(workspace);
        var reader = new TextFileReader(workspace);
        Parallel.For(0, entries.Count, i => files[i] = ConvertFile(entries[i], reader, converter, description.Metadata.Language));

        var drafts = files.Select(_found.Take).ToList();
        _found.Take(ForeignKeys.Check(drafts.OfType<FileDraft>().Select(d => d.Metadata), FileMetadata.FileKeys));
        var divisions = MakeDivisions(entries, drafts);
        var book = new Book(description.Metadata, [])
        {
            Data = description.Data with { Abbreviations = AbbreviationReader.Unite(drafts.SelectMany(f => f?.Abbreviations ?? []), _found) },
        };
        return _found.With(_found.Take(Resolve(book, divisions, isSingleFile: false, description.Sources)));
    }

    private List<FiledDivision> MakeDivisions(ValueList<DivisionEntry> entries, List<FileDraft?> drafts)
    {
        var maker = new DivisionMaker();
        var divisions = new List<FiledDivision>();
        foreach (var (entry, draft) in entries.Zip(drafts))
        {
            if (entry.Generator is not null)
            {
                divisions.Add(new FiledDivision(maker.Make(entry), string.Empty));
            }
            else if (entry.PartTitle is not null)
            {
                divisions.Add(new FiledDivision(maker.MakePart(entry), string.Empty));
            }
            else if (draft is not null)
            {
                divisions.AddRange(maker.MakeAll(draft, entry.Matter, _found).Select(d => new FiledDivision(d, draft.Path)));
            }
        }

        return divisions;
    }

    /// <summary>Resolves the ids and links of divisions and of the data files' prose.</summary>
    /// <param name="book">The book, still without its divisions.</param>
    /// <param name="divisions">The divisions with the paths of their files.</param>
    /// <param name="isSingleFile">True where a file is a book by itself.</param>
    /// <param name="sources">The book's sources, or null where it has none.</param>
    /// <returns>The book with its divisions.</returns>
    public static Result<Book> Resolve(
        Book book, IReadOnlyList<FiledDivision> divisions, bool isSingleFile, SourceList? sources = null)
    {
        var found = new DiagnosticBag();
        var ids = found.Take(IdentifierTable.Of(divisions.Select(d => d.Division)));
        var targets = new FileLinks();
        var names = divisions.Select(d => d.Division.Name).ToHashSet(StringComparer.Ordinal);
        var named = divisions.Select(d => d with { Division = Name(d.Division, d.Path, ids, targets, names) }).ToList();
        var resolver = new ReferenceResolver(ids, targets, isSingleFile) { Citations = sources is null ? null : new CitationResolver(ids, sources) };
        var resolved = found.Take(resolver.Resolve(book, named));
        return found.With(resolved with { Divisions = DivisionJoiner.Join(resolved.Divisions, DivisionJoiner.FindGoingOn(named.Select(d => d.Division))) });
    }

    // The id of a division that is made, or has no heading, is its name: where the author gave that to something else, it gets another.
    private static Division Name(Division division, string path, IdentifierTable ids, FileLinks targets, HashSet<string> names)
    {
        if (division.Heading is { } heading)
        {
            targets.Add(path, heading.Attributes.Id ?? ids.IdOf(heading)!, division.Span.File);
            return division;
        }

        var id = division.Attributes.Id ?? ids.Reserve(division.Name, division.Span);
        while (division.Attributes.Id is null && id != division.Name && !names.Add(id))
        {
            id = ids.Reserve(division.Name, division.Span);
        }

        targets.Add(path, id, division.Span.File);
        return division.Attributes.Id is null && id != division.Name ? division with { Name = id } : division;
    }

    private Result<FileDraft?> ConvertFile(DivisionEntry entry, TextFileReader reader, FileConverter converter, string language)
    {
        var found = new DiagnosticBag();
        if (entry.Generator is not null || entry.PartTitle is not null || FindFile(entry, found) is not { } path || found.Take(reader.Read(path, entry.Span)) is not { } file)
        {
            return found.With<FileDraft?>(null);
        }

        return found.With<FileDraft?>(found.Take(converter.Convert(file, RelativePath.Combine(string.Empty, entry.Name), language)));
    }

    private string? FindFile(DivisionEntry entry, DiagnosticBag found)
    {
        if (new BookFolder(workspace, folder).Find(entry.Name) is not { } path)
        {
            found.Error(MarkdownCodes.OutsideFile, entry.Span, $"The file “{entry.Name}” lies outside the book's folder; it is not read", "Move it into the book's folder");
            return null;
        }

        if (!workspace.FileExists(path) && !workspace.FolderExists(path))
        {
            var nearest = _names.FindNearest(entry.Name, string.Empty, MarkdownNames.IsMarkdown);
            found.Error(MarkdownCodes.MissingFile, entry.Span, $"There is no file “{entry.Name}”", nearest is null ? [] : [$"Did you mean “{nearest}”?"]);
            return null;
        }

        return path;
    }

    // Without a list in the description: a title page, contents, and all Markdown files by name.
    private ValueList<DivisionEntry> FindFiles(BookDescription description)
    {
        var span = SourceSpan.StartOf(description.File);
        var entries = new List<DivisionEntry> { new(Matter.Front, "title-page", DivisionRole.TitlePage, span) };
        var names = ListChapters();
        if (names.Count == 0)
        {
            _found.Error(MarkdownCodes.Empty, span, "The book has no text: its folder holds no Markdown file", "Write a file chapter-1.md beside book.yaml");
        }

        var files = names.Select(n => new DivisionEntry(MatterOf(n), n, null, span)).ToList();
        entries.AddRange(files.Where(f => f.Matter == Matter.Front && IsBeforeContents(f.Name)));
        entries.Add(new DivisionEntry(Matter.Front, "contents", DivisionRole.Contents, span));
        entries.AddRange(files.Where(f => f.Matter == Matter.Front && !IsBeforeContents(f.Name)));
        entries.AddRange(files.Where(f => f.Matter == Matter.Body));
        entries.AddRange(files.Where(f => f.Matter == Matter.Back));
        return ValueList.From(entries);
    }

    // Names that begin with a dot are hidden: an editor's locks and copies.
    private static bool IsChapter(string name) =>
        MarkdownNames.IsMarkdown(name) && !name.StartsWith('.') &&
        !s_notOfTheBook.Contains(System.IO.Path.GetFileNameWithoutExtension(name), StringComparer.OrdinalIgnoreCase);

    private static bool IsBeforeContents(string name) =>
        RoleNames.OfName(name) is DivisionRole.CopyrightPage or DivisionRole.Dedication or DivisionRole.Epigraph;

    // The first page of a web site is a book's preface.
    private static bool IsOpening(string name) => System.IO.Path.GetFileNameWithoutExtension(name).Equals("index", StringComparison.OrdinalIgnoreCase);

    private static Matter MatterOf(string name) => RoleNames.OfName(name) switch
    {
        DivisionRole.CopyrightPage or DivisionRole.Dedication or DivisionRole.Epigraph or DivisionRole.Foreword or DivisionRole.Preface => Matter.Front,
        DivisionRole.Appendix or DivisionRole.Acknowledgements or DivisionRole.Colophon or DivisionRole.Afterword => Matter.Back,
        >= DivisionRole.Notes and <= DivisionRole.Index => Matter.Back,
        _ => IsOpening(name) ? Matter.Front : Matter.Body,
    };

    private List<string> ListChapters() => [.. workspace.ListFiles(folder).Select(System.IO.Path.GetFileName).OfType<string>().Where(IsChapter)];
}
