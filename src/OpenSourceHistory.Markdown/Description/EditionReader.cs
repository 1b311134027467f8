using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Description.Receivers;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the editions of a book.</summary>
/// <param name="slug">File-name stem of outputs.</param>
/// <param name="identifiers">Identifiers by edition name.</param>
/// <param name="readFile">Reads a file of the book; null where it cannot be read, which is reported.</param>
/// <param name="findFile">The path of a file of the book; null where it lies outside, which is reported.</param>
/// <param name="variations">Reads what they have otherwise than the book.</param>
internal sealed class EditionReader(
    string slug,
    IReadOnlyList<KeyValuePair<string, string>> identifiers,
    Func<YamlScalar, SourceFile?> readFile,
    Func<YamlScalar, string?> findFile,
    VariationReader variations)
{
    private readonly DiagnosticBag _found = new();
    private readonly Dictionary<string, YamlScalar> _pageSources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CoverImage> _covers = new(StringComparer.Ordinal);
    private const string Pdf = "pdf";
    private const string Docx = "docx";
    private const string Epub = "epub";
    private const string CoverFormat = "cover";

    private const string NoPages = "none";
    private const string Split = "split";
    private const string Chapter = "chapter";

    private static readonly string[] s_keys = ["format", "output", "profile", "receiver", "paper", "standards", "pages", Split, CoverFormat, PictureLimitsReader.Key, .. DocxOptionsReader.Keys, .. CoverReader.Keys, .. VariationReader.Keys];
    private static readonly string[] s_formats = [Pdf, Docx, Epub, CoverFormat];
    private static readonly string[] s_receivers = [.. PdfReceiver.All.Select(r => r.Name)];

    /// <summary>The book's own cover, for all editions that name none of their own; null where it has none.</summary>
    public CoverImage? Cover { get; init; }

    /// <summary>The editions of a book that names none.</summary>
    /// <param name="span">The place given to them.</param>
    public ValueList<Edition> Default(SourceSpan span) => WithPageSources(
    [
        Make(Pdf, PdfReceiver.Print, "print", $"{slug}-print.pdf", span),
        Make(Pdf, PdfReceiver.Screen, "screen", $"{slug}-screen.pdf", span),
        Make(Docx, null, "editor", $"{slug}.docx", span),
        Make(Epub, null, "ebook", $"{slug}.epub", span),
    ]);

    /// <summary>Reads a map of editions.</summary>
    public Result<ValueList<Edition>> Read(YamlMapping mapping)
    {
        var editions = new List<Edition>();
        var order = mapping.Entries.Select(e => e.Key.Text).ToList();

        // Covers last: what they are wrapped around may stand behind them.
        foreach (var (key, value) in mapping.Entries.OrderBy(e => IsCover(e.Value)))
        {
            if (ReadOne(key, value, editions) is not { } edition)
            {
                continue;
            }

            if (editions.Find(e => string.Equals(e.Output, edition.Output, StringComparison.OrdinalIgnoreCase)) is { } other)
            {
                _found.Error(
                    MarkdownCodes.NamedTwice, key.Span, $"The editions “{other.Name}” and “{edition.Name}” write the same file “{edition.Output}”",
                    "Give one of them another output");
            }

            editions.Add(edition);
        }

        return _found.With(WithPageSources(ValueList.From(editions.OrderBy(e => order.IndexOf(e.Name)))));
    }

    private static bool IsCover(YamlValue value) => value is YamlMapping map && map.Find("format") is YamlScalar { Text: CoverFormat };

    // An e-book names the pages of the edition that it asks for; of the first on paper where it asks for none.
    private ValueList<Edition> WithPageSources(ValueList<Edition> editions)
    {
        var paged = editions.OfType<PdfEdition>().ToList();
        return ValueList.From(editions.Select(edition => edition is EpubEdition epub ? WithPrinted(epub, paged) : edition));
    }

    private EpubEdition WithPrinted(EpubEdition edition, List<PdfEdition> paged) => edition with
    {
        PageSource = PageSourceOf(edition, paged),
        PrintIsbn = paged.Where(e => e.Receiver.IsPaper).Select(e => e.Identifier).FirstOrDefault(i => i is not null && i.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase)),
        Cover = _covers.GetValueOrDefault(edition.Name) ?? Cover,
    };

    private PdfEdition? PageSourceOf(EpubEdition edition, List<PdfEdition> paged)
    {
        if (!_pageSources.TryGetValue(edition.Name, out var asked))
        {
            return paged.Find(e => e.Receiver.IsPaper);
        }

        if (asked.Text != NoPages && paged.All(e => e.Name != asked.Text))
        {
            _found.Error(
                MarkdownCodes.UnknownValue, asked.Span, $"No PDF edition is called “{asked.Text}”", $"Write {string.Join(", ", paged.Select(e => e.Name).Append(NoPages))}");
        }

        return paged.Find(e => e.Name == asked.Text);
    }

    private Edition? ReadOne(YamlScalar key, YamlValue value, List<Edition> others)
    {
        if (value is not YamlMapping mapping)
        {
            _found.Error(MarkdownCodes.WrongType, value.Span, $"The edition “{key.Text}” must be a map of keys, not {value.Kind}", $"Allowed keys: {string.Join(", ", s_keys)}");
            return null;
        }

        var reader = new MappingReader(mapping);
        reader.CheckKeys(s_keys, _found);
        if (reader.Value("format") is null)
        {
            _found.Error(MarkdownCodes.MissingKey, key.Span, $"The edition “{key.Text}” has no format", $"Allowed values: {string.Join(", ", s_formats)}");
            return null;
        }

        var profile = reader.Choice("profile", s_receivers, _found, Severity.Error);
        if (reader.Choice("format", s_formats, _found, Severity.Error) is not { } format)
        {
            return null;
        }

        CheckKeysOf(format, reader, key);
        ReadPageSource(reader, key, format);
        ReadCover(reader, key, format);
        var extension = format == CoverFormat ? Pdf : format;
        var output = ReadOutput(reader, extension) ?? $"{slug}-{key.Text}.{extension}";
        Edition? edition = Make(extension, PdfReceiver.All.FirstOrDefault(r => r.Name == profile), key.Text, output, key.Span);
        if (format == CoverFormat)
        {
            edition = _found.Take(new CoverReader(findFile) { Cover = Cover }.Read(edition, reader, [.. others.OfType<PdfEdition>()]));
        }

        return edition is null ? null : _found.Take(variations.ReadInto(ReadSplit(ReadReceiver(edition, reader, profile), reader), reader));
    }

    private Edition ReadReceiver(Edition edition, MappingReader reader, string? profile)
    {
        edition = _found.Take(PictureLimitsReader.ReadInto(edition, reader));
        edition = _found.Take(new DocxOptionsReader(findFile).ReadInto(edition, reader));
        edition = _found.Take(new EditionReceiver(new ReceiverFinder(readFile)).ReadInto(edition, reader, profile));
        return _found.Take(StandardsReader.ReadInto(edition, reader));
    }

    private Edition ReadSplit(Edition edition, MappingReader reader)
    {
        if (reader.Choice(Split, [Chapter], _found, Severity.Error) is null)
        {
            return edition;
        }

        var place = reader.Value(Split)!.Span;
        if (edition is DocxEdition docx)
        {
            return docx with { Options = docx.Options with { IsSplit = true } };
        }

        if (edition is not PdfEdition pdf)
        {
            _found.Warning(MarkdownCodes.UnknownKey, place, $"Only a PDF or a Word file has a file for each chapter; “{edition.Name}” is none, or a cover", "Leave it out");
            return edition;
        }

        // Pages are counted, and gutters measured by their count, in whole books.
        if (pdf.Receiver is { IsPaper: true } && pdf.Receiver.Rules != ReceiverRules.None)
        {
            _found.Error(
                MarkdownCodes.UnknownValue, place, $"“{pdf.Receiver.Name}” prints and binds a book from one file: number of pages, gutter and spine are the whole book's",
                "Leave it out, or give the chapters an edition with a profile and no receiver");
        }

        return pdf with { IsSplit = true };
    }

    private void CheckKeysOf(string format, MappingReader reader, YamlScalar key)
    {
        if (format is not (Pdf or CoverFormat) && reader.Text("profile", _found) is { } profile)
        {
            _found.Warning(MarkdownCodes.UnknownKey, profile.Span, $"Only a PDF has a profile; “{key.Text}” is {format}", "Leave the profile out");
        }

        foreach (var own in reader.Keys.Where(k => format != CoverFormat && CoverReader.Keys.Contains(k.Text)))
        {
            _found.Warning(MarkdownCodes.UnknownKey, own.Span, $"Only a cover has “{own.Text}”; “{key.Text}” is {format}", "Leave it out");
        }
    }

    private void ReadPageSource(MappingReader reader, YamlScalar key, string format)
    {
        if (reader.Text("pages", _found) is not { } pages)
        {
            return;
        }

        _pageSources[key.Text] = pages;
        if (format != Epub)
        {
            _found.Warning(MarkdownCodes.UnknownKey, pages.Span, $"Only an e-book names another edition’s pages; “{key.Text}” is {format}", "Leave the pages out");
        }
    }

    private void ReadCover(MappingReader reader, YamlScalar key, string format)
    {
        if (reader.Text(CoverFormat, _found) is not { } name)
        {
            return;
        }

        if (format != Epub)
        {
            _found.Warning(MarkdownCodes.UnknownKey, name.Span, $"Only an e-book has a cover in its file; “{key.Text}” is {format}", "Leave it out");
        }
        else if (findFile(name) is { } path)
        {
            _covers[key.Text] = new CoverImage(path, IsWhole: false, name.Span);
        }
    }

    private string? ReadOutput(MappingReader reader, string format)
    {
        if (reader.Text("output", _found) is not { } output)
        {
            return null;
        }

        if (output.Text.Length == 0 || output.Text.IndexOfAny(['/', '\\', '\0']) >= 0 || output.Text is "." or "..")
        {
            _found.Error(MarkdownCodes.UnknownValue, output.Span, $"“{output.Text}” is no file name", "Outputs are file names without folders; the program's --output names the folder");
            return null;
        }

        if (output.Text.EndsWith("." + format, StringComparison.OrdinalIgnoreCase))
        {
            if (PortableName.FaultOf(output.Text) is { } fault)
            {
                _found.Warning(MarkdownCodes.UnknownValue, output.Span, $"“{output.Text}” is no name of a file on Windows: {fault}", "Give the edition another output");
            }

            return output.Text;
        }

        _found.Error(
            MarkdownCodes.UnknownValue, output.Span, $"The output “{output.Text}” does not end as its format does",
            $"Write {System.IO.Path.ChangeExtension(output.Text, format)}");
        return null;
    }

    private Edition Make(string format, PdfReceiver? receiver, string name, string output, SourceSpan span)
    {
        var identifier = identifiers.FirstOrDefault(i => i.Key == name).Value;
        return format switch
        {
            Pdf => new PdfEdition(receiver ?? PdfReceiver.Screen) { Name = name, Output = output, Identifier = identifier, Span = span },
            Docx => new DocxEdition { Name = name, Output = output, Identifier = identifier, Span = span },
            Epub => new EpubEdition { Name = name, Output = output, Identifier = identifier, Span = span },
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not among the formats that are read"),
        };
    }
}
