using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads <c>book.yaml</c> and the <c>contributors.yaml</c> that it may name.</summary>
/// <param name="folder">The book's folder.</param>
/// <param name="workspace">The door to files.</param>
/// <param name="files">Reads files.</param>
/// <param name="anonymous">Receives the names that no edition may tell.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class BookDescriptionReader(string folder, IWorkspace workspace, TextFileReader files, AnonymousNames anonymous, DiagnosticBag diagnostics)
{
    private static readonly string[] s_keys =
    [
        "title", "subtitle", "language", "slug", "description", "subjects", "publisher", "date", "contributors", "rights", "style", "identifiers",
        "front", "body", "back", "editions", "notes", "sources", .. ApparatusSettingsReader.Keys, .. ApparatusDataReader.Keys,
    ];

    private static readonly string[] s_generators =
    [
        "half-title", "title-page", "copyright-page", "copyright", "contents", "acknowledgements", "notes", "abbreviations", "glossary", "people",
        "chronology", "bibliography", "index", "colophon",
    ];

    private readonly DataFiles _data = new(folder, workspace, files, anonymous, diagnostics);

    /// <summary>Reads the description; null where it cannot be read at all.</summary>
    /// <param name="path">Path of <c>book.yaml</c>.</param>
    public BookDescription? Read(string path)
    {
        if (files.Read(path, SourceSpan.None) is not { } file)
        {
            return null;
        }

        var count = diagnostics.ToSortedList().Count;
        var value = new YamlTreeReader(file, 0, diagnostics).Read(file.Text);
        if (value is not YamlMapping mapping)
        {
            if (value is not null || diagnostics.ToSortedList().Count == count)
            {
                diagnostics.Error(MarkdownCodes.WrongType, value?.Span ?? SourceSpan.StartOf(file), "The description of a book must be a map of keys", "Begin with “title: ”");
            }

            return null;
        }

        var reader = new MappingReader(mapping, diagnostics);
        reader.CheckKeys(s_keys);
        var metadata = ReadMetadata(reader, file);
        var editions = new EditionReader(metadata.Slug, metadata.Identifiers, diagnostics);
        var declared = reader.Map("editions") is { Entries.Count: > 0 } map ? editions.Read(map) : null;
        CheckIdentifiers(reader, editions.Default(SourceSpan.StartOf(file)));
        anonymous.Check(mapping);
        var sources = new SourceListReader(_data, diagnostics).Read(reader);
        var settings = new ApparatusSettingsReader(_data, diagnostics).Read(reader, sources);
        var prose = new ProseReader(folder, metadata.Language, workspace, diagnostics);
        return new BookDescription(metadata, ReadEntries(reader), reader.Text("style"), declared ?? DefaultEditions(reader, editions, file), file)
        {
            Sources = sources,
            Data = new ApparatusDataReader(reader, _data, prose, diagnostics).Read(settings),
        };
    }

    // Where editions are written but wrong, none are made up in their place.
    private static ValueList<Edition> DefaultEditions(MappingReader reader, EditionReader editions, SourceFile file) =>
        reader.Value("editions") is null or YamlMapping { Entries.Count: 0 } ? editions.Default(SourceSpan.StartOf(file)) : [];

    private BookMetadata ReadMetadata(MappingReader reader, SourceFile file)
    {
        var title = reader.Text("title")?.Text.Trim();
        if (string.IsNullOrEmpty(title))
        {
            var place = reader.Value("title")?.Span ?? SourceSpan.StartOf(file);
            diagnostics.Error(MarkdownCodes.MissingKey, place, "The book has no title", "Add “title: ”");
        }

        var language = ReadLanguage(reader.Text("language"));
        return new BookMetadata
        {
            Title = string.IsNullOrEmpty(title) ? "Untitled" : title,
            Subtitle = Clean(reader.Text("subtitle")),
            Language = language,
            Slug = ReadSlug(reader.Text("slug"), title),
            Description = Clean(reader.Text("description")),
            Subjects = ValueList.From(reader.Texts("subjects").Select(s => s.Text.Trim())),
            Publisher = Clean(reader.Text("publisher")),
            Date = ReadDate(reader.Text("date")),
            Rights = Clean(reader.Text("rights")),
            NotePlacement = NotesReader.ReadPlacement(reader, diagnostics),
            Identifiers = ReadIdentifiers(reader),
            Contributors = ReadContributors(reader, language),
        };
    }

    private static string? Clean(YamlScalar? scalar) => string.IsNullOrWhiteSpace(scalar?.Text) ? null : scalar.Text.Trim();

    private string ReadLanguage(YamlScalar? scalar)
    {
        if (scalar is null || LanguageTag.IsWellFormed(scalar.Text.Trim()))
        {
            return scalar?.Text.Trim() ?? "en";
        }

        diagnostics.Error(MarkdownCodes.UnknownValue, scalar.Span, $"“{scalar.Text}” is no language tag", "Write it as in en, en-GB, de or zh-Hans");
        return "en";
    }

    private string ReadSlug(YamlScalar? scalar, string? title)
    {
        if (scalar is not null && (scalar.Text.Length == 0 || scalar.Text.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')) || scalar.Text[0] == '.'))
        {
            diagnostics.Error(MarkdownCodes.UnknownValue, scalar.Span, $"“{scalar.Text}” cannot begin file names", "Use letters, digits and hyphens");
            scalar = null;
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

        string[] formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
        if (DateTime.TryParseExact(text, formats, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
        {
            return text;
        }

        diagnostics.Error(MarkdownCodes.UnknownValue, scalar.Span, $"“{text}” is no date", "Write it as in 2026, 2026-11 or 2026-11-23");
        return null;
    }

    private ValueList<KeyValuePair<string, string>> ReadIdentifiers(MappingReader reader)
    {
        var identifiers = new List<KeyValuePair<string, string>>();
        if (reader.Map("identifiers") is { } map)
        {
            var inner = new MappingReader(map, diagnostics);
            foreach (var (key, _) in map.Entries)
            {
                if (inner.Text(key.Text) is { } value)
                {
                    identifiers.Add(KeyValuePair.Create(key.Text, value.Text.Trim()));
                }
            }
        }

        return ValueList.From(identifiers);
    }

    // An edition that is declared wrong is an edition all the same.
    private void CheckIdentifiers(MappingReader reader, ValueList<Edition> made)
    {
        if (reader.Value("identifiers") is YamlMapping map)
        {
            var declared = reader.Value("editions") is YamlMapping { Entries.Count: > 0 } editions ? editions.Entries.Select(e => e.Key.Text) : made.Select(e => e.Name);
            new MappingReader(map, diagnostics).CheckKeys([.. declared]);
        }
    }

    private ValueList<Contributor> ReadContributors(MappingReader reader, string language)
    {
        var contributors = new ContributorReader(language, anonymous, diagnostics);
        if (reader.Value("contributors") is not YamlScalar path)
        {
            return contributors.Read(reader.Value("contributors"));
        }

        if (_data.Read(path) is not { } file || new YamlTreeReader(file, 0, diagnostics).Read(file.Text) is not { } value)
        {
            return [];
        }

        var people = contributors.Read(value);
        anonymous.Check(value);
        return people;
    }

    private ValueList<DivisionEntry> ReadEntries(MappingReader reader)
    {
        var entries = new List<DivisionEntry>();
        foreach (var matter in Enum.GetValues<Matter>())
        {
            foreach (var name in reader.Texts(ClassNames.Of(matter)))
            {
                if (ReadEntry(matter, name) is { } entry)
                {
                    entries.Add(entry);
                }
            }
        }

        foreach (var twice in entries.GroupBy(e => e.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            diagnostics.Error(MarkdownCodes.NamedTwice, twice.Span, $"“{twice.Name}” is named twice");
        }

        return ValueList.From(entries.DistinctBy(e => e.Name));
    }

    private DivisionEntry? ReadEntry(Matter matter, YamlScalar name)
    {
        if (Array.IndexOf(s_generators, name.Text) >= 0)
        {
            return new DivisionEntry(matter, name.Text, Assembly.DivisionRoles.OfName(name.Text), name.Span);
        }

        if (name.Text.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.Text.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
        {
            return new DivisionEntry(matter, name.Text, null, name.Span);
        }

        MappingReader.ReportUnknown(
            MarkdownCodes.UnknownValue, Severity.Error, name.Span, $"“{name.Text}” is neither a Markdown file nor a part that can be made", name.Text,
            s_generators, "parts", diagnostics);
        return null;
    }
}
