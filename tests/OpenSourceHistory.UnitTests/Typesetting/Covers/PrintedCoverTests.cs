using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Media;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Covers;
using OpenSourceHistory.Typesetting.Findings;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Typesetting.Covers;

public sealed class PrintedCoverTests
{
    private const string Css = """
        .cover { background-color: #ffffff; padding: 30pt; font-family: "EB Garamond", "Noto Serif SC"; }
        .cover-title { font-size: 60pt; line-height: 1; }
        .cover-stroke { background-color: #a8321e; }
        .cover-back { padding: 30pt }
        .cover-barcode { font-family: "Source Sans 3" }
        """;

    private static readonly Paint s_blackInk = new CmykPaint(0, 0, 0, 1);

    private static readonly CoverPlan s_plan = new(new Size(Length.FromInches(6), Length.FromInches(9)), Length.FromInches(0.75), Length.FromInches(0.125))
    {
        Margin = Length.FromInches(0.25),
        SpineMargin = Length.FromInches(0.0625),
        Barcode = new BookBarcode("978-0-00-000000-2", "9780000000002", "52495"),
        BarcodeArea = new Size(Length.FromInches(2), Length.FromInches(1.2)),
        BarcodeMargin = Length.FromInches(0.25),
    };

    [Fact]
    public void A_cover_is_back_spine_and_front_on_one_sheet()
    {
        var page = Set("The Title").Value;
        Assert.Equal((12.75 * 72, 9.0 * 72), (page.TrimSize.Width.Points, page.TrimSize.Height.Points));
        Assert.Equal(Edges.All(Length.FromPoints(9)), page.Bleed);
        Snapshot.Match("printed-cover", PageTextPrinter.Print(new PageDocument(new DocumentInformation("T", null, [], null, [], "en", null, null, null), [page], [], [])));
    }

    [Fact]
    public void Ground_and_strokes_bleed()
    {
        var fills = Set("The Title").Value.Items.OfType<Fill>().ToList();
        Assert.Equal((-9, -9, 936, 666), (fills[0].Area.X.Points, fills[0].Area.Y.Points, fills[0].Area.Width.Points, fills[0].Area.Height.Points));
        Assert.All(fills.Where(f => f.Color == new RgbPaint(0xA8, 0x32, 0x1E)), f => Assert.Equal(12.875 * 72, f.Area.Right.Points, 0.01));
    }

    [Fact]
    public void The_bar_code_stands_in_its_area_in_black_ink_alone_with_its_quiet_zones()
    {
        var area = new Rect(Length.FromInches(3.75), Length.FromInches(7.55), Length.FromInches(2), Length.FromInches(1.2));
        var items = Set("The Title").Value.Items;
        var bars = items.OfType<Fill>().Where(f => f.Color == s_blackInk).ToList();
        // Thirty dark bars of the symbol; two of the add-on's guard and two for each digit, and one for each separator.
        Assert.Equal(30 + 16, bars.Count);
        var module = bars.Min(b => b.Area.Width.Points);
        Assert.InRange(module, 0.264 * 72 / 25.4, 0.33 * 72 / 25.4);
        Assert.True(bars.Min(b => b.Area.X.Points) - area.X.Points >= (11 * module) - 0.01);
        Assert.True(area.Right.Points - bars.Max(b => b.Area.Right.Points) >= (5 * module) - 0.01);
        Assert.All(bars, b => Assert.InRange(b.Area.Bottom.Points, area.Y.Points, area.Bottom.Points));
        var digits = items.OfType<GlyphRun>().Where(r => r.Color == s_blackInk).ToList();
        Assert.Equal("ISBN 978-0-00-000000-2" + "9780000000002" + "52495", string.Concat(digits.Select(r => r.Text)));
        Assert.All(digits, r => Assert.InRange(r.Origin.Y.Points, area.Y.Points, area.Bottom.Points));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(".cover-spine { writing-mode: sideways-lr }", true)]
    public void The_spine_reads_downwards_or_as_the_sheet_says(string css, bool isLeft)
    {
        var turned = Set("The Title", css: css).Value.Items.OfType<GlyphRun>().Where(r => r.Turn is not null).ToList();
        Assert.Equal("The Title", string.Concat(turned.Select(r => r.Text)));
        Assert.All(turned, r => Assert.Equal(isLeft, r.Turn!.IsLeft));
        Assert.All(turned, r => Assert.InRange(r.Turn!.Of(r.Origin).X.Points, (6 * 72) + 4.5, (6.75 * 72) - 4.5));
    }

