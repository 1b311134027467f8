using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Pages;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;
using OpenSourceHistory.UnitTests.Styles;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Boxes of elements in lines (CSS 2.2, sections 8.6 and 10.6.1; CSS Break 4, section 5.4).</summary>
public sealed class InlineBoxTests
{
    private const string Sheet =
        """
        p { font: 10pt/14pt "EB Garamond"; text-align: justify; hyphens: auto }
        em { font-style: italic }
        .key { border: 1pt solid #00f; padding: 2pt 3pt; margin: 9pt 4pt }
        .ground { background: #ff0 }
        .inner { border: 0.5pt solid #0f0; padding: 0 2pt }
        .left { border-left: 2pt solid #00f }
        .clone { box-decoration-break: clone }
        .round { border-radius: 3pt }
        .whole { display: inline-block; border: 1pt solid #00f }
        .outdented { background: #ff0; padding: 0 2pt; margin: 0 -2pt }
        .cmyk { background: device-cmyk(0 0 1 0); border: 1pt solid device-cmyk(0 0 0 0.5); padding: 2pt }
        .footnote { float: footnote; counter-increment: footnote }
        .footnote::footnote-call { content: counter(footnote); font-size: 7pt; vertical-align: super }
        """;

    private const string Long = "where the sun itself, which has seen so much, was astonished at what it saw there and then";

    [Fact]
    public void Padding_and_borders_count_in_the_width_of_the_line_and_are_drawn_around_the_text()
    {
        var line = Set(Paragraph(new Text("a"), Span("key", "b"), new Text("c")), 200)[0];
        var plain = Set(Paragraph(new Text("a"), Span("none", "b"), new Text("c")), 200)[0];

        Assert.Equal(16, line.Width.Points - plain.Width.Points, 0.01); // twice 4 + 1 + 3
        Assert.Equal(PlaceOf(line, 'a') + WidthOf(line, 'a') + 8, PlaceOf(line, 'b'), 0.01);
        var (left, right) = (PlaceOf(line, 'b') - 4, PlaceOf(line, 'b') + WidthOf(line, 'b') + 4);
        var rules = RulesOf(line);
        Assert.Equal(4, rules.Count);
        Assert.Equal(left, rules.Min(r => r.Area.X.Points), 0.01);
        Assert.Equal(right, rules.Max(r => r.Area.Right.Points), 0.01);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("whole")]
    [InlineData("key ground round clone")]
    public void They_move_no_line(string classes)
    {
        var lines = Set(Paragraph(new Text("Some words and "), Span(classes, "keys"), new Text(" and so on. " + Long)), 150);

        Assert.All(lines, l => Assert.Equal((14.0, lines[0].Baseline), (l.Height.Points, l.Baseline)));
    }

    [Fact]
    public void Around_the_text_stand_ascent_and_descent_padding_and_border()
    {
        var line = Set(Paragraph(Span("key ground", "b")), 200)[0];

        var metrics = RunsOf(line).First().Face.Metrics;
        var content = 10.0 * (metrics.Ascent - metrics.Descent) / metrics.UnitsPerEm;
        var ground = GroundsOf(line).Single().Area;
        Assert.Equal(content + 6, ground.Height.Points, 0.01);
        Assert.Equal(line.Baseline.Points - (10.0 * metrics.Ascent / metrics.UnitsPerEm) - 3, ground.Y.Points, 0.01);
    }

    [Fact]
    public void Neighbours_of_one_class_are_two_boxes()
    {
        var line = Set(Paragraph(Span("ground", "one"), Span("ground", "two")), 200)[0];

        var grounds = GroundsOf(line);
        Assert.Equal(2, grounds.Count);
        Assert.Equal(grounds[0].Area.Right, grounds[1].Area.X);
    }

    [Fact]
    public void An_element_within_is_in_the_same_box_and_one_with_a_box_is_painted_over_it()
    {
        var inner = new Emphasis([new Text("two")]) { Attributes = Attributes.OfClass("inner") };
        var plain = new Emphasis([new Text("three")]);
        var line = Set(Paragraph(new SpanInline([new Text("one "), inner, plain, new Text(" four")]) { Attributes = Attributes.OfClass("ground") }), 200)[0];

        var boxes = line.Items.OfType<Fill>().ToList();
        Assert.Single(GroundsOf(line));
        Assert.Equal(ItemMark.OfArtifact(ArtifactKind.Background), boxes[0].Mark);
        Assert.Equal(4, RulesOf(line).Count);
        Assert.Equal(line.Width.Points, boxes[0].Area.Width.Points, 0.01);
    }

