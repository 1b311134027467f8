using OpenSourceHistory.Pdf.Inspection.Typesetting;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf.Inspection.Typesetting;

/// <summary>Pages of ten-point type on a leading of twelve, each glyph half an em wide, in a measure of two hundred points.</summary>
public class TypesettingMeterTests
{
    private const double Em = 10;
    private const double Leading = 12;
    private const double Margin = 50;
    private const double Measure = 200;
    private const double Natural = 2.5;

    private static readonly string s_full = "aaaaa bbbbb ccccc ddddd eeeee ffff";

    // Words of a line with gaps between, spread to the measure where it is justified.
    private static IEnumerable<PageGlyph> Line(string text, double y, bool isJustified = true, double indent = 0, double size = Em)
    {
        var advance = size / 2;
        var gap = isJustified ? (Measure - indent - (text.Replace(" ", string.Empty, StringComparison.Ordinal).Length * advance)) / text.Count(c => c == ' ') : Natural;
        var x = Margin + indent;
        foreach (var c in text)
        {
            yield return new PageGlyph(c.ToString(), x, x + (c == ' ' ? gap : advance), y, size, "Body-Regular");
            x += c == ' ' ? gap : advance;
        }
    }

    private static GlyphPage Page(int number, params string[] lines)
    {
        var glyphs = new List<PageGlyph>();
        for (var i = 0; i < lines.Length; i++)
        {
            var isLast = lines[i].EndsWith('.');
            var isFirst = lines[i].StartsWith('>');
            glyphs.AddRange(Line(lines[i].TrimStart('>'), 100 + (i * Leading), !isLast, isFirst ? Em : 0));
        }

        return new GlyphPage(number, 300, 500, [.. glyphs]);
    }

    private static TypesettingReport Report(params GlyphPage[] pages) => Assert.IsType<TypesettingReport>(TypesettingMeter.Measure([.. pages]));

    private static string[] Paragraph(int lines) => [">aaaaa bbbbb ccccc ddddd eeeee ff", .. Enumerable.Repeat(s_full, lines - 2), "aaa bbb ccc ddd."];

    private static string[] Text(int paragraphs) => [.. Enumerable.Range(0, paragraphs).SelectMany(_ => Paragraph(4))];

    [Fact]
    public void Size_leading_measure_and_word_space_are_found()
    {
        var report = Report(Page(1, Text(6)));

        Assert.Equal((Em, Leading, Measure), (report.Size, report.Leading, Math.Round(report.Measure, 6)));
        Assert.Equal((6, 18), (report.Paragraphs, report.Lines));
        Assert.Equal(Natural / Em, report.NaturalSpace, 6);
    }

    // Most of the book is a table in smaller type, whose cells stand apart.
    [Fact]
    public void The_body_is_found_where_tables_have_more_letters()
    {
        var cells = Enumerable.Range(0, 120).SelectMany(i => Line("aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb", 60 + (i * 3), size: 6));
        var report = Report(Page(1, Text(6)), new GlyphPage(2, 300, 500, [.. cells]));

        Assert.Equal((Em, Leading, Measure), (report.Size, report.Leading, Math.Round(report.Measure, 6)));
    }

