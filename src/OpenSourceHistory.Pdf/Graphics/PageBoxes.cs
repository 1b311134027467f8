using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>The boxes of a page (ISO 32000-1, 14.11.2) and the way from a page's coordinates to those of the file.</summary>
/// <param name="page">The page.</param>
internal sealed class PageBoxes(Page page)
{
    /// <summary>Room for crop marks outside the bleed: gap, mark and a margin behind it.</summary>
    public static readonly Length MarkRoom = Length.FromPoints(21);

    private readonly Edges _margin = page.HasCropMarks ? Grow(page.Bleed, MarkRoom) : page.Bleed;

    /// <summary>Trim box in the page's coordinates.</summary>
    public Rect Trim { get; } = new(Length.Zero, Length.Zero, page.TrimSize.Width, page.TrimSize.Height);

    /// <summary>Bleed box in the page's coordinates.</summary>
    public Rect Bleed => Around(Trim, page.Bleed);

    /// <summary>Media box in the page's coordinates.</summary>
    public Rect Media => Around(Trim, _margin);

    /// <summary>x of the file.</summary>
    /// <param name="x">From the left of the trim box, rightwards.</param>
    public Length ToFileX(Length x) => x + _margin.Left;

    /// <summary>y of the file.</summary>
    /// <param name="y">From the top of the trim box, downwards.</param>
    /// <returns>From the foot of the media box, upwards.</returns>
    public Length ToFileY(Length y) => page.TrimSize.Height + _margin.Bottom - y;

    /// <summary>Writes the boxes as entries of the page's dictionary; those equal to the media box too, since preflight looks for them.</summary>
    /// <param name="syntax">Receives them.</param>
    public void Write(SyntaxWriter syntax)
    {
        WriteRectangle(syntax.Name("MediaBox"), Media);
        WriteRectangle(syntax.Name("BleedBox"), Bleed);
        WriteRectangle(syntax.Name("TrimBox"), Trim);
    }

    /// <summary>Writes a rectangle (7.9.5).</summary>
    /// <param name="syntax">Receives it.</param>
    /// <param name="area">In the page's coordinates.</param>
    public void WriteRectangle(SyntaxWriter syntax, Rect area) => syntax.OpenArray()
        .Number(ToFileX(area.X).Points)
        .Number(ToFileY(area.Bottom).Points)
        .Number(ToFileX(area.Right).Points)
        .Number(ToFileY(area.Y).Points)
        .CloseArray();

    private static Edges Grow(Edges edges, Length by) => new(edges.Top + by, edges.Right + by, edges.Bottom + by, edges.Left + by);

    private static Rect Around(Rect area, Edges edges) => new(
        area.X - edges.Left,
        area.Y - edges.Top,
        area.Width + edges.Left + edges.Right,
        area.Height + edges.Top + edges.Bottom);
}
