using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Pages;

/// <summary>A page, or what is painted on it, as a drawing: for covers of e-books, which are pictures, and for pictures set as pages are.</summary>
public static class PageDrawing
{
    /// <summary>The trim box of a page with what is painted in it.</summary>
    /// <param name="page">The page; it has no pictures.</param>
    public static Drawing Of(Page page) => new(page.TrimSize, ValueList.From(page.Items.Select(Of)));

    /// <summary>Something painted.</summary>
    /// <param name="item">A fill or a run of glyphs.</param>
    /// <exception cref="NotSupportedException">It is a picture.</exception>
    public static DrawingItem Of(PageItem item) => item switch
    {
        Fill fill => new PathItem(
            Shapes.Rectangle(fill.Area.X.Points, fill.Area.Y.Points, fill.Area.Width.Points, fill.Area.Height.Points), fill.Color, IsEvenOdd: false, Stroke: null),
        FilledPath path => new PathItem(
            ValueList.From(path.Path.Select(step => step.MappedBy(Matrix.Translation(path.Origin.X.Points, path.Origin.Y.Points)))), path.Color, IsEvenOdd: false, Stroke: null),
        GlyphRun run => Of(run),
        _ => throw new NotSupportedException($"A drawing holds no {item.GetType().Name}"),
    };

    private static TextItem Of(GlyphRun run)
    {
        var transform = Matrix.Scaling(run.HorizontalScale, 1).Then(Matrix.Translation(run.Origin.X.Points, run.Origin.Y.Points));
        return new TextItem(run.Face, run.FontSize.Points, transform, run.Text, GlyphsOf(run), run.Color);
    }

    // Glyphs of drawings are in font units, each behind the sum of the advances before it: places are rounded, so that no error adds up.
    private static ValueList<ShapedGlyph> GlyphsOf(GlyphRun run)
    {
        var unit = run.FontSize.Points / run.Face.Metrics.UnitsPerEm;
        var glyphs = new ShapedGlyph[run.Glyphs.Count];
        var (pen, exact) = (0, 0.0);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var placed = run.Glyphs[i];
            exact += placed.Advance.Points;
            var advance = InUnits(exact / run.HorizontalScale) - pen;
            glyphs[i] = new ShapedGlyph(
                placed.GlyphId, placed.TextStart, advance, InUnits(placed.X.Points / run.HorizontalScale) - pen, InUnits(-placed.Y.Points), IsUnsafeToBreak: false);
            pen += advance;
        }

        return ValueList.Create<ShapedGlyph>(glyphs);

        int InUnits(double points) => (int)Math.Round(points / unit);
    }
}
