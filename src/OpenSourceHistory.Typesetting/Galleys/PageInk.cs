using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What is painted on a page.</summary>
/// <param name="builder">Builds lines; no thread's but the caller's.</param>
internal sealed class PageInk(LineBuilder builder)
{
    /// <summary>What is painted, in the order of painting.</summary>
    public List<PageItem> Items { get; } = [];

    /// <summary>Links.</summary>
    public List<LinkArea> Links { get; } = [];

    /// <summary>What the author is to be told of it.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Paints a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="left">Left edge of the text block.</param>
    /// <param name="top">Top of the row.</param>
    public void Add(GalleyRow row, Length left, Length top)
    {
        var (x, y) = (left + row.X, top + row.Y);
        row.Matter?.Paint(this, x, y);
        AddLinks(row.Links, x, y);
    }

    /// <summary>Paints what is painted elsewhere already.</summary>
    /// <param name="items">The items.</param>
    /// <param name="x">Shift rightwards.</param>
    /// <param name="y">Shift downwards.</param>
    public void Add(ValueList<PageItem> items, Length x, Length y)
    {
        foreach (var item in items)
        {
            Items.Add(item.MovedBy(x, y));
        }
    }

    /// <summary>Paints a line.</summary>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="line">Index of the line.</param>
    /// <param name="x">Left edge of the measure.</param>
    /// <param name="y">Top of the line.</param>
    /// <param name="withLinks">True to take over the links in it.</param>
    public void AddLine(SetParagraph paragraph, int line, Length x, Length y, bool withLinks = true)
    {
        var painted = Build(paragraph, line, new Point(x, y));
        Items.AddRange(painted.Items.AsSpan());
        if (withLinks)
        {
            Links.AddRange(painted.Links.AsSpan());
        }
    }

    /// <summary>Paints all lines of a paragraph that is not part of the text; links in it lead nowhere.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="x">Left edge of the measure.</param>
    /// <param name="y">Top of the first line.</param>
    public void AddLines(SetParagraph paragraph, Length x, Length y)
    {
        Findings.AddRange(paragraph.Findings);
        for (var line = 0; line < paragraph.Lines.Count; line++)
        {
            AddLine(paragraph, line, x, y, withLinks: false);
            y += paragraph.Lines[line].Height;
        }
    }

    /// <summary>Paints the first line of a paragraph so that it ends at a place.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="right">Where the line ends.</param>
    /// <param name="y">Top of the line.</param>
    public void AddHanging(SetParagraph paragraph, Length right, Length y)
    {
        var painted = Build(paragraph, 0, default);
        Add(painted.Items, right - painted.Width, y);
    }

    /// <summary>Says that what was painted from an item on is something else than the text that it is made of.</summary>
    /// <param name="first">Index of the first such item.</param>
    /// <param name="mark">What it is.</param>
    public void MarkFrom(int first, ItemMark mark)
    {
        for (var i = first; i < Items.Count; i++)
        {
            Items[i] = Items[i] with { Mark = mark };
        }
    }

    /// <summary>Turns what was painted from an item on.</summary>
    /// <param name="item">Index of the first such item.</param>
    /// <param name="link">Index of the first link that turns with it.</param>
    /// <param name="turn">The turn.</param>
    public void TurnFrom(int item, int link, QuarterTurn turn)
    {
        for (; item < Items.Count; item++)
        {
            Items[item] = Items[item] with { Turn = turn };
        }

        for (; link < Links.Count; link++)
        {
            Links[link] = Links[link] with { Area = turn.Of(Links[link].Area) };
        }
    }

    private PaintedLine Build(SetParagraph paragraph, int line, Point place)
    {
        var painted = paragraph.Paint(line, place, builder);
        if (painted.Overfull is { } finding)
        {
            Findings.Add(finding);
        }

        return painted;
    }

    private void AddLinks(ValueList<LinkArea> links, Length x, Length y)
    {
        foreach (var link in links)
        {
            Links.Add(link with { Area = link.Area.Offset(x, y) });
        }
    }
}
