using System.Globalization;
using System.Text;
using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Folios;

/// <summary>Reads a PDF back, knowing nothing of how it was made.</summary>
public static class PrintedBookReader
{
    // Text whose baselines are nearer than this is one line: heads and folios differ in size.
    private const double LineTolerance = 4;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes.</param>
    public static PrintedBook Read(ReadOnlyMemory<byte> file)
    {
        using var document = PdfDocument.Open(file);
        var objects = new PdfObjects(document);
        var labels = PdfInspector.Read(file)!.Pages.Select(p => p.Label).ToArray();
        var pages = document.GetPages().Select(page => new PrintedPage(labels[page.Number - 1], LinesOf(page.Letters), LinksOf(objects, page))
        {
            Letters = LettersOf(objects, page),
        });
        return new PrintedBook(ValueList.From(pages), objects.Destinations());
    }

    private static ValueList<string> LettersOf(PdfObjects objects, Page page)
    {
        var trim = objects.Rectangle(page.Dictionary, "TrimBox") ?? [0, 0];
        return ValueList.From(page.Letters.Select(l => string.Create(
            CultureInfo.InvariantCulture, $"{l.Value} {l.StartBaseLine.X - trim[0]:0.0} {l.StartBaseLine.Y - trim[1]:0.0}")));
    }

    private static ValueList<string> LinesOf(IReadOnlyList<Letter> letters)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in letters.OrderByDescending(l => l.StartBaseLine.Y))
        {
            if (lines.Count == 0 || lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y > LineTolerance)
            {
                lines.Add([]);
            }

            lines[^1].Add(letter);
        }

        return ValueList.From(lines.Select(Join).Where(l => l.Length > 0));
    }

    // Words are parted by spaces or by room.
    private static string Join(IEnumerable<Letter> letters)
    {
        var text = new StringBuilder();
        var end = double.PositiveInfinity;
        foreach (var letter in letters.OrderBy(l => l.StartBaseLine.X))
        {
            if (letter.StartBaseLine.X - end > letter.PointSize / 5 || string.IsNullOrWhiteSpace(letter.Value))
            {
                _ = text.Length > 0 && text[^1] != ' ' ? text.Append(' ') : text;
            }

            _ = string.IsNullOrWhiteSpace(letter.Value) ? text : text.Append(letter.Value);
            end = letter.EndBaseLine.X;
        }

        return text.ToString().TrimEnd();
    }

    private static ValueList<PrintedLink> LinksOf(PdfObjects objects, Page page)
    {
        var links = new List<PrintedLink>();
        foreach (var token in objects.Get<ArrayToken>(page.Dictionary, "Annots")?.Data ?? [])
        {
            var annotation = objects.Resolve<DictionaryToken>(token)!;
            if (annotation.TryGet(NameToken.Create("Dest"), out var destination) && PdfObjects.TextOf(destination) is { } target)
            {
                var text = TextIn(page, objects.Rectangle(annotation, "Rect")!);
                Add(links, new PrintedLink(target, text) { EndsRange = IsBehindDash(page, objects.Rectangle(annotation, "Rect")!) });
            }
        }

        return ValueList.From(links);
    }

    // A link over several lines has an area on each.
    private static void Add(List<PrintedLink> links, PrintedLink link)
    {
        if (links.Count > 0 && links[^1].Target == link.Target)
        {
            links[^1] = links[^1] with { Text = links[^1].Text + " " + link.Text };
        }
        else
        {
            links.Add(link);
        }
    }

    private static bool IsBehindDash(Page page, double[] area) => page.Letters
        .Where(l => l.StartBaseLine.Y > area[1] && l.StartBaseLine.Y < area[3] && l.EndBaseLine.X <= area[0] + 0.5 && l.Value != "\u2060")
        .MaxBy(l => l.EndBaseLine.X) is { Value: "–" } dash && area[0] - dash.EndBaseLine.X < dash.PointSize / 2;

    private static string TextIn(Page page, double[] area) => Join(page.Letters.Where(l =>
        l.StartBaseLine.Y > area[1] && l.StartBaseLine.Y < area[3] && (l.StartBaseLine.X + l.EndBaseLine.X) / 2 is var x && x > area[0] && x < area[2]));
}
