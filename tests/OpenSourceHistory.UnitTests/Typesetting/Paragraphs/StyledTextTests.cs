using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;
using OpenSourceHistory.UnitTests.Styles;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

public sealed class StyledTextTests
{
    private const string Sheet =
        """
        body { font: 10pt/14pt "EB Garamond"; text-align: justify; hyphens: auto }
        p { margin: 0; text-align: justify }
        em { font-style: italic }
        sup { vertical-align: super; font-size: 7pt }
        a { text-decoration: underline; color: #A8321E }
        del { text-decoration: line-through }
        .marked { background-color: #ffff00 }
        .footnote { float: footnote; counter-increment: footnote }
        .footnote::footnote-call { content: counter(footnote); vertical-align: super; font-size: 7pt }
        .opening::first-letter { initial-letter: 3 }
        .label::before { content: "Note: " }
        """;

    [Fact]
    public void A_note_is_on_the_line_of_its_call_and_clings_to_the_word_before()
    {
        var first = new Note([new Paragraph([new Text("First.")])]) { Id = "n" };
        var second = new Note([new Paragraph([new Text("Second.")])]);
        var lines = Set(Paragraph(new Text("A word with a note."), first, new Text(" And a good many more words until another note"), second), 120);

        Assert.Equal([first], lines[0].Notes);
        Assert.Contains("note.1", TextOf(lines[0]), StringComparison.Ordinal);
        Assert.Equal([second], lines[^1].Notes);
        Assert.Equal("#n", Assert.Single(lines[0].Links).Target);
        Assert.All(lines, l => Assert.Equal(14, l.Height.Points));
        Assert.True(RunsOf(lines[0]).Single(r => r.Text == "1").Origin.Y < lines[0].Baseline);
    }

    [Fact]
    public void A_call_that_would_be_read_as_an_exponent_stands_apart()
    {
        ValueList<Inline> Inlines(bool apart) => [new Text("It is 2"), new Note([new Paragraph([new Text("Note.")])]) { IsApart = apart }, new Text(" and more")];
        var close = Set(Paragraph([.. Inlines(false)]), 200)[0];
        var apart = Set(Paragraph([.. Inlines(true)]), 200)[0];

        Assert.Equal("It is 2\u202F1 and more", TextOf(apart));
        Assert.Equal(10 / 6.0, apart.Width.Points - close.Width.Points, 0.01);
    }

    [Fact]
    public void Styles_change_face_and_baseline_and_keep_one_run_each()
    {
        var line = Set(Paragraph(new Text("A "), new Emphasis([new Text("very")]), new Text(" large 2"), new Superscript([new Text("10")])), 200)[0];

        Assert.Equal(["A ", "very", " large 2", "10"], RunsOf(line).Select(r => r.Text));
        Assert.True(RunsOf(line).ElementAt(1).Face.IsItalic);
    }

    [Fact]
    public void A_link_over_two_lines_has_an_area_on_each()
    {
        var link = new Link("https://example.org/", null, [new Text("a link that is long enough for two lines of text")]);
        var lines = Set(Paragraph(new Text("This is "), link, new Text(".")), 120);

        Assert.All(lines, l => Assert.Equal("https://example.org/", Assert.Single(l.Links).Target));
        Assert.All(lines, l => Assert.Equal("a link that is long enough for two lines of text", l.Links[0].Description));
        Assert.All(lines, l => Assert.Single(l.Items.OfType<Fill>()));
        Assert.True(lines[0].Links[0].Area.X > Length.FromPoints(20));
        Assert.Equal(Length.Zero, lines[1].Links[0].Area.X);
    }

    [Fact]
    public void Code_does_not_give_in_a_line_that_does()
    {
        var words = new Text(" where the sun itself, which has seen so much, was astonished.");
        var lines = Set(Paragraph(new Text("One calls "), new Code("attr_reader"), words), 160, "p { -osh-font-expansion: 2%; -osh-letter-fit: 1% }");
        var code = lines.SelectMany(RunsOf).Single(run => run.Text == "attr_reader");

        Assert.Equal((1, Length.Zero), (code.HorizontalScale, code.Tracking));
        Assert.Contains(RunsOf(lines[0]), run => run.HorizontalScale != 1);
        Assert.Equal(160, RightOf(lines[0]), 0.001);
    }

    [Fact]
    public void A_ground_lies_under_its_text_and_a_line_through_over_it()
    {
        var marked = new SpanInline([new Text("marked")]) { Attributes = Attributes.OfClass("marked") };
        var line = Set(Paragraph(marked, new Text(" and "), new Strikeout([new Text("struck")])), 200)[0];

        Assert.IsType<Fill>(line.Items[0]);
        Assert.IsType<Fill>(line.Items[^1]);
        Assert.Equal(Length.Zero, ((Fill)line.Items[0]).Area.X);
    }

    [Fact]
    public void A_node_with_an_id_is_an_anchor_of_its_line()
    {
        var node = new SpanInline([new Text("here")]) { Attributes = new Attributes("here", [], []) };
        var lines = Set(Paragraph(new Text("A good many words come first and only then comes the place "), node), 120);

        Assert.Equal([node], lines[^1].Anchors);
        Assert.All(lines.SkipLast(1), l => Assert.Empty(l.Anchors));
    }

