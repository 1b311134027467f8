using OpenSourceHistory.Styles;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class SupportTests
{
    [Fact]
    public void A_declaration_is_reported_once_with_all_formats_that_cannot_honour_it()
    {
        var found = Sheet("p {\n  word-spacing: 1pt;\n  string-set: a content();\n}").FindUnsupported(MediaType.Print, MediaType.Docx, MediaType.Epub);
        Assert.Equal(
            [
                "styles/book.css:2:3: warning OSH2030: 'word-spacing' has no effect in DOCX",
                "styles/book.css:3:3: warning OSH2030: 'string-set' has no effect in EPUB",
            ],
            found.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("@media print { p { string-set: a content() } }", MediaType.Epub)]
    [InlineData("@media epub { p { opacity: 0.5 } }", MediaType.Print)]
    [InlineData("p { float: left }", MediaType.Epub)]
    public void What_is_meant_for_another_format_is_not_reported(string css, MediaType media)
    {
        var found = Sheet(css).FindUnsupported(media);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("p { float: footnote }", "'float: footnote' has no effect in EPUB")]
    [InlineData("p::after { content: leader('.') }", "'leader()' has no effect in EPUB")]
    [InlineData("@page { size: A5 }", "'size' has no effect in EPUB")]
    [InlineData("@page { @top-left { content: string(x) } }", "'string()' has no effect in EPUB")]
    public void Values_and_functions_are_reported_too(string css, string expected)
    {
        var found = Sheet(css).FindUnsupported(MediaType.Epub);
        Assert.Equal(expected, Assert.Single(found).Message);
    }

    [Theory]
    [InlineData("footnote-display: inline", "'footnote-display: inline' has no effect in DOCX and EPUB")]
    [InlineData("footnote-display: compact", "'footnote-display: compact' has no effect in DOCX and EPUB")]
    [InlineData("footnote-display: block", null)]
    [InlineData("column-fill: auto", "'column-fill: auto' has no effect in DOCX")]
    [InlineData("column-fill: balance", null)]
    public void How_notes_and_columns_share_the_page_is_told_of_formats_that_have_no_pages_or_make_their_own(string css, string? expected)
    {
        var found = Sheet($".footnote {{ {css} }}").FindUnsupported(MediaType.Print, MediaType.Docx, MediaType.Epub);
        Assert.Equal(expected is null ? [] : [expected], found.Select(finding => finding.Message));
    }

    [Fact]
    public void A_rule_for_first_lines_is_reported_once_for_the_formats_that_break_lines_without_it()
    {
        var found = Sheet("p::first-line {\n  font-variant-caps: small-caps;\n  color: #000\n}").FindUnsupported(MediaType.Print, MediaType.Docx, MediaType.Epub);
        Assert.Equal(
            "styles/book.css:2:3: warning OSH2030: '::first-line' has no effect in PDF and DOCX",
            Assert.Single(found).ToString());
    }

    [Fact]
    public void A_first_letter_that_floats_is_reported_for_the_formats_that_set_it_in_its_line()
    {
        var found = Sheet("p::first-letter {\n  font-size: 3em;\n  float: left\n}\nh1::first-letter { float: none }").FindUnsupported(MediaType.Print, MediaType.Docx, MediaType.Epub);
        Assert.Equal("styles/book.css:3:3: warning OSH2030: '::first-letter float' has no effect in PDF and DOCX", Assert.Single(found).ToString());
    }
}