    [Fact]
    public void A_line_end_slices_a_box_and_leaves_its_sides_open_there()
    {
        var lines = Set(Paragraph(new Text("Some words "), Span("key", Long)), 150);

        Assert.True(lines.Count > 2);
        Assert.Equal((1, 0), SidesOf(lines[0]));
        Assert.All(lines.Skip(1).SkipLast(1), l => Assert.Equal((0, 0), SidesOf(l)));
        Assert.Equal((0, 1), SidesOf(lines[^1]));
        Assert.All(lines.SkipLast(1), l => Assert.Equal(150, RulesOf(l).Max(r => r.Area.Right.Points), 1.0));
        Assert.All(lines.Skip(1), l => Assert.Equal(0, LeftOf(l), 1.0));
    }

    [Fact]
    public void A_clone_has_all_its_sides_on_every_line_and_its_text_keeps_within_them()
    {
        var lines = Set(Paragraph(new Text("Some words "), Span("key clone", Long)), 150);

        Assert.True(lines.Count > 2);
        Assert.All(lines, l => Assert.Equal((1, 1), SidesOf(l)));
        Assert.All(lines.Skip(1), l => Assert.Equal(0, RulesOf(l).Min(r => r.Area.X.Points), 0.01));
        Assert.All(lines.SkipLast(1), l => Assert.Equal(150, RulesOf(l).Max(r => r.Area.Right.Points), 0.01));
        Assert.All(lines.Skip(1), l => Assert.Equal(4, LeftOf(l), 0.01));
        Assert.All(lines.SkipLast(1), l => Assert.Equal(146, RightOf(l), 0.01));
    }

    [Fact]
    public void Clones_within_each_other_repeat_their_edges_in_order()
    {
        var inner = new SpanInline([new Text(Long)]) { Attributes = Classes("inner clone") };
        var lines = Set(Paragraph(new SpanInline([inner]) { Attributes = Classes("key clone") }), 150);

        Assert.All(lines.Skip(1), l => Assert.Equal([0, 4], RulesOf(l).Where(IsUpright).Select(r => Math.Round(r.Area.X.Points, 2)).Where(x => x < 75)));
        Assert.All(lines.Skip(1), l => Assert.Equal(6.5, LeftOf(l), 0.01));
    }

    [Theory]
    [InlineData("key", "中文")]
    [InlineData("key", "word")]
    [InlineData("left", "中文")]
    public void Its_sides_go_with_its_text_to_the_next_line(string classes, string text)
    {
        for (var measure = 60; measure < 100; measure += 3)
        {
            var lines = Set(Paragraph(new Text("一二三四五六七"), Span(classes, text), new Text("八九十")), measure);
            var first = Assert.Single(lines, l => Glyphs(l, text[0]).Any());
            var last = Assert.Single(lines, l => Glyphs(l, text[^1]).Any());

            Assert.Contains(RulesOf(first), r => IsUpright(r) && PlaceOf(first, text[0]) - r.Area.Right.Points is >= 0 and < 4);
            Assert.True(classes == "left" || RulesOf(last).Any(r => IsUpright(r) && r.Area.X.Points - PlaceOf(last, text[^1]) - WidthOf(last, text[^1]) is >= -0.01 and < 4));
            Assert.All(lines.Where(l => l != first && l != last), l => Assert.Empty(RulesOf(l)));
        }
    }

    [Fact]
    public void Padding_that_a_margin_takes_back_moves_nothing_and_is_painted()
    {
        var line = Set(Paragraph(new Text("a"), Span("outdented", "b"), new Text("c")), 200)[0];
        var plain = Set(Paragraph(new Text("a"), Span("none", "b"), new Text("c")), 200)[0];

        Assert.Equal(plain.Width, line.Width);
        Assert.Equal(WidthOf(line, 'b') + 4, GroundsOf(line).Single().Area.Width.Points, 0.01);
    }

    [Fact]
    public void Colours_stay_what_the_sheet_names()
    {
        var line = Set(Paragraph(Span("cmyk", "b")), 200)[0];

        Assert.All(line.Items.OfType<Fill>(), fill => Assert.IsType<CmykPaint>(fill.Color));
    }

    [Fact]
    public void All_of_it_is_an_artifact()
    {
        var line = Set(Paragraph(Span("key ground round", "b")), 200)[0];

        Assert.Equal(2, line.Items.OfType<FilledPath>().Count());
        Assert.All(line.Items.Where(i => i is Fill or FilledPath), i => Assert.True(i.Mark.Artifact is not null));
    }

    [Fact]
    public void Links_faces_and_calls_of_notes_stand_in_it()
    {
        var link = new Link("https://example.org/", null, [Span("key", "linked")]);
        var note = new Note([new Paragraph([new Text("Note.")])]) { Id = "n" };
        var span = new SpanInline([new Text("a "), new Emphasis([new Text("slanted")]), note, new Text(" 中文")]) { Attributes = Classes("key") };
        var lines = Set(Paragraph(link, new Text(" and "), span), 300);

        Assert.Equal(2, lines.Sum(l => RulesOf(l).Count) / 4);
        Assert.Equal([note], lines.SelectMany(l => l.Notes));
        Assert.Contains("slanted1", TextOf(lines[0]), StringComparison.Ordinal);
        Assert.Contains(lines.SelectMany(l => l.Links), l => l is { Target: "https://example.org/", Description: "linked" });
    }

