using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting;
using OpenSourceHistory.Typesetting.Covers;
using OpenSourceHistory.Typesetting.Findings;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Typesetting.Covers;

public sealed class CoverTests
{
    private const string CoverCss = """
        .cover { background-color: #ffffff; padding: 30pt; font-family: "EB Garamond", "Noto Serif SC"; }
        .cover-title { font-size: 90pt; line-height: 1; }
        .cover-subtitle { font-size: 24pt; line-height: 1.2; }
        .cover-author { font-size: 14pt; line-height: 1.2; }
        .cover-stroke { background-color: #a8321e; }
        """;

    private const string Crusoe = "The Life and Strange Surprizing Adventures of Robinson Crusoe, of York, Mariner: Who lived Eight and Twenty Years, all alone in an un-inhabited Island";

    [Fact]
    public void There_is_a_stroke_for_each_act_or_else_for_each_chapter()
    {
        var act = Heading(1, "Act") with { Attributes = Attributes.OfClass("act") };

        Assert.Equal(2, Strokes(Set(Book(Chapter("a", act), Chapter("b", act with { }), Chapter("coda", Heading(1, "Coda"))))).Count());
        Assert.Equal(3, Strokes(Set(Book(Chapter("a"), Chapter("b"), Chapter("c")))).Count());
    }

    [Theory]
    [InlineData("It")]
    [InlineData("Chinese Open Source")]
    [InlineData(Crusoe)]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("一本书是怎样做成的：写给第一次出书的人")]
    public void A_title_of_any_length_stays_within_the_margins_and_above_the_strokes(string title)
    {
        var page = Set(Titled(title, "A History in Six Acts"));

        var runs = RunsOf(page);
        var top = Strokes(page).Min(s => s.Area.Y.Points);
        Assert.NotEmpty(runs);
        Assert.All(runs, r => Assert.InRange(RightOf(r), 30, 370.5));
        Assert.All(runs, r => Assert.InRange(r.Origin.Y.Points, 30, top));
    }

    [Fact]
    public void A_short_title_is_set_in_the_size_of_the_sheet() => Assert.All(RunsOf(Set(Titled("A Book"))), r => Assert.Equal(90, r.FontSize.Points));

    [Theory]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "hyphens: auto", true)]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "hyphens: manual", false)]
    [InlineData("Donau Dampfschiff Fahrt", "hyphens: auto", false)]
    public void A_word_too_long_for_half_the_size_takes_a_hyphen_where_the_sheet_lets_it(string title, string css, bool isHyphenated)
    {
        var book = Titled(title);
        var runs = RunsOf(Set(book with { Metadata = book.Metadata with { Language = "de" } }, $".cover-title {{ {css} }}"));

        Assert.Equal(isHyphenated, runs.Any(r => r.Text.EndsWith('\u00AD')));
    }

    [Theory]
    [InlineData("The Making of the English Working Class")]
    [InlineData("中国开源软件的历史与未来")]
    [InlineData("A History of the World in Six Glasses and Then Some")]
    public void Lines_of_a_title_are_of_like_length(string title)
    {
        var lines = LinesOf(Set(Titled(title), ".cover-title { font-size: 56pt; }"));

        Assert.InRange(lines.Count, 2, 5);
        Assert.All(lines, width => Assert.InRange(width, lines.Max() * 0.5, lines.Max()));
    }

    [Fact]
    public void No_line_of_a_Chinese_title_begins_with_a_mark_that_closes()
    {
        var page = Set(Titled("开源，自由，与《大教堂》和《市集》的故事"), ".cover-title { font-size: 60pt; }");
        Assert.All(StartsOf(page), start => Assert.DoesNotContain(start, "，》"));
    }

    [Fact]
    public void Faces_colours_case_alignment_and_spacing_are_the_sheets()
    {
        var css = """.cover-title { font-family: "Source Sans 3"; color: device-cmyk(0 1 1 0.2); text-transform: uppercase; text-align: right; letter-spacing: 2pt; font-size: 40pt }""";
        var run = Assert.Single(RunsOf(Set(Titled("Straße"), css)));

        Assert.Equal(("Source Sans 3", 40), (run.Face.Family, run.FontSize.Points));
        Assert.IsType<CmykPaint>(run.Color);
        Assert.StartsWith("STRA", run.Text, StringComparison.Ordinal);
        Assert.Equal(370, RightOf(run), 2.1);
        var plain = Assert.Single(RunsOf(Set(Titled("Straße"), css + ".cover-title { letter-spacing: 0 }")));
        Assert.Equal(plain.Glyphs[0].Advance.Points + 2, run.Glyphs[0].Advance.Points, 0.1);
    }

    [Fact]
    public void A_sheet_that_says_nothing_of_covers_gets_a_large_title_within_margins()
    {
        var runs = RunsOf(CoverOf(Titled("A Book"), """body { font-family: "EB Garamond"; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1em }""").Value);

        Assert.Equal(60, runs[0].FontSize.Points);
        Assert.All(runs, r => Assert.Equal(34, r.Origin.X.Points));
    }

    [Fact]
    public void What_the_sheet_hides_is_not_set()
    {
        var book = Titled("A Book", "Its Subtitle");
        Assert.Equal("A Book", Assert.Single(RunsOf(Set(book, ".cover-subtitle { display: none }"))).Text);
    }

    [Fact]
    public void A_character_that_no_face_has_is_told_and_stops_nothing()
    {
        var finding = Assert.Single(CoverOf(Titled("ABC \u10A0"), CoverCss).Findings);
        Assert.Equal((TypesettingCodes.MissingGlyph, Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public void Strokes_grow_from_first_to_last()
    {
        var heights = Strokes(Set(Book(Chapter("a"), Chapter("b"), Chapter("c")))).Select(s => s.Area.Height.Points).ToArray();

        Assert.Equal(heights.Order(), heights);
        Assert.Equal(3, heights[2] / heights[0], 3);
    }

    private static Book Titled(string title, string? subtitle = null)
    {
        var book = Book(Chapter("a"), Chapter("b"));
        return book with { Metadata = book.Metadata with { Title = title, Subtitle = subtitle } };
    }

    private static Page Set(Book book, string css = "") => CoverOf(book, CoverCss + css).Value;

    private static Result<Page> CoverOf(Book book, string css)
    {
        var sheet = StyleSheet.Read("book.css", new MemoryWorkspace().With("book.css", css)).Value;
        var fonts = FontLibrary.Create(BookFonts.Declarations.Where(d => d.Family is BookFonts.Serif or BookFonts.Sans or BookFonts.Chinese), new DiskWorkspace(null));
        return CoverSetter.Set(sheet.Apply(book, MediaType.Epub), fonts);
    }

    private static GlyphRun[] RunsOf(Page page) => [.. page.Items.OfType<GlyphRun>()];

    private static List<double> LinesOf(Page page) =>
        [.. RunsOf(page).GroupBy(r => r.Origin.Y).Select(line => line.Max(RightOf) - line.Min(r => r.Origin.X.Points))];

    private static IEnumerable<char> StartsOf(Page page) => RunsOf(page).GroupBy(r => r.Origin.Y).Select(line => line.MinBy(r => r.Origin.X.Points)!.Text[0]);

    private static IEnumerable<Fill> Strokes(Page page) => page.Items.OfType<Fill>().Where(f => f.Color == new RgbPaint(0xA8, 0x32, 0x1E));

    private static double RightOf(GlyphRun run) => (run.Origin.X + run.Glyphs[^1].X + run.Glyphs[^1].Advance).Points;
}
