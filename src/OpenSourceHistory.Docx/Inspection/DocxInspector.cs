using System.Text;
using DocumentFormat.OpenXml.Packaging;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Runs;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Inspection;

/// <summary>Reads what is in a Word file, ours or any other.</summary>
public static class DocxInspector
{
    /// <summary>Inspects a file.</summary>
    /// <param name="file">The file; seekable.</param>
    /// <exception cref="InvalidDataException">It is not a Word file.</exception>
    public static DocxSummary Inspect(Stream file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(file, false);
            var body = document.MainDocumentPart?.Document?.Body ?? throw new InvalidDataException("The file has no text");
            return Summarize(document, body);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException)
        {
            throw new InvalidDataException("The file is not a Word file", e);
        }
    }

    private static DocxSummary Summarize(WordprocessingDocument document, W.Body body)
    {
        var names = NamesOf(document.MainDocumentPart!);
        var paragraphs = body.Descendants<W.Paragraph>().ToList();
        var notes = NotesOf(document.MainDocumentPart!);
        var drawings = body.Descendants<Dw.DocProperties>().ToList();
        return new DocxSummary
        {
            Title = document.PackageProperties.Title,
            Creator = document.PackageProperties.Creator,
            Language = document.PackageProperties.Language,
            Created = document.PackageProperties.Created is { } created ? new DateTimeOffset(DateTime.SpecifyKind(created, DateTimeKind.Utc)) : null,
            Words = paragraphs.Sum(WordsOf),
            NoteWords = notes.Sum(n => n.Descendants<W.Paragraph>().Sum(WordsOf)),
            Paragraphs = paragraphs.Count(p => TextOf(p).AsSpan().Trim().Length > 0),
            Notes = notes.Count,
            Pictures = drawings.Count,
            PicturesWithoutText = drawings.Count(d => string.IsNullOrEmpty(d.Description?.Value) && !d.HasChildren),
            Tables = body.Descendants<W.Table>().Count(),
            Sections = ValueList.From(body.Descendants<W.SectionProperties>().Select(SectionOf)),
            Headings = ValueList.From(HeadingsOf(paragraphs, names)),
            Styles = ValueList.From(StylesOf(body, names)),
        };
    }

    private static List<W.FootnoteEndnoteType> NotesOf(MainDocumentPart main)
    {
        IEnumerable<W.FootnoteEndnoteType> footnotes = main.FootnotesPart?.Footnotes?.Elements<W.Footnote>() ?? [];
        IEnumerable<W.FootnoteEndnoteType> endnotes = main.EndnotesPart?.Endnotes?.Elements<W.Endnote>() ?? [];
        return [.. footnotes.Concat(endnotes).Where(n => n.Type is null)];
    }

    private static Dictionary<string, string> NamesOf(MainDocumentPart main)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<W.Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleName?.Val?.Value is { } name)
            {
                names.TryAdd(id, name);
            }
        }

        return names;
    }

    private static string TextOf(W.Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            if (element is W.Text characters)
            {
                text.Append(characters.Text);
            }
            else if (element is W.TabChar or W.Break)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private static int WordsOf(W.Paragraph paragraph)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in TextOf(paragraph))
        {
            var eastAsian = EastAsianWidth.IsEastAsian(c);
            var belongs = !eastAsian && !char.IsWhiteSpace(c) && !char.IsLowSurrogate(c);
            if (eastAsian && char.IsLetter(c))
            {
                count++;
            }
            else if (belongs && !inWord)
            {
                count++;
            }

            inWord = belongs;
        }

        return count;
    }

    private static DocxSectionSummary SectionOf(W.SectionProperties section)
    {
        var size = section.GetFirstChild<W.PageSize>();
        var numbers = section.GetFirstChild<W.PageNumberType>();
        return new DocxSectionSummary(
            new Size(Length.FromPoints((size?.Width?.Value ?? 0) / 20.0), Length.FromPoints((size?.Height?.Value ?? 0) / 20.0)),
            section.GetFirstChild<W.SectionType>()?.Val?.InnerText ?? "nextPage",
            numbers?.Format?.InnerText ?? "decimal",
            numbers?.Start?.Value);
    }

    private static IEnumerable<DocxHeading> HeadingsOf(List<W.Paragraph> paragraphs, Dictionary<string, string> names)
    {
        const string prefix = "heading ";
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not { } id)
            {
                continue;
            }

            if (!names.TryGetValue(id, out var name) || !name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (int.TryParse(name.AsSpan(prefix.Length), out var level))
            {
                yield return new DocxHeading(level, TextOf(paragraph));
            }
        }
    }

    private static SortedDictionary<string, int> StylesOf(W.Body body, Dictionary<string, string> names)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in body.Descendants())
        {
            var id = element switch
            {
                W.ParagraphStyleId style => style.Val?.Value,
                W.RunStyle style => style.Val?.Value,
                _ => null,
            };
            if (id is not null)
            {
                counts[names.GetValueOrDefault(id, id)] = counts.GetValueOrDefault(names.GetValueOrDefault(id, id)) + 1;
            }
        }

        return counts;
    }
}
