using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads <c>book.yaml</c> and the <c>contributors.yaml</c> that it may name.</summary>
/// <param name="folder">The book's folder.</param>
/// <param name="workspace">The door to files.</param>
/// <param name="files">Reads files.</param>
/// <param name="anonymous">Receives the names that no edition may tell.</param>
internal sealed class BookDescriptionReader(string folder, IWorkspace workspace, TextFileReader files, AnonymousNames anonymous)
{
    private readonly DiagnosticBag _found = new();

    /// <summary>The keys that a description may have.</summary>
    public static ValueList<string> Keys { get; } =
    [
        "title", "subtitle", "language", "slug", "description", "subjects", "publisher", "date", "contributors", "rights", "style", "identifiers",
        "front", "body", "back", "editions", CoverKey, ContentsReader.Key, .. TradeReader.Keys, "notes", "sources", SourceListReader.InlineKey, .. ApparatusSettingsReader.Keys, .. ApparatusDataReader.Keys,
    ];

    private const string PartKey = "part";
    private const string CoverKey = "cover";

    /// <summary>The names of what the program makes, in the lists of a book's parts.</summary>
    public static ValueList<string> Generators { get; } =
    [
        "half-title", "title-page", "copyright-page", "copyright", "contents", "list-of-figures", "list-of-tables", "acknowledgements", "notes", "abbreviations", "glossary", "people",
        "chronology", "bibliography", "index", "colophon",
    ];

    private readonly DataFiles _data = new(folder, workspace, files, anonymous);

    /// <summary>Reads the description; null where it cannot be read at all.</summary>
    /// <param name="path">Path of <c>book.yaml</c>.</param>
    public Result<BookDescription?> Read(string path) =>
        _found.With(_found.Take(files.Read(path, SourceSpan.None)) is { } file ? Read(file) : null);

    private BookDescription? Read(SourceFile file)
    {
        var tree = new YamlTreeReader(file, 0).Read(file.Text);
        var value = _found.Take(tree);
        if (value is not YamlMapping mapping)
        {
            if (value is not null || tree.Findings.Count == 0)
            {
                _found.Error(MarkdownCodes.WrongType, value?.Span ?? SourceSpan.StartOf(file), "The description of a book must be a map of keys", "Begin with “title: ”");
            }

            return null;
        }

        var reader = new MappingReader(mapping);
        reader.CheckKeys(Keys, _found, hints: DescriptionKeyHints.All);
        var metadata = _found.Take(new TradeReader().Read(reader, ReadMetadata(reader, file)));
        var entries = ReadEntries(reader, reader);
        var variations = new VariationReader(name => StylePath.Find(name, folder, workspace, _found), own => ReadPartsOf(own, reader, entries));
        var editions = new EditionReader(metadata.Slug, metadata.Identifiers, name => _data.Read(name, _found), name => _data.Find(name, _found), variations)
        {
            Cover = ReadCover(reader),
        };
        var declared = reader.Map("editions", "{print: {format: pdf, output: book.pdf}}", _found) is { Entries.Count: > 0 } map ? _found.Take(editions.Read(map)) : null;
        CheckIdentifiers(reader, editions.Default(SourceSpan.StartOf(file)));
        anonymous.Check(mapping, _found);
        var sources = _found.Take(new SourceListReader(_data).Read(reader));
        var settings = _found.Take(new ApparatusSettingsReader(_data).Read(reader, sources));
        var prose = new ProseReader(folder, metadata.Language, workspace);
        return new BookDescription(metadata, entries, reader.Text("style", _found), declared ?? DefaultEditions(reader, editions, file), file)
        {
            Sources = sources,
            EditionParts = variations.Parts,
            Data = _found.Take(new ApparatusDataReader(reader, _data, prose).Read(settings)),
        };
    }

    // Where editions are written but wrong, none are made up in their place.
    private static ValueList<Edition> DefaultEditions(MappingReader reader, EditionReader editions, SourceFile file) =>
        reader.Value("editions") is null or YamlMapping { Entries.Count: 0 } ? editions.Default(SourceSpan.StartOf(file)) : [];

