using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Books;

/// <summary>The lines of a book's pages as Poppler reads them.</summary>
internal static partial class PrintedWords
{
    private const double HeadDepth = 9;
    private const double HeadHeight = 16;

    /// <summary>For each page its lines in reading order, without the running head, and before them the highest; a page that shows nothing has none.</summary>
    /// <param name="pdf">Path of the PDF.</param>
    /// <returns>The lines, and how many pages stand before that with the folio 1.</returns>
    public static (IReadOnlyList<IReadOnlyList<string>> Pages, int Front) LinesOf(string pdf)
    {
        var text = ExternalTool.Run("pdftotext", "-bbox-layout", pdf, "-").Output;
        var pages = XDocument.Parse(text).Descendants().Where(e => e.Name.LocalName == "page")
            .Select(p => p.Descendants().Where(e => e.Name.LocalName == "line").Select(Read).ToList()).ToList();
        // Heads stand above all text; pages that open a chapter have none.
        var head = pages.SelectMany(p => p).Min(l => l.Y);
        bool IsHead(Line line) => Math.Abs(line.Y - head) < HeadDepth && line.Height < HeadHeight;
        var front = pages.Index().SelectMany(p => p.Item.Where(IsHead).Select(l => Folio().Match(l.Text)).Where(m => m.Success).Select(m => p.Index + 1 - int.Parse(m.Value, CultureInfo.InvariantCulture)))
            .GroupBy(n => n).MaxBy(g => g.Count())!.Key;
        return ([.. pages.Select(p => p.Where(l => !IsHead(l)).ToList()).Select(p => p.OrderBy(l => l.Y).Take(1).Concat(p).Select(l => l.Text).ToList())], front);
    }

    private static Line Read(XElement line) =>
        new(Number(line, "yMin"), Number(line, "yMax") - Number(line, "yMin"), string.Join(' ', line.Elements().Select(w => w.Value)));

    private static double Number(XElement element, string name) => double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d+(?= |$)|(?<= |^)\d+$")]
    private static partial Regex Folio();

    private sealed record Line(double Y, double Height, string Text);
}
