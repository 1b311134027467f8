using System.Xml.Linq;
using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public class NoteTests
{
    [Theory]
    [InlineData("page")]
    [InlineData("chapter")]
    [InlineData("book")]
    public void Every_placement_makes_a_valid_file(string placement) => Assert.Empty(Make(placement).Validate());

    [Fact]
    public void A_second_series_has_custom_marks_that_Word_does_not_count()
    {
        var file = Make("page");
        var marks = file.Body.Descendants(W + "footnoteReference").Where(r => r.Attribute(W + "customMarkFollows") is not null).ToList();
        Assert.Equal(["*", "†", "*"], marks.Select(r => TextOf(r.Parent!)));
        Assert.Equal(9, file.Body.Descendants(W + "footnoteReference").Count() - marks.Count);
        var texts = marks.Select(r => file.Notes.Single(n => (string?)n.Attribute(W + "id") == (string?)r.Attribute(W + "id"))).ToList();
        Assert.Equal(["* Of the editor.", "† The editor’s second.", "* Third of the editor."], texts.Select(TextOf));
        Assert.All(texts, n => Assert.Empty(n.Descendants(W + "footnoteRef")));
    }

    [Theory]
    [InlineData("lower-alpha", "lowerLetter", 0)]
    [InlineData("upper-roman", "upperRoman", 0)]
    [InlineData("symbols", "chicago", 1)]
    [InlineData("lower-greek", "decimal", 5)]
    public void Word_counts_where_it_counts_as_the_sheet_does(string style, string format, int marks)
    {
        var file = OfMarkdown("a^[1]b^[2]c^[3]d^[4]e^[5]", $".footnote::footnote-call {{ content: counter(footnote, {style}) }}");
        Assert.Equal(format, Val(file.Body.Element(W + "sectPr"), "footnotePr", "numFmt"));
        Assert.Equal(marks, file.Body.Descendants(W + "footnoteReference").Count(r => r.Attribute(W + "customMarkFollows") is not null));
    }

    [Theory]
    [InlineData("counter(footnote) ') '", ") ")]
    [InlineData("counter(footnote) ' of 1 '", " of 1 ")]
    [InlineData("counter(footnote) ' (chapter ' counter(chapter) ') '", " (chapter 1) ")]
    [InlineData("counter(chapter) '.' counter(footnote) ': '", ": ")]
    [InlineData("'[' counter(footnote) '] '", "] ")]
    [InlineData("counter(footnote)", " ")]
    public void What_the_sheet_writes_behind_the_number_of_a_note_is_kept(string marker, string behind)
    {
        var file = OfMarkdown("# One\n\na^[Said.]", $"h1 {{ counter-increment: chapter }} .footnote::footnote-marker {{ content: {marker} }}");
        Assert.Equal(behind + "Said.", TextOf(file.Notes[0]));
    }

    [Theory]
    [InlineData("", "FootnoteReference")]
    [InlineData(".footnote::footnote-marker { vertical-align: baseline; font-weight: 700 }", "FootnoteNumber")]
    public void The_number_of_a_note_has_the_style_of_new_ones_or_one_of_its_own(string css, string style)
    {
        var file = OfMarkdown("a^[Said.]b^[Heard.]", ".footnote::footnote-call, .footnote::footnote-marker { vertical-align: super; font-size: 70% } " + css);
        Assert.All(file.Notes, note => Assert.Equal($"<w:rStyle w:val=\"{style}\"/>", string.Concat(note.Descendants(W + "rPr").First().Elements().Select(Plain))));
        Assert.Empty(file.Validate());
    }

    private static string Plain(XElement element) => $"<w:{element.Name.LocalName} w:val=\"{(string?)element.Attribute(W + "val")}\"/>";

    [Fact]
    public void Word_counts_notes_of_a_table_whose_caption_stands_below_and_begins_anew_there()
    {
        const string Chapter = "| a[^h] |\n|---|\n| b[^c] |\n\n: Caption[^d]\n\nText.[^f] More.[^g]\n\n[^h]: H\n[^c]: C\n[^d]: D\n[^f]: F\n[^g]: G\n";
        var file = OfMarkdown("# One\n\nText.[^a]\n\n[^a]: A\n\n# Two\n\n" + Chapter, "section { counter-reset: footnote } caption { caption-side: bottom }");
        Assert.DoesNotContain(file.Body.Descendants(W + "footnoteReference"), r => r.Attribute(W + "customMarkFollows") is not null);
        Assert.Equal("eachSect", Val(file.Body.Elements(W + "sectPr").Last(), "footnotePr", "numRestart"));
    }

    [Theory]
    [InlineData("'[' counter(footnote) ']'", "'[' counter(footnote) ']: '", ": ")]
    [InlineData("'[' counter(footnote) ']'", "counter(footnote) '. '", ". ")]
    public void What_the_marker_repeats_of_the_call_is_no_text(string call, string marker, string behind)
    {
        var file = OfMarkdown("a^[Said.]", $".footnote::footnote-call {{ content: {call} }} .footnote::footnote-marker {{ content: {marker} }}");
        Assert.Equal(behind + "Said.", TextOf(file.Notes[0]));
    }

    [Fact]
    public void What_is_generated_behind_a_marker_stands_behind_the_number()
    {
        var file = OfMarkdown("a^[Said.]", ".footnote::footnote-marker { content: counter(footnote) } .footnote::footnote-marker::after { content: ') ' }");
        Assert.Equal(") Said.", TextOf(file.Notes[0]));
    }

    [Fact]
    public void Notes_counted_by_the_page_keep_what_stands_behind_their_number()
    {
        var file = OfMarkdown("a^[Said.]", "@page { counter-reset: footnote } .footnote::footnote-marker { content: counter(footnote) ') ' }");
        Assert.Equal(") Said.", TextOf(file.Notes[0]));
    }

    [Fact]
    public void Notes_are_built_in_the_order_of_their_calls()
    {
        var file = OfMarkdown("a[^x] b\n\n| c[^y] |\n|---|\n| d |\n\n: e[^z]\n\n[^x]: X\n[^y]: Y\n[^z]: Z", "table > caption { caption-side: top }");
        Assert.Equal(["X", "Z", "Y"], file.Notes.Select(n => TextOf(n)[^1..]));
        Assert.Equal(["1", "2", "3"], file.Body.Descendants(W + "footnoteReference").Select(r => (string?)r.Attribute(W + "id")));
    }

    [Fact]
    public void A_note_in_a_note_stands_in_brackets_and_is_told()
    {
        var inner = new Note([new Paragraph([new Text("in")])]) { Id = "inner" };
        var outer = new Note([new Paragraph([new Text("out"), inner])]) { Id = "outer" };
        var file = OfInlines([new Text("a"), outer]);
        Assert.Equal([DocxCodes.NoteInNote], file.Diagnostics.ToSortedList().Select(d => d.Code));
        Assert.EndsWith("out [in]", TextOf(Assert.Single(file.Notes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_by_the_page_are_counted_so_by_Word()
    {
        var file = OfMarkdown("a^[1]", "@page { counter-reset: footnote }");
        Assert.Equal("eachPage", Val(file.Body.Element(W + "sectPr"), "footnotePr", "numRestart"));
    }

    [Fact]
    public void Notes_of_chapters_are_endnotes_of_their_sections()
    {
        var file = Make("chapter");
        Assert.Equal("sectEnd", Val(file.Part("word/settings.xml").Root, "endnotePr", "pos"));
        Assert.Equal(12, EndnotesOf(file).Count);
        Assert.All(EndnotesOf(file).SelectMany(n => n.Elements(W + "p")).Where(p => Val(p, "pPr", "numPr", "numId") is null), p =>
            Assert.Contains(Val(p, "pPr", "pStyle"), (string[])["EndnoteText", "SourceCode"]));
        Assert.Empty(file.Notes);
        Assert.Empty(file.Body.Descendants(W + "noEndnote"));
        Assert.Equal(["Notes", "Notes"], file.ParagraphsOf("Heading2").Select(TextOf));
        Assert.Equal(["eachSect", "eachSect", "continuous"], file.Body.Descendants(W + "sectPr").Select(s => Val(s, "endnotePr", "numRestart")));
    }

    [Fact]
    public void Notes_of_a_book_are_endnotes_of_the_section_that_prints_them()
    {
        var file = Make("book");
        var sections = file.Body.Descendants(W + "sectPr").ToList();
        Assert.Equal([true, true, false, false], sections.Select(s => s.Element(W + "noEndnote") is not null));
        Assert.Equal("Notes", TextOf(file.ParagraphsOf("Heading1")[2]));
        Assert.Empty(file.ParagraphsOf("Heading2"));
    }

    private static DocxFile OfInlines(ValueList<Inline> inlines)
    {
        var book = new Book(new BookMetadata { Title = "T" }, [new Division(Matter.Body, DivisionRole.Chapter, "one", [new Paragraph(inlines)])]);
        return OfBook(book, new MemoryWorkspace().With("s.css", string.Empty), "s.css", new DiagnosticBag());
    }

    private static DocxFile Make(string placement) => OfFolder(NoteBooks.Of(placement), "book", "book/book.css");

    private static List<XElement> EndnotesOf(DocxFile file) =>
        [.. file.Part("word/endnotes.xml").Root!.Elements(W + "endnote").Where(n => n.Attribute(W + "type") is null)];
}
