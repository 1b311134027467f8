using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Description.Receivers;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads what the map of a cover says besides receiver, paper and standards: what it is wrapped around, and what stands on it.</summary>
/// <param name="findFile">The path of a file of the book; null where it lies outside, which is reported.</param>
internal sealed class CoverReader(Func<YamlScalar, string?> findFile)
{
    private const string Whole = "whole";

    private readonly DiagnosticBag _found = new();

    /// <summary>The book's own cover, for the front; null where it has none.</summary>
    public CoverImage? Cover { get; init; }

    /// <summary>The keys that covers alone have.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["of", "spine", "caliper", "price", "picture", "picture-area"];

    /// <summary>The cover of an edition, with the receiver, the paper and the standards of that; null where there is none to be wrapped.</summary>
    /// <param name="edition">Name, output and place.</param>
    /// <param name="reader">Its map.</param>
    /// <param name="paged">The PDF editions of the book.</param>
    public Result<CoverEdition?> Read(Edition edition, MappingReader reader, IReadOnlyList<PdfEdition> paged)
    {
        if (FindWrapped(edition, reader, paged) is not { } wrapped)
        {
            return _found.With<CoverEdition?>(null);
        }

        var values = new RuleValues();
        var cover = new CoverEdition(wrapped.Receiver with { IsBlackOnly = false }, wrapped)
        {
            Name = edition.Name,
            Output = edition.Output,
            Identifier = edition.Identifier ?? wrapped.Identifier,
            Span = edition.Span,
            Paper = wrapped.Paper,
            Standards = ValueList.From(wrapped.Standards.Where(s => s.Kind == Core.Standards.PdfStandardKind.Exchange)),
            StandardsSpan = wrapped.StandardsSpan,
            Spine = values.Length(reader.Value("spine")),
            Caliper = values.Length(reader.Value("caliper")),
            Picture = ReadPicture(reader),
        };
        _found.AddRange(values.Findings);
        return _found.With<CoverEdition?>(cover with { Barcode = ReadBarcode(cover, reader) });
    }

    private PdfEdition? FindWrapped(Edition edition, MappingReader reader, IReadOnlyList<PdfEdition> paged)
    {
        var onPaper = paged.Where(e => e.Receiver.IsPaper).ToList();
        var asked = reader.Text("of", _found);
        var wrapped = asked is null ? onPaper.FirstOrDefault() : onPaper.Find(e => e.Name == asked.Text);
        if (wrapped is null)
        {
            _found.Error(
                MarkdownCodes.NothingWrapped, asked?.Span ?? edition.Span,
                asked is null ? $"The cover “{edition.Name}” has no pages to be wrapped around: no PDF edition is for paper" : $"No PDF edition for paper is called “{asked.Text}”",
                onPaper.Count == 0 ? "Add an edition such as print: {format: pdf, profile: print}" : $"Write of: {onPaper[0].Name}");
        }

        return wrapped;
    }

    private BookBarcode? ReadBarcode(CoverEdition cover, MappingReader reader)
    {
        var price = reader.Text("price", _found);
        var isAddOn = price is null || (price.Text.Length is 2 or 5 && price.Text.All(char.IsAsciiDigit));
        if (!isAddOn)
        {
            _found.Error(
                MarkdownCodes.UnknownValue, price!.Span, $"“{price.Text}” is no add-on of a bar code", "Write two or five digits, such as \"52495\" for 24.95 US dollars");
        }

        if (cover.Identifier is null || Isbn.Written(cover.Identifier) is not { } written)
        {
            return price is null ? null : WithoutIsbn(price);
        }

        if (Isbn.Digits(written) is { } digits)
        {
            return new BookBarcode(written, digits, isAddOn ? price?.Text : null);
        }

        // Where the number stands, it is told already.
        _found.Error(MarkdownCodes.WrongIsbn, cover.Span, $"The cover “{cover.Name}” would bear the bar code of a wrong ISBN, “{written}”", "Mend it under identifiers:");
        return null;
    }

    private BookBarcode? WithoutIsbn(YamlScalar price)
    {
        _found.Warning(MarkdownCodes.UnknownKey, price.Span, "Without an ISBN there is no bar code that the price could stand beside", "Write identifiers: {print: urn:isbn:…}");
        return null;
    }

    private CoverImage? ReadPicture(MappingReader reader)
    {
        var isWhole = reader.Choice("picture-area", ["front", Whole], _found) == Whole;
        return reader.Text("picture", _found) is { } name && findFile(name) is { } path ? new CoverImage(path, isWhole, name.Span) : Cover;
    }
}