    [Fact]
    public void Unevenness_is_the_root_mean_square_of_lines_from_the_natural_space()
    {
        var report = Report(Page(1, Text(6)));
        var (full, first) = ((Measure - (29 * Em / 2)) / 5 / Em, (Measure - Em - (27 * Em / 2)) / 5 / Em);
        var expected = Math.Sqrt(((2 * Math.Pow(full - 0.25, 2)) + Math.Pow(first - 0.25, 2)) / 3);

        Assert.Equal(expected, report.Unevenness, 6);
        Assert.Equal(1, report.Loose);
        Assert.Equal((1, full), (report.LoosestLines[0].Page, report.LoosestLines[0].Space), (a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1e-6);
    }

    [Fact]
    public void Hyphens_are_counted_by_lines_ladders_and_pages()
    {
        var divided = "aaaaa bbbbb ccccc ddddd eeeee fff-";
        var report = Report(
            Page(1, [.. Text(5), ">aaaaa bbbbb ccccc ddddd eeeee ff", divided, divided, s_full, divided]),
            Page(2, [s_full, .. Text(5)]));

        Assert.Equal(2, report.LongestLadder);
        Assert.Equal([1], report.HyphenPages);
        Assert.Equal(3.0 / (15 + 5 + 15), report.Hyphenated, 6);
    }

    [Fact]
    public void Pages_that_begin_with_a_last_or_end_with_a_first_line_are_named()
    {
        var report = Report(
            Page(1, [.. Text(5), ">aaaaa bbbbb ccccc ddddd eeeee ff", s_full]),
            Page(2, ["aaa bbb ccc.", .. Text(5), ">aaaaa bbbbb ccccc ddddd eeeee ff"]),
            Page(3, [s_full, "aaa bbb ccc.", .. Text(5)]));

        Assert.Equal([2], report.WidowPages);
        Assert.Equal([2], report.OrphanPages);
    }

    [Fact]
    public void Running_heads_folios_notes_and_headings_are_no_text_of_the_body()
    {
        GlyphPage WithMatter(int number) => Page(number, Text(5)) is var page
            ? page with
            {
                Glyphs =
                [
                    .. Line("A head that runs on", 60), .. page.Glyphs, .. Line("note of smaller type here", 400, size: 8), .. Line("12", 450, isJustified: false),
                    .. Line("Heading of some words", 380, isJustified: false, size: 14),
                ],
            }
            : page;
        var report = Report([.. Enumerable.Range(1, 6).Select(WithMatter)]);

        Assert.Equal((6, 6 * 15, 6 * 5), (report.Pages, report.Lines, report.Paragraphs));
    }

    [Fact]
    public void A_lone_short_word_at_a_paragraphs_end_is_a_runt()
    {
        var report = Report(Page(1, [.. Text(3), ">aaaaa bbbbb ccccc ddddd eeeee ff", s_full, "a."]));

        Assert.Equal(0.25, report.Runts, 6);
    }

    [Fact]
    public void A_text_without_justified_lines_is_not_measured()
    {
        Assert.Null(TypesettingMeter.Measure([Page(1, "a b c.", "d e f.")]));
        Assert.Null(TypesettingMeter.Measure([Page(1)]));
    }

    // Nineteen signs in a measure of twenty: the line is spread by an eighteenth of an em.
    [Fact]
    public void In_Chinese_the_gaps_between_signs_are_measured()
    {
        var report = Report(new GlyphPage(1, 300, 500, [.. Signs("\u4E66\u5E16", 20, 0), .. Signs("\u4E66\u5E16", 19, 1), .. Signs("\u4E66\u3002", 20, 2), .. Signs("\u4E66\u5E16", 7, 3, false)]));

        Assert.True(report.IsOfSigns);
        Assert.Equal((2, 0.0, 0.0), (report.Lines, report.NaturalSpace, report.Loose));
        Assert.Equal(Math.Sqrt(Math.Pow(1 / 18.0, 2) / 2), report.Unevenness, 6);
        Assert.Equal(1 / 18.0, report.LoosestLines[0].Space, 6);
    }

    [Fact]
    public void Signs_that_are_an_eighth_of_an_em_apart_make_a_line_loose()
    {
        var report = Report(new GlyphPage(1, 300, 500, [.. Signs("\u4E66\u5E16", 20, 0), .. Signs("\u4E66\u5E16", 17, 1), .. Signs("\u4E66\u5E16", 20, 2), .. Signs("\u4E66\u5E16", 7, 3, false)]));

        Assert.Equal((3, 1 / 3.0), (report.Lines, report.Loose));
    }

    private static IEnumerable<PageGlyph> Signs(string two, int count, int line, bool isJustified = true)
    {
        var step = isJustified ? (Measure - Em) / (count - 1) : Em;
        return Enumerable.Range(0, count).Select(i => new PageGlyph(two[i % 2].ToString(), Margin + (i * step), Margin + (i * step) + Em, 100 + (line * Leading), Em, "Body-Regular"));
    }
}
