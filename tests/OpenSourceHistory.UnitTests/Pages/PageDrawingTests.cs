using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pages;

public class PageDrawingTests
{
    [Fact]
    public void Glyphs_stand_where_the_page_has_them_with_no_error_added_up()
    {
        var face = BookFonts.SerifFace();
        var step = Length.FromPoints(3.3333);
        var glyphs = ValueList.From(Enumerable.Range(0, 200).Select(i => new PlacedGlyph(5, i, step * i, Length.Zero, step)));
        var run = new GlyphRun(SourceSpan.None, face, Length.FromPoints(7.5), Paint.Black, new Point(Length.FromPoints(10), Length.FromPoints(20)), new string('n', 200), glyphs);

        var text = Assert.IsType<TextItem>(PageDrawing.Of(run));

        Assert.Equal((10, 20, 7.5), (text.Transform.E, text.Transform.F, text.SizePoints));
        var unit = 7.5 / face.Metrics.UnitsPerEm;
        var pen = 0;
        for (var i = 0; i < glyphs.Count; i++)
        {
            Assert.Equal(glyphs[i].X.Points, (pen + text.Glyphs[i].OffsetX) * unit, unit);
            pen += text.Glyphs[i].Advance;
        }
    }

    [Fact]
    public void Expanded_runs_are_expanded_as_a_whole()
    {
        var glyphs = ValueList.From([new PlacedGlyph(5, 0, Length.Zero, Length.Zero, Length.FromPoints(10.2)), new PlacedGlyph(5, 1, Length.FromPoints(10.2), Length.Zero, Length.FromPoints(10.2))]);
        var run = new GlyphRun(SourceSpan.None, BookFonts.SerifFace(), Length.FromPoints(20), Paint.Black, default, "nn", glyphs) { HorizontalScale = 1.02 };

        var text = Assert.IsType<TextItem>(PageDrawing.Of(run));

        Assert.Equal(1.02, text.Transform.A);
        Assert.Equal(10.2, text.Transform.A * text.Glyphs[0].Advance * 20 / text.Face.Metrics.UnitsPerEm, 2);
    }

    [Fact]
    public void A_page_is_its_trim_box_with_what_is_painted_in_it()
    {
        var size = new Size(Length.FromPoints(40), Length.FromPoints(60));
        var fill = new Fill(SourceSpan.None, new Rect(Length.FromPoints(1), Length.FromPoints(2), Length.FromPoints(3), Length.FromPoints(4)), new CmykPaint(0, 1, 1, 0));
        var page = new Page(string.Empty, true, size, Edges.All(Length.Zero), false, [fill], []);

        var drawing = PageDrawing.Of(page);

        Assert.Equal(size, drawing.Size);
        var path = Assert.IsType<PathItem>(Assert.Single(drawing.Items));
        Assert.Equal(fill.Color, path.Fill);
        Assert.Equal(Shapes.Rectangle(1, 2, 3, 4), path.Commands);
    }
}
