using OpenSourceHistory.Epub.Cover;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Cover;

public sealed class CoverDesignTests
{
    private const string CoverCss = """
        .cover { background-color: #ffffff; padding: 30pt; font-family: "EB Garamond"; }
        .cover-title { font-size: 90pt; line-height: 1; }
        .cover-subtitle { font-size: 24pt; line-height: 1.2; }
        .cover-author { font-size: 14pt; line-height: 1.2; }
        .cover-stroke { background-color: #a8321e; }
        """;

    [Fact]
    public void There_is_a_stroke_for_each_act_or_else_for_each_chapter()
    {
        var act = Heading(1, "Act") with { Attributes = Attributes.OfClass("act") };

        Assert.Equal(2, Strokes(Draw(Book(Chapter("a", act), Chapter("b", act with { }), Chapter("coda", Heading(1, "Coda"))))).Count());
        Assert.Equal(3, Strokes(Draw(Book(Chapter("a"), Chapter("b"), Chapter("c")))).Count());
    }

    [Theory]
    [InlineData("It")]
    [InlineData("Chinese Open Source")]
    [InlineData("The Life and Strange Surprizing Adventures of Robinson Crusoe, of York, Mariner: Who lived Eight and Twenty Years, all alone in an un-inhabited Island")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    public void A_title_of_any_length_stays_within_the_margins_and_above_the_strokes(string title)
    {
        var book = Book(Chapter("a"), Chapter("b"));
        var drawing = Draw(book with { Metadata = book.Metadata with { Title = title, Subtitle = "A History in Six Acts" } });

        var texts = drawing.Items.OfType<TextItem>().ToArray();
        var top = Strokes(drawing).Min(s => s.Commands[0].Y);
        Assert.NotEmpty(texts);
        Assert.All(texts, t => Assert.InRange(RightOf(t), 30, 370.5));
        Assert.All(texts, t => Assert.InRange(t.Transform.F, 30, top));
    }

    [Fact]
    public void A_short_title_is_set_in_the_size_of_the_sheet()
    {
        Assert.All(Draw(Book(Chapter("a"))).Items.OfType<TextItem>(), t => Assert.Equal(90, t.SizePoints));
    }

    [Fact]
    public void Strokes_grow_from_first_to_last()
    {
        var heights = Strokes(Draw(Book(Chapter("a"), Chapter("b"), Chapter("c")))).Select(s => s.Commands[2].Y - s.Commands[0].Y).ToArray();

        Assert.Equal(heights.Order(), heights);
        Assert.Equal(3, heights[2] / heights[0], 6);
    }

    private static Drawing Draw(Book book)
    {
        var diagnostics = new DiagnosticBag();
        var files = new MemoryWorkspace().With("book.css", CoverCss).With("a.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
        var fonts = FontLibrary.Create([new FontDeclaration("EB Garamond", "a.ttf", 400, IsItalic: false, SourceSpan.None)], files);
        return CoverDesign.Draw(diagnostics.Take(StyleSheet.Read("book.css", files)).Apply(book, MediaType.Epub), fonts);
    }

    private static IEnumerable<PathItem> Strokes(Drawing drawing) =>
        drawing.Items.OfType<PathItem>().Where(p => p.Fill == new RgbPaint(0xA8, 0x32, 0x1E));

    private static double RightOf(TextItem text) =>
        text.Transform.E + (text.Glyphs.Sum(g => (double)g.Advance) * text.SizePoints / text.Face.Metrics.UnitsPerEm);
}