    [Fact]
    public void A_drop_cap_stands_on_its_last_line_with_its_top_at_the_capitals_of_the_first()
    {
        const string text = "\u201CTwas the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it was "
            + "the epoch of belief, it was the epoch of incredulity, it was the season of Light";
        var lines = Set(Paragraph(new Text(text)) with { Attributes = Attributes.OfClass("opening") }, 180);
        var cap = RunsOf(lines[0]).First();
        var textRun = RunsOf(lines[0]).ElementAt(1);
        var metrics = cap.Face.Metrics;

        Assert.Equal("\u201CT", cap.Text);
        Assert.Equal("was the", textRun.Text[..7]);
        Assert.Equal(lines[0].Baseline + Length.FromPoints(28), cap.Origin.Y);
        var capTop = cap.Origin.Y - (cap.FontSize * (metrics.CapHeight / (double)metrics.UnitsPerEm));
        var textTop = textRun.Origin.Y - (textRun.FontSize * (metrics.CapHeight / (double)metrics.UnitsPerEm));
        Assert.Equal(textTop.Points, capTop.Points, 0.01);
        Assert.Equal([true, true, false], lines.Take(3).Select(l => l.KeepWithNext));
        Assert.All(lines.Take(3), l => Assert.True(RunsOf(l).Last().Origin.X > Length.FromPoints(20)));
        Assert.Equal(0, LeftOf(lines[3]), 0.001);
        Assert.Equal(14, lines[0].Height.Points);
    }

    [Theory]
    [InlineData("Time", 3)]
    [InlineData("Queues", 4)]
    [InlineData("\u201CQueues", 4)]
    [InlineData("Jolly", 4)]
    [InlineData("Art", 3)]
    public void A_line_more_stands_beside_a_drop_cap_with_a_tail(string word, int beside)
    {
        var lines = Set(Paragraph(new Text(word + string.Concat(Enumerable.Repeat(" and more of it", 20)))) with { Attributes = Attributes.OfClass("opening") }, 180);
        var cap = RunsOf(lines[0]).First();

        Assert.Equal(beside, lines.TakeWhile(l => l.KeepWithNext).Count() + 1);
        Assert.True(RunsOf(lines[beside - 1]).Last().Origin.X > Length.FromPoints(15));
        Assert.Equal(0, LeftOf(lines[beside]), 0.001);
        Assert.Equal(lines[0].Baseline + Length.FromPoints(28), cap.Origin.Y);
    }

    [Theory]
    [InlineData("\u00C4rger", true)]
    [InlineData("\u00C9tude", true)]
    [InlineData("Art", false)]
    [InlineData("\u201CArt", false)]
    public void An_accent_on_a_drop_cap_asks_for_room_above(string word, bool asks)
    {
        var paragraph = Paragraph(new Text(word + string.Concat(Enumerable.Repeat(" and more of it", 20)))) with { Attributes = Attributes.OfClass("opening") };
        var book = Styled.Sheet(Sheet).Apply(Styled.Book(Styled.Chapter(paragraph)), MediaType.Print);
        var setter = new ParagraphSetter(book, BookStructure.Empty, BookFonts.Library, null!);
        var set = setter.Set(new ParagraphContent(paragraph, paragraph.Inlines, book.StyleOf(paragraph)), Length.FromPoints(180), null!);

        Assert.Equal(asks, set.RoomAbove > Length.FromPoints(1));
        Assert.True(set.RoomAbove < Length.FromPoints(14));
        Assert.Equal(set.RoomAbove, set.WithLines(set.Lines.Count)!.RoomAbove);
    }

    [Fact]
    public void Room_for_an_accent_is_made_where_there_is_none()
    {
        double DistanceIn(string word, string css)
        {
            var sketch = new BookSketch("p { font: 10pt/14pt 'EB Garamond'; } .a p::first-letter { initial-letter: 3 } @page { size: 200pt 300pt } " + css);
            var runs = sketch.SetInType($"Before.\n\n::: a\n{word}{string.Concat(Enumerable.Repeat(" and more of it", 20))}\n:::\n").Pages[0].Items.OfType<GlyphRun>().ToList();
            return (runs.First(r => r.Text.Contains("and", StringComparison.Ordinal)).Origin.Y - runs.First(r => r.Text.StartsWith("Before", StringComparison.Ordinal)).Origin.Y).Points;
        }

        Assert.Equal(14, DistanceIn("Art", ""), 0.01);
        Assert.InRange(DistanceIn("\u00C4rger", ""), 18, 34);
        Assert.Equal(DistanceIn("Art", "div { margin-top: 30pt }"), DistanceIn("\u00C4rger", "div { margin-top: 30pt }"), 0.01);
    }

    [Fact]
    public void A_paragraph_shorter_than_its_drop_cap_makes_room_for_it()
    {
        var lines = Set(Paragraph(new Text("Short.")) with { Attributes = Attributes.OfClass("opening") }, 180);

        Assert.Equal(42, Assert.Single(lines).Height.Points);
    }

    [Fact]
    public void Generated_text_stands_in_front()
    {
        var line = Set(Paragraph(new Text("read this")) with { Attributes = Attributes.OfClass("label") }, 200)[0];

        Assert.Equal("Note: read this", TextOf(line));
    }

    private static Paragraph Paragraph(params Inline[] inlines) => new(ValueList.From(inlines));

    private static ValueList<SetLine> Set(Paragraph paragraph, double measure, string css = "")
    {
        var diagnostics = new DiagnosticBag();
        var book = Styled.Sheet(Sheet + css).Apply(Styled.Book(Styled.Chapter(paragraph)), MediaType.Print);
        var setter = new ParagraphSetter(book, BookStructure.Empty, BookFonts.Library, null!);
        var set = setter.Set(new ParagraphContent(paragraph, paragraph.Inlines, book.StyleOf(paragraph)), Length.FromPoints(measure), null!);
        var lines = SetLine.AllOf(set, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return lines;
    }
}