    // A key that is nearly “title” is told as that already.
    private void ReportNoTitle(MappingReader reader, SourceFile file)
    {
        if (!reader.Keys.Any(k => !Keys.Contains(k.Text) && NearestName.Find(k.Text, Keys) == "title"))
        {
            _found.Warning(MarkdownCodes.MissingKey, reader.Value("title")?.Span ?? SourceSpan.StartOf(file), "The book has no title", "Add “title: ”");
        }
    }

    private BookMetadata ReadMetadata(MappingReader reader, SourceFile file)
    {
        var title = reader.Text("title", _found)?.Text.Trim();
        if (string.IsNullOrEmpty(title))
        {
            ReportNoTitle(reader, file);
        }

        var language = (reader.Text("language", _found) is { } written ? LanguageReader.Read(written, _found) : null) ?? "en";
        return new BookMetadata
        {
            Title = string.IsNullOrEmpty(title) ? "Untitled" : title,
            Subtitle = Clean(reader.Text("subtitle", _found)),
            Language = language,
            Slug = ReadSlug(reader.Text("slug", _found), title),
            Description = Clean(reader.Text("description", _found)),
            Publisher = Clean(reader.Text("publisher", _found)),
            Date = ReadDate(reader.Text("date", _found)),
            Rights = Clean(reader.Text("rights", _found)),
            NotePlacement = NotesReader.ReadPlacement(reader, _found),
            ContentsDepth = ContentsReader.ReadDepth(reader, _found) ?? 2,
            Identifiers = ReadIdentifiers(reader),
            Contributors = ReadContributors(reader, language),
        };
    }

    private CoverImage? ReadCover(MappingReader reader) =>
        reader.Text(CoverKey, _found) is { } name && _data.Find(name, _found) is { } path ? new CoverImage(path, IsWhole: false, name.Span) : null;

    private static string? Clean(YamlScalar? scalar) => string.IsNullOrWhiteSpace(scalar?.Text) ? null : scalar.Text.Trim();