    [Fact]
    public void An_inline_block_as_wide_as_its_text_stays_whole_where_it_fits_a_line()
    {
        for (var measure = 100; measure < 160; measure += 7)
        {
            var lines = Set(Paragraph(new Text("Some words go before "), Span("whole", "these extraordinary ones"), new Text(" and some behind it.")), measure);

            Assert.Single(lines, l => TextOf(l).Contains("these extraordinary ones", StringComparison.Ordinal));
            Assert.Equal(4, lines.Sum(l => RulesOf(l).Count));
        }
    }

    [Fact]
    public void One_that_is_wider_than_a_line_is_broken_as_text_is()
    {
        var lines = Set(Paragraph(new Text("Words "), Span("whole", Long)), 120);

        Assert.True(lines.Count > 3);
        Assert.All(lines, l => Assert.True(RightOf(l) < 122));
    }

    [Fact]
    public void On_pages_they_stand_in_headings_cells_notes_lists_and_captions()
    {
        var sketch = new BookSketch("""
            @page { size: 300pt 400pt; margin: 20pt; @footnote { padding: 4pt 0 0 } }
            html { font: 10pt/14pt "EB Garamond" }
            .key { border: 0.75pt solid; border-radius: 2pt; padding: 0 2pt; background: device-cmyk(0 0 0 10%) }
            .mark { background: #ff0; box-decoration-break: clone; padding: 0 3pt }
            code { border-bottom: 0.5pt dotted; padding: 0 1pt }
            td, th { padding: 2pt 6pt 2pt 0 }
            """);

        Snapshot.Match("inline-boxes", PageLines.Print(sketch.SetInType("""
            ## Press [Ctrl]{.key}+[C]{.key}

            Text that is [marked over as many words as it takes to come to the end of a line and to the next one and the one behind it]{.mark} and `code` in it.[^n]

            - An item with [Esc]{.key}, [a [link]{.key}](https://example.org/)[A]{.key}[B]{.key}

            | Key | What |
            |-----|------|
            | [F1]{.key} | help, and [marked]{.mark} |

            : Keys, [F1]{.key} to [F12]{.key}

            [^n]: A note with [Alt]{.key} in it.
            """)));
        Assert.Empty(sketch.Diagnostics.ToSortedList());
    }

    private static Attributes Classes(string classes) => new(null, ValueList.From(classes.Split(' ')), []);

    private static SpanInline Span(string classes, string text) => new([new Text(text)]) { Attributes = Classes(classes) };

    private static Paragraph Paragraph(params Inline[] inlines) => new(ValueList.From(inlines));

    private static List<Fill> GroundsOf(SetLine line) => [.. line.Items.OfType<Fill>().Where(f => f.Mark == ItemMark.OfArtifact(ArtifactKind.Background))];

    private static List<Fill> RulesOf(SetLine line) => [.. line.Items.OfType<Fill>().Where(f => f.Mark == ItemMark.OfArtifact(ArtifactKind.Layout))];

    private static bool IsUpright(Fill rule) => rule.Area.Height > rule.Area.Width;

    // Upright rules at the left and at the right end of what is boxed.
    private static (int Left, int Right) SidesOf(SetLine line)
    {
        var rules = RulesOf(line);
        var (left, right) = (rules.Min(r => r.Area.X), rules.Max(r => r.Area.Right));
        return (rules.Count(r => IsUpright(r) && r.Area.X == left), rules.Count(r => IsUpright(r) && r.Area.Right == right));
    }

    private static double PlaceOf(SetLine line, char c) => Glyphs(line, c).First().X;

    private static double WidthOf(SetLine line, char c) => Glyphs(line, c).First().Width;

    private static IEnumerable<(double X, double Width)> Glyphs(SetLine line, char c) =>
        RunsOf(line).SelectMany(r => r.Glyphs.Where(g => r.Text[g.TextStart] == c).Select(g => ((r.Origin.X + g.X).Points, g.Advance.Points)));

    private static ValueList<SetLine> Set(Paragraph paragraph, double measure)
    {
        var diagnostics = new DiagnosticBag();
        var book = Styled.Sheet(Sheet).Apply(Styled.Book(Styled.Chapter(paragraph)), MediaType.Print);
        var setter = new ParagraphSetter(book, BookStructure.Empty, BookFonts.Library, null!);
        var set = setter.Set(new ParagraphContent(paragraph, paragraph.Inlines, book.StyleOf(paragraph)), Length.FromPoints(measure), null!);
        var lines = SetLine.AllOf(set, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return lines;
    }
}
