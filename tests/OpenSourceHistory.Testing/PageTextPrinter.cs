using System.Globalization;
using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Testing;

/// <summary>Pages as text, for snapshots: what stands where, in points from the top left of the trim box, and which element or artifact it is.</summary>
public static class PageTextPrinter
{
    /// <summary>All pages.</summary>
    public static string Print(PageDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {page.Label} {(page.IsRecto ? "recto" : "verso")}\n");
            foreach (var item in page.Items)
            {
                text.Append(Print(item)).Append(' ').Append(Mark(item.Mark, document.Structure)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The text of a page, line by line, without places.</summary>
    public static IEnumerable<string> LinesOf(Page page)
    {
        var lines = new List<string>();
        foreach (var item in page.Items)
        {
            if (item is GlyphRun { IsContinuation: true } run)
            {
                lines[^1] += run.Text;
            }
            else if (TextOf(item) is { Length: > 0 } text)
            {
                lines.Add(text);
            }
        }

        return lines;
    }

    /// <summary>What an item is: an element's type and index, or an artifact's kind in brackets.</summary>
    public static string Mark(ItemMark mark, StructureTree structure) => structure.Of(mark) is { } element
        ? string.Create(CultureInfo.InvariantCulture, $"{element.Role}/{element.Index}")
        : mark.ToString();

    private static string Print(PageItem item) => item switch
    {
        GlyphRun run => $"{Place(run.Origin)} {run.Face.PostScriptName} {Number(run.FontSize)} {run.Text}",
        TextStrip strip => $"{Place(strip.Origin)} {strip.Text}",
        Fill fill => $"{Place(fill.Area)} fill {fill.Color}",
        FilledPath path => $"{Place(path.Origin)} path {path.Color}",
        PlacedPicture picture => $"{Place(picture.Area)} picture {picture.AlternativeText}",
        _ => item.GetType().Name,
    };

    private static string TextOf(PageItem item) => item switch
    {
        GlyphRun run => run.Text,
        TextStrip strip => strip.Text,
        _ => string.Empty,
    };

    private static string Place(Point point) => $"{Number(point.X)},{Number(point.Y)}";

    private static string Place(Rect area) => $"{Number(area.X)},{Number(area.Y)} {Number(area.Width)}x{Number(area.Height)}";

    private static string Number(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture);
}