    private string ReadSlug(YamlScalar? scalar, string? title)
    {
        if (scalar is not null && (scalar.Text.Length == 0 || scalar.Text.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')) || scalar.Text[0] == '.'))
        {
            _found.Warning(MarkdownCodes.UnknownValue, scalar.Span, $"“{scalar.Text}” cannot begin file names", "Use letters, digits and hyphens");
            scalar = null;
        }

        if (scalar is not null && Slugs.Short(scalar.Text) is var cut && cut != scalar.Text)
        {
            _found.Warning(MarkdownCodes.UnknownValue, scalar.Span, $"“{scalar.Text[..20]}…” is too long for the names of files; they begin with “{cut[..20]}…”", "Write a shorter slug");
            return cut;
        }

        return scalar?.Text ?? Slugs.OfTitle(title ?? string.Empty);
    }

    private string? ReadDate(YamlScalar? scalar)
    {
        var text = scalar?.Text.Trim();
        if (scalar is null || text!.Length == 0)
        {
            return null;
        }

        if (PublicationDate.IsWellFormed(text))
        {
            return text;
        }

        _found.Warning(MarkdownCodes.UnknownValue, scalar.Span, $"“{text}” is no date", "Write it as in 2026, 2026-11 or 2026-11-23");
        return null;
    }

    private ValueList<KeyValuePair<string, string>> ReadIdentifiers(MappingReader reader)
    {
        var identifiers = new List<KeyValuePair<string, string>>();
        if (reader.Map("identifiers", "{print: urn:isbn:9780306406157}", _found) is { } map)
        {
            var inner = new MappingReader(map);
            foreach (var (key, _) in map.Entries)
            {
                if (inner.Text(key.Text, _found) is { } value)
                {
                    CheckIsbn(value);
                    identifiers.Add(KeyValuePair.Create(key.Text, value.Text.Trim()));
                }
            }
        }

        return ValueList.From(identifiers);
    }

    private void CheckIsbn(YamlScalar value)
    {
        if (Isbn.IsWrong(value.Text.Trim()))
        {
            _found.Warning(MarkdownCodes.WrongIsbn, value.Span, $"“{value.Text}” is no ISBN: its check digit does not fit, or digits are missing", "Compare it with the number that the agency gave");
        }
    }

    // An edition that is declared wrong is an edition all the same.
    private void CheckIdentifiers(MappingReader reader, ValueList<Edition> made)
    {
        if (reader.Value("identifiers") is YamlMapping map)
        {
            var declared = reader.Value("editions") is YamlMapping { Entries.Count: > 0 } editions ? editions.Entries.Select(e => e.Key.Text) : made.Select(e => e.Name);
            new MappingReader(map).CheckKeys([.. declared], _found);
        }
    }

    private ValueList<Contributor> ReadContributors(MappingReader reader, string language)
    {
        var contributors = new ContributorReader(language, anonymous);
        if (reader.Value("contributors") is not YamlScalar path)
        {
            return _found.Take(contributors.Read(reader.Value("contributors")));
        }

        if (_data.Read(path, _found) is not { } file || _found.Take(new YamlTreeReader(file, 0).Read(file.Text)) is not { } value)
        {
            return [];
        }

        var people = _found.Take(contributors.Read(value));
        anonymous.Check(value, _found);
        return people;
    }

    // What an edition says nothing of is as the book has it.
    private ValueList<DivisionEntry> ReadPartsOf(MappingReader edition, MappingReader book, ValueList<DivisionEntry> entries)
    {
        if (Enum.GetValues<Matter>().All(m => edition.Value(ClassNames.Of(m)) is null))
        {
            return [];
        }

        var own = ReadEntries(edition, book);
        return VariationReader.NamesOf(own) == VariationReader.NamesOf(entries) ? [] : own;
    }

    private ValueList<DivisionEntry> ReadEntries(MappingReader first, MappingReader otherwise)
    {
        var entries = new List<DivisionEntry>();
        foreach (var matter in Enum.GetValues<Matter>())
        {
            var reader = first.Value(ClassNames.Of(matter)) is null ? otherwise : first;
            entries.AddRange(reader.TextsAndMaps(ClassNames.Of(matter), _found).Select(v => ReadEntry(matter, v)).OfType<DivisionEntry>());
        }

        foreach (var twice in entries.Where(e => e.PartTitle is null).GroupBy(e => e.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            _found.Warning(MarkdownCodes.NamedTwice, twice.Span, $"“{twice.Name}” is named twice; it stands in the first place", "Leave one out");
        }

        return ValueList.From(entries.DistinctBy(e => e.PartTitle is null ? (object)e.Name : e.Span));
    }

    private DivisionEntry? ReadEntry(Matter matter, YamlValue value) => value is YamlMapping map ? ReadPart(matter, map) : ReadEntry(matter, (YamlScalar)value);

    private DivisionEntry? ReadPart(Matter matter, YamlMapping map)
    {
        var reader = new MappingReader(map);
        var hints = reader.Keys.Where(k => MarkdownNames.IsChapter(k.Text)).DistinctBy(k => k.Text).ToDictionary(k => k.Text, _ => "Take away the colon behind the file's name", StringComparer.Ordinal);
        hints["chapters"] = hints["files"] = "Write the files as items behind the part: “- part: One”, and below it “- one.md”";
        reader.CheckKeys([PartKey], _found, hints: hints);
        var title = reader.Text(PartKey, _found);
        return string.IsNullOrWhiteSpace(title?.Text) ? null : new DivisionEntry(matter, $"{PartKey}: {title.Text.Trim()}", null, title.Span) { PartTitle = title.Text.Trim() };
    }

    private DivisionEntry? ReadEntry(Matter matter, YamlScalar name)
    {
        if (Generators.Contains(name.Text, StringComparer.Ordinal))
        {
            return new DivisionEntry(matter, name.Text, RoleNames.OfGenerator(name.Text), name.Span);
        }

        if (MarkdownNames.IsChapter(name.Text))
        {
            return new DivisionEntry(matter, name.Text, null, name.Span);
        }

        if (workspace.FileExists(RelativePath.Combine(folder, name.Text + ".md")))
        {
            _found.Error(MarkdownCodes.UnknownValue, name.Span, $"“{name.Text}” is neither a Markdown file nor a part that can be made", $"Did you mean “{name.Text}.md”?");
            return null;
        }

        MappingReader.ReportUnknown(name, $"“{name.Text}” is neither a Markdown file nor a part that can be made", Generators, "parts", _found, Severity.Error);
        return null;
    }
}