    [Fact]
    public void Chinese_stands_upright_on_the_spine_and_Latin_between_it_is_turned()
    {
        var spine = Set("开源 osh 史", "zh-Hans").Value.Items.OfType<GlyphRun>()
            .Where(r => (r.Turn?.Of(r.Origin) ?? r.Origin).X.Points is >= 432 and <= 486).ToList();
        Assert.Equal(["开", "源", "史"], spine.Where(r => r.Turn is null).Select(r => r.Text));
        Assert.Equal("osh", string.Concat(spine.Where(r => r.Turn is not null).Select(r => r.Text)).Trim());
        Assert.Equal(spine.Where(r => r.Turn is null).Select(r => r.Origin.Y).Order(), spine.Where(r => r.Turn is null).Select(r => r.Origin.Y));
    }

    [Theory]
    [InlineData(0.15, null)]
    [InlineData(0.75, "the receiver says so")]
    public void A_spine_too_narrow_or_forbidden_has_no_type_and_that_is_told(double width, string? obstacle)
    {
        var made = Set("The Title", plan: s_plan with { SpineWidth = Length.FromInches(width), SpineObstacle = obstacle });
        Assert.DoesNotContain(made.Value.Items, i => i.Turn is not null);
        var finding = Assert.Single(made.Findings);
        Assert.Equal((TypesettingCodes.BareSpine, Severity.Information), (finding.Code, finding.Severity));
        Assert.Contains(obstacle ?? "0.15 inches wide", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_code_without_room_is_told() =>
        Assert.Contains(Set("T", plan: s_plan with { BarcodeArea = new Size(Length.FromInches(1.5), Length.FromInches(1)) }).Findings, f => f.Code == TypesettingCodes.SmallBarcode);

    [Fact]
    public void A_long_title_and_a_long_blurb_stay_within_the_safe_areas()
    {
        var page = Set(string.Join(' ', Enumerable.Repeat("An Exceedingly Long Title of a Book", 4)), blurb: string.Join('\n', Enumerable.Repeat("Words and words and more words that tell what the book is about. ", 12))).Value;
        var level = page.Items.OfType<GlyphRun>().Where(r => r.Turn is null && r.Color != s_blackInk).ToList();
        Assert.All(level, r => Assert.True(r.Origin.X.Points >= 30 && r.Origin.X.Points + r.Glyphs[^1].X.Points + r.Glyphs[^1].Advance.Points <= (12.75 * 72) - 29));
        Assert.All(level.Where(r => r.Origin.X.Points < 400), r => Assert.True(r.Origin.Y.Points < 7.55 * 72));
    }

    private static Result<Page> Set(string title, string language = "en-GB", string css = "", CoverPlan? plan = null, string? blurb = "What the book is about.")
    {
        var book = Book(Chapter("a"), Chapter("b"));
        book = book with { Metadata = book.Metadata with { Title = title, Language = language, Description = blurb, Subtitle = null, Publisher = null, Contributors = [] } };
        var sheet = StyleSheet.Read("book.css", new MemoryWorkspace().With("book.css", Css + css)).Value;
        var fonts = FontLibrary.Create(BookFonts.Declarations.Where(d => d.Family is BookFonts.Serif or BookFonts.Sans or BookFonts.Chinese), new DiskWorkspace(null));
        return CoverSetter.Set(sheet.Apply(book, MediaType.Print), fonts, plan ?? s_plan);
    }
}
