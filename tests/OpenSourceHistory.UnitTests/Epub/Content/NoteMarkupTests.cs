using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Content;

public sealed class NoteMarkupTests
{
    [Fact]
    public void A_note_stands_behind_the_text_and_begins_with_the_way_back()
    {
        Assert.Equal(
            """
            <section class="chapter body" epub:type="chapter" role="doc-chapter">
            <p>Text.<a class="footnote-call" id="fn-1-call" href="#fn-1" epub:type="noteref" role="doc-noteref">1</a></p>
            <section class="footnotes" epub:type="footnotes" aria-label="Notes">
            <aside id="fn-1" class="footnote" epub:type="footnote" role="doc-footnote">
            <p><a class="footnote-marker" href="#fn-1-call" epub:type="backlink" role="doc-backlink" aria-label="Back to text, note 1">1.</a> A note.</p>
            <p>Its second paragraph.</p>
            </aside>
            </section>
            </section>

            """,
            Body(Paragraph(Text("Text."), Note("fn-1", Paragraph("A note."), Paragraph("Its second paragraph.")))));
    }

    [Fact]
    public void A_note_that_begins_with_a_list_has_its_number_on_a_line_of_its_own()
    {
        var body = Body(Paragraph(Note("n", new ListBlock([new ListItem([Paragraph("x")], null)], IsTight: true, null))));

        Assert.Contains("role=\"doc-backlink\" aria-label=\"Back to text, note 1\">1.</a> </p>\n<ul", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_call_of_a_note_in_a_link_comes_behind_the_link()
    {
        var link = new Link("https://example.org/", null, [Text("linked"), Note("n", Paragraph("x")), Text(" words")]);

        Assert.Contains("\">linked words</a><a class=\"footnote-call\"", Body(Paragraph(link)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_note_is_a_link_with_its_number()
    {
        var link = new Link("#n", null, []) { IsCrossReference = true, Attributes = Attributes.OfClass("note-reference") };

        Assert.Contains(
            "<a class=\"note-reference cross-reference\" href=\"#n\"><span class=\"before\">1</span></a>",
            Body(Paragraph(Text("x"), Note("n", Paragraph("y")), Text(" see "), link)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_the_sheet_hides_has_neither_call_nor_text()
    {
        var hidden = Note("a", Paragraph("hidden")) with { Attributes = Attributes.OfClass("hide") };

        var body = Document(Book(Chapter("one", Paragraph(Text("x"), hidden, Note("b", Paragraph("seen"))))), 0, css: EpubSample.Css + ".hide { display: none }");

        Assert.DoesNotContain("hidden", body, StringComparison.Ordinal);
        Assert.Contains(">1</a>", body, StringComparison.Ordinal);
        Assert.DoesNotContain(">2</a>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_generated_around_calls_and_markers_stands_in_them()
    {
        var document = Document(Book(Chapter("one", Paragraph(Note("a", Paragraph("x"))))), 0, css: EpubSample.Css + ".footnote::footnote-call::before { content: '(' } .footnote::footnote-marker::after { content: '>' }");

        Assert.Contains(">(1</a>", document, StringComparison.Ordinal);
        Assert.Contains("&gt;</a> x", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_begin_anew_where_the_sheet_says_so()
    {
        var book = Book(Chapter("one", Paragraph(Note("a", Paragraph("x")))), Chapter("two", Paragraph(Note("b", Paragraph("y")))));

        Assert.Contains(">1</a>", Document(book, 1), StringComparison.Ordinal);
        Assert.Contains(">2</a>", Document(book, 1, css: EpubSample.Css.Replace("section { counter-reset: footnote; }", string.Empty, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_in_a_heading_is_in_no_title_and_no_table_of_contents()
    {
        var heading = new Heading(1, [Text("Title"), Note("n", Paragraph("Secret"))]) { Attributes = new Attributes("t", [], []) };
        var book = Book(Chapter("one", heading));
        var file = Write(book);

        Assert.Contains("<title>Title</title>", TextOf(file, "EPUB/one.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("fn-", TextOf(file, "EPUB/nav.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"one.xhtml\">Title</a>", TextOf(file, "EPUB/nav.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_in_a_note_comes_after_it()
    {
        var body = Body(Paragraph(Note("outer", Paragraph(Text("Outer"), Note("inner", Paragraph("Inner"))))));

        Assert.True(body.IndexOf("id=\"inner\"", StringComparison.Ordinal) > body.IndexOf("id=\"outer\"", StringComparison.Ordinal));
    }
}
