using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class DefaultSheetTests
{
    private static readonly (StyleSheet Sheet, DiagnosticBag Diagnostics) s_default = Read();

    private static (StyleSheet, DiagnosticBag) Read()
    {
        var diagnostics = new DiagnosticBag();
        var sheet = diagnostics.Take(StyleSheet.Read(Repository.PathOf("styles", "book.css"), new DiskWorkspace(null)));
        diagnostics.AddRange(sheet.FindUnsupported(MediaType.Print, MediaType.Screen, MediaType.Docx, MediaType.Epub));
        return (sheet, diagnostics);
    }

    [Fact]
    public void It_has_no_findings_in_any_format() => Assert.Empty(s_default.Diagnostics.ToSortedList());

    [Fact]
    public void The_text_block_has_30_lines()
    {
        var page = s_default.Sheet.Apply(Book(Chapter(P("x"))), MediaType.Print).PageStyleOf(new PageContext("text", PageSide.Recto, false, false));
        var height = page.Size.Height - page.Margin.Top - page.Margin.Bottom;
        Assert.Equal(Length.FromPoints(30 * 14), height);
        Assert.True(page.Margin.Left < page.Margin.Top && page.Margin.Top < page.Margin.Right && page.Margin.Right < page.Margin.Bottom);
    }

    [Fact]
    public void The_title_of_a_callout_holds_to_its_text()
    {
        var title = P("Title").With(classes: "callout-title");
        var text = P("text");
        var book = s_default.Sheet.Apply(Book(Chapter(P("x"), new Div([title, text]))), MediaType.Print);

        Assert.Equal(BreakMode.Avoid, book.StyleOf(title).BreakAfter);
        Assert.Equal(Length.Zero, book.StyleOf(text).TextIndent.Resolve(Length.FromPoints(100), Length.Zero));
    }

    [Fact]
    public void Terms_of_lists_are_ragged_whatever_the_text_is()
    {
        var term = new DefinitionTerm([new Text("Term")]);
        var text = P("text");
        var book = s_default.Sheet.Apply(Book(Chapter(new DefinitionList([new DefinitionItem([term], [new Definition([text])])]))), MediaType.Print);

        Assert.Equal(TextAlignment.Left, book.StyleOf(term).TextAlign);
        Assert.Equal(TextAlignment.Justify, book.StyleOf(text).TextAlign);
    }

    [Fact]
    public void Opening_pages_have_their_folio_at_the_foot_and_no_head()
    {
        var book = s_default.Sheet.Apply(Book(Chapter(P("x"))), MediaType.Print);
        Assert.Equal([MarginBoxName.BottomCenter], book.PageStyleOf(new PageContext("text", PageSide.Recto, true, false)).MarginBoxes.Select(b => b.Name));
        Assert.Equal([MarginBoxName.TopLeft, MarginBoxName.TopCenter], book.PageStyleOf(new PageContext("text", PageSide.Verso, false, false)).MarginBoxes.Select(b => b.Name));
        Assert.Empty(book.PageStyleOf(new PageContext("text", PageSide.Verso, false, true)).MarginBoxes);
        Assert.Empty(book.PageStyleOf(new PageContext("bare", PageSide.Recto, true, false)).MarginBoxes);
        Assert.Equal("lower-roman", book.PageStyleOf(new PageContext("front", PageSide.Verso, false, true)).PageNumberStyle?.Name);
    }

    [Fact]
    public void Acts_are_numbered_by_themselves_and_in_the_contents()
    {
        var first = H(1, "Takers", "takers", "act");
        var second = H(1, "Builders", "builders", "act");
        var entry = new ContentsEntry(1, "builders", [new Text("Builders")]);
        var book = s_default.Sheet.Apply(
            Book(new Division(Matter.Front, DivisionRole.Contents, "contents", [new Contents([entry])]), Chapter(first), Chapter(second)),
            MediaType.Print);
        Assert.Equal([new ContentText("Act\u00a0II")], book.ContentOf(second, PseudoElement.Before));
        Assert.Equal([new ContentText("II\u2003")], book.ContentOf(entry, PseudoElement.Before));
        Assert.Equal([new ContentLeader(" "), new ContentTargetPage("builders", null)], book.ContentOf(entry, PseudoElement.After));

        // Signs of one numeral hold together.
        var numeral = book.StyleOf(entry, PseudoElement.Before)!;
        Assert.InRange(numeral.LetterSpacing / numeral.FontSize, 0, 0.021);
    }

    [Fact]
    public void A_list_of_sources_stands_half_a_line_below_its_introduction_and_at_the_top_of_a_part_without_one()
    {
        var list = new Div([P("a")]).With(classes: "bibliography");
        var part = new Division(Matter.Back, DivisionRole.Bibliography, "sources", [H(1, "Sources"), P("Text."), list]);
        var book = s_default.Sheet.Apply(Book(Chapter(P("x")), part), MediaType.Print);

        Assert.Equal(Length.FromPoints(7), book.StyleOf(list).Margin.Top.Resolve(Length.Zero, Length.Zero));
        Assert.Equal(Length.Zero, book.StyleOf(part).Margin.Top.Resolve(Length.Zero, Length.Zero));
    }

    // Where no entry has a numeral, none leaves room for it.
    [Theory]
    [InlineData("act", 33.6)]
    [InlineData("plain", 0)]
    public void Titles_in_the_contents_leave_room_for_numerals_where_there_are_any(string kind, double room)
    {
        ContentsEntry Entry(int level, params string[] classes) => new ContentsEntry(level, "a", [new Text("A")]).With(null, null, classes);
        ContentsEntry[] entries = [Entry(1, "front"), Entry(1, kind, "body"), Entry(2, "body"), Entry(1, "back")];
        var contents = new Division(Matter.Front, DivisionRole.Contents, "contents", [new Contents([.. entries])]);
        var book = s_default.Sheet.Apply(Book(contents, Chapter(P("x"))), MediaType.Print);

        Assert.All(entries, e => Assert.Equal(e.Attributes.HasClass("act") ? 0 : room, BeginningOf(book.StyleOf(e)), 0.01));

        static double BeginningOf(ComputedStyle style) =>
            (style.Padding.Left.Resolve(Length.Zero, Length.Zero) + style.TextIndent.Resolve(Length.Zero, Length.Zero)).Points;
    }

    [Theory]
    [InlineData(true, "Source Sans 3")]
    [InlineData(false, "Noto Serif SC")]
    public void Latin_letters_of_a_Chinese_name_are_those_of_its_caption(bool isCaption, string family)
    {
        var name = new SpanInline([new Text("\u53bbIOE")]).With(language: "zh-Hans");
        var book = s_default.Sheet.Apply(
            Book(Chapter(isCaption ? new Figure([P("x")], new Caption([name])) : P(name))), MediaType.Print);

        Assert.Equal(family, book.StyleOf(name).FontFamilies[0]);
    }

    [Theory]
    [InlineData("epigraph")]
    [InlineData("dedication")]
    public void What_stands_out_of_slanted_text_is_upright(string name)
    {
        var title = new Emphasis([new Text("The Times")]);
        var book = s_default.Sheet.Apply(Book(Chapter(new Div([P("x"), new Paragraph([title])]) { Attributes = Attributes.OfClass(name) })), MediaType.Epub);
        Assert.Equal(FontSlant.Normal, book.StyleOf(title).FontSlant);
    }

    [Fact]
    public void The_paragraph_behind_an_epigraph_has_no_indent_and_a_line_above()
    {
        var epigraph = new Div([P("x")]) { Attributes = Attributes.OfClass("epigraph") };
        var (first, second) = (P("First."), P("Second."));
        var book = s_default.Sheet.Apply(Book(Chapter(H(1, "One"), epigraph, first, second)), MediaType.Print);
        Assert.Equal(0, book.StyleOf(first).TextIndent.Length.ScaledPoints);
        Assert.NotEqual(0, book.StyleOf(second).TextIndent.Length.ScaledPoints);
        Assert.Equal(book.StyleOf(first).LineHeight, book.StyleOf(epigraph).Margin.Bottom.Length);
    }

    [Fact]
    public void The_text_begins_on_page_1_and_the_head_names_the_book()
    {
        var front = new Division(Matter.Front, DivisionRole.Preface, "preface", [P("x")]);
        var chapter = Chapter(H(1, "One"));
        var book = s_default.Sheet.Apply(Book(front, chapter), MediaType.Print);
        Assert.Null(book.PageNumberResetAt(front));
        Assert.Equal(1, book.PageNumberResetAt(chapter));
        Assert.Contains(new NamedString("book-title", "Title"), book.StringsSetBy(front));
        Assert.Equal([new NamedString("chapter", "One")], book.StringsSetBy(chapter.Heading!));
    }

    [Fact]
    public void Print_is_black_only_and_the_screen_has_an_accent()
    {
        var link = new Link("https://example.org", null, [new Text("x")]);
        var book = Book(Chapter(P(link)));
        Assert.Equal(Paint.Black, s_default.Sheet.Apply(book, MediaType.Print).StyleOf(link).Color);
        Assert.Equal(new RgbPaint(0xA8, 0x32, 0x1E), s_default.Sheet.Apply(book, MediaType.Screen).StyleOf(link).Color);
        Assert.Equal(Paint.Black, s_default.Sheet.Apply(book, MediaType.Docx).StyleOf(link).Color);
    }

    [Fact]
    public void Contents_entries_have_the_classes_of_divisions_but_not_their_pages_and_places()
    {
        ContentsEntry Entry(string name, string matter) => new ContentsEntry(1, name, [new Text(name)]).With(null, null, "chapter", matter);
        ContentsEntry[] entries = [Entry("a", "front"), Entry("b", "body"), Entry("c", "back")];
        var contents = new Division(Matter.Front, DivisionRole.Contents, "contents", [new Contents([.. entries])]);
        var book = s_default.Sheet.Apply(Book(contents, Chapter(P("x"))), MediaType.Print);
        Assert.All(entries, e => Assert.Null(book.PageNumberResetAt(e)));
        Assert.Single(entries.Select(e => book.StyleOf(e).Page).Distinct());
        Assert.Single(entries.Select(e => book.StyleOf(e).BreakBefore).Distinct());
        Assert.Equal(book.StyleOf(entries[0]).FontSize, book.StyleOf(entries[1]).FontSize);
    }
}
