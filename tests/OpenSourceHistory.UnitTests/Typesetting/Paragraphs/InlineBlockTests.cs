using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;
using OpenSourceHistory.UnitTests.Styles;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Inline blocks with a width of their own (CSS Display 3, section 2.4; CSS 2.2, section 10.3.9).</summary>
public sealed class InlineBlockTests
{
    private const string Sheet =
        """
        p { font: 10pt/14pt "EB Garamond"; text-align: justify; hyphens: auto }
        .box { display: inline-block; width: 60pt }
        .narrow { display: inline-block; width: 5pt }
        .spaced { margin-left: 4pt; padding-right: 6pt }
        .right { text-align: right }
        .center { text-align: center }
        .ground { background-color: #ffff00 }
        .numbered::before { content: "II"; display: inline-block; width: 28pt; color: #A8321E }
        """;

    private static readonly ComputedStyle s_label = Prose with { Display = DisplayMode.InlineBlock, Width = Dimension.Of(Length.FromPoints(28)) };

    [Theory]
    [InlineData("I")]
    [InlineData("VIII")]
    [InlineData("III\u2003")]
    public void A_generated_label_takes_its_width_whatever_it_says(string label)
    {
        var content = new ParagraphContent(null, [new Text("Title")], Prose) { Prefix = [new GeneratedText([new ContentText(label)], s_label)] };
        var line = new Setting().Set(content, 200)[0];

        Assert.Equal(label + "Title", TextOf(line));
        Assert.Equal(0, LeftOf(line), 0.001);
        Assert.Equal(28, PlaceOf(line, 'T'), 0.001);
    }

    [Fact]
    public void A_pseudo_element_takes_its_width()
    {
        var line = Set(new Paragraph([new Text("Title")]) { Attributes = Attributes.OfClass("numbered") }, 200)[0];

        Assert.Equal(["II", "Title"], RunsOf(line).Select(r => r.Text));
        Assert.Equal(28, PlaceOf(line, 'T'), 0.001);
    }

    [Theory]
    [InlineData("box", 0)]
    [InlineData("box right", 1)]
    [InlineData("box center", 0.5)]
    public void Its_content_stands_where_its_alignment_says(string classes, double share)
    {
        var line = Set(Paragraph(Span(classes, "x"), new Text("Z")), 200)[0];

        var slack = 60 - WidthOf(line, 'x');
        Assert.Equal(slack * share, PlaceOf(line, 'x'), 0.001);
        Assert.Equal(60, PlaceOf(line, 'Z'), 0.001);
    }

    [Fact]
    public void Margins_and_padding_count_beside_the_width()
    {
        var line = Set(Paragraph(Span("box spaced", "x"), new Text("Z")), 200)[0];

        Assert.Equal(4, PlaceOf(line, 'x'), 0.001);
        Assert.Equal(70, PlaceOf(line, 'Z'), 0.001);
    }

    [Fact]
    public void Wider_content_keeps_its_natural_width()
    {
        var line = Set(Paragraph(Span("narrow", "wide"), new Text("Z")), 200)[0];
        var plain = Set(Paragraph(Span("other", "wide"), new Text("Z")), 200)[0];

        Assert.Equal(PlaceOf(plain, 'Z'), PlaceOf(line, 'Z'), 0.001);
    }

    [Fact]
    public void Its_spaces_do_not_stretch_with_the_line()
    {
        var lines = Set(Paragraph(Span("box", "a b c"), new Text(" and words enough for the line to be justified over its whole measure")), 150);

        Assert.Equal(150, RightOf(lines[0]), 0.5);
        var spaces = SpacesOf(lines[0]).ToList();
        Assert.Equal(spaces[0], spaces[1], 0.001);
        Assert.NotEqual(spaces[0], spaces[3], 0.05);
        Assert.StartsWith("a b c and ", TextOf(lines[0]), StringComparison.Ordinal);
        Assert.Equal(60 + spaces[2], PlaceOf(lines[0], 'a', 1), 0.01);
    }

    [Theory]
    [InlineData("narrow")]
    [InlineData("box")]
    public void It_never_breaks(string classes)
    {
        const string inside = "incomprehensibilities-and/or extraordinary\u2014responsibilities";
        for (var measure = 240; measure < 300; measure += 7)
        {
            var lines = Set(Paragraph(new Text("Some words go before it and then "), Span(classes, inside), new Text(" and some behind it too.")), measure);

            Assert.Single(lines, l => TextOf(l).Contains(inside, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Lines_may_break_before_and_behind_it_but_not_between_it_and_its_margin()
    {
        var boxes = Enumerable.Range(0, 6).Select(_ => (Inline)Span("box spaced", "x")).ToArray();
        var lines = Set(Paragraph(boxes), 150);

        Assert.Equal(["xx", "xx", "xx"], lines.Select(TextOf));
        Assert.All(lines, l => Assert.Equal(4, LeftOf(l), 0.001));
    }

    [Fact]
    public void Spaces_and_line_ends_at_its_sides_vanish_and_a_line_break_in_it_is_a_space()
    {
        var span = Span("box right", string.Empty) with { Inlines = [new Text(" a"), new LineBreak(), new Text("b "), new SoftBreak()] };
        var line = Assert.Single(Set(Paragraph(new Text("A "), span, new Text(" Z")), 200));

        Assert.Equal("A a b Z", TextOf(line));
        Assert.Equal(PlaceOf(line, 'A') + WidthOf(line, 'A') + SpacesOf(line).First() + 60, PlaceOf(line, 'b') + WidthOf(line, 'b'), 0.01);
    }

    [Fact]
    public void Its_ground_covers_the_whole_width()
    {
        var line = Set(Paragraph(Span("box ground", "x"), new Text("Z")), 200)[0];

        Assert.Equal(60, Assert.Single(line.Items.OfType<Fill>()).Area.Width.Points, 0.001);
    }

    private static SpanInline Span(string classes, string text) =>
        new([new Text(text)]) { Attributes = new Attributes(null, ValueList.From(classes.Split(' ')), []) };

    private static Paragraph Paragraph(params Inline[] inlines) => new(ValueList.From(inlines));

    private static double PlaceOf(SetLine line, char c, int skip = 0) => Glyphs(line, c).Skip(skip).First().X;

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
