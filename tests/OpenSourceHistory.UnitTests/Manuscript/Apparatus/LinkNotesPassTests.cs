using OpenSourceHistory.Manuscript.Printing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class LinkNotesPassTests
{
    [Theory]
    [InlineData("See [MySQL](https://mysql.com).", "See MySQL.{https://mysql.com}")]
    [InlineData("See [a](https://x.org/a), [b](https://x.org/b) here", "See a,{https://x.org/a} b{https://x.org/b} here")]
    [InlineData("[a](https://x.org) b [c](https://x.org) d", "a{https://x.org} b c{See note #fn-one-link-1.} d")]
    [InlineData("Write [to us](mailto:a@b.org)", "Write to us{a@b.org}")]
    [InlineData("<https://x.org/> [x.org](https://x.org/) [https://x.org](http://x.org)", "https://x.org/ x.org https://x.org")]
    [InlineData("[a](#here) [b]{#here}", "a b")]
    [InlineData("*see [a](https://x.org)*.", "*see a{https://x.org}*.")]
    [InlineData("# On [a](https://x.org)", "On a{https://x.org}")]
    public void A_link_gets_a_note_with_its_address(string text, string expected) =>
        Assert.Equal(expected, CitedBook.Print(CitedBook.Make(text, hasLiveLinks: false).Divisions[0]));

    [Theory]
    [InlineData("A[^1].\n\n[^1]: See [a](https://x.org).", "A{See a (https://x.org).}.")]
    [InlineData("A[^1].\n\n[^1]: [a](https://x.org) and [b](https://x.org).", "A{a (https://x.org) and b.}.")]
    [InlineData("A[^1].\n\n[^1]: <https://x.org>", "A{https://x.org}.")]
    [InlineData("A[^1] [b](https://x.org).\n\n[^1]: <https://x.org>", "A{https://x.org} b.{See note #fn-one-1.}")]
    [InlineData("[a](https://x.org) A[^1].\n\n[^1]: [b](https://x.org)", "a{https://x.org} A{b (see note #fn-one-link-1)}.")]
    [InlineData("[a](https://x.org)[^1].\n\n[^1]: Text.", "a{Text. https://x.org}.")]
    [InlineData("[a](https://x.org).[^1]\n\n[^1]: Text.", "a.{Text. https://x.org}")]
    public void In_a_note_the_address_stands_in_its_text(string text, string expected) =>
        Assert.Equal(expected, CitedBook.Print(CitedBook.Make(text, hasLiveLinks: false).Divisions[0]));

    [Fact]
    public void A_chapter_gives_an_address_anew()
    {
        var book = CitedBook.Make("[a](https://x.org)\n=====\n[b](https://x.org)", hasLiveLinks: false);
        Assert.Equal("b{https://x.org}", CitedBook.Print(book.Divisions[1]));
    }

    [Fact]
    public void A_later_link_refers_to_the_note_of_a_citation()
    {
        var book = CitedBook.Make("A [@web]. See [them](https://www.alibabacloud.com/about/company-overview).", hasLiveLinks: false);
        Assert.EndsWith(" See them.{See note #fn-one-1.}", CitedBook.Print(book.Divisions[0]));
        Assert.Contains("Link #fn-one-1 cross-reference {.note-reference}", BookPrinter.Print(book));
    }

    [Fact]
    public void Where_links_can_be_followed_or_the_book_does_not_want_them_there_are_none()
    {
        const string Text = "See [MySQL](https://mysql.com).";
        Assert.Equal("See MySQL.", CitedBook.Print(CitedBook.Make(Text).Divisions[0]));
        Assert.Equal("See MySQL.", CitedBook.Print(CitedBook.Make(Text, "links: {notes: false}", hasLiveLinks: false).Divisions[0]));
    }

    [Fact]
    public void A_copyright_page_has_addresses_in_brackets()
    {
        var book = CitedBook.Make("---\nrole: copyright-page\n---\n\nBy [us](https://x.org).", hasLiveLinks: false);
        Assert.Equal("By us (https://x.org).", CitedBook.Print(book.Divisions[0]));
        Assert.Contains("SpanInline {.url}", BookPrinter.Print(book));
    }

    [Fact]
    public void Entries_of_a_bibliography_get_no_notes() =>
        Assert.DoesNotContain("{", CitedBook.Print(CitedBook.Make("A [@web].", "back: [bibliography]", hasLiveLinks: false).Divisions[^1]));
}
