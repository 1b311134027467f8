using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Support;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class SupportTests
{
    [Fact]
    public void Every_property_that_parses_has_a_row_and_every_row_its_section()
    {
        Assert.DoesNotContain(PropertyTable.Names.Concat(PageDescriptors.Names), name => PropertySupport.Find(name) is null);
        Assert.All(PropertySupport.Table, row => Assert.NotEmpty(row.Section));
    }

    [Fact]
    public void A_declaration_is_reported_once_with_all_formats_that_cannot_honour_it()
    {
        var diagnostics = new DiagnosticBag();
        Sheet("p {\n  word-spacing: 1pt;\n  string-set: a content();\n}").ReportUnsupported([MediaType.Print, MediaType.Docx, MediaType.Epub], diagnostics);
        Assert.Equal(
            [
                "styles/book.css:2:3: warning OSH2030: 'word-spacing' has no effect in DOCX",
                "styles/book.css:3:3: warning OSH2030: 'string-set' has no effect in EPUB",
            ],
            diagnostics.ToSortedList().Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("@media print { p { string-set: a content() } }", MediaType.Epub)]
    [InlineData("@media epub { p { border-radius: 1pt } }", MediaType.Print)]
    [InlineData("p { float: left }", MediaType.Epub)]
    public void What_is_meant_for_another_format_is_not_reported(string css, MediaType media)
    {
        var diagnostics = new DiagnosticBag();
        Sheet(css).ReportUnsupported(media, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
    }

    [Theory]
    [InlineData("p { float: footnote }", "'float: footnote' has no effect in EPUB")]
    [InlineData("p::after { content: leader('.') }", "'leader()' has no effect in EPUB")]
    [InlineData("@page { size: A5 }", "'size' has no effect in EPUB")]
    [InlineData("@page { @top-left { content: string(x) } }", "'string()' has no effect in EPUB")]
    public void Values_and_functions_are_reported_too(string css, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Sheet(css).ReportUnsupported(MediaType.Epub, diagnostics);
        Assert.Equal(expected, Assert.Single(diagnostics.ToSortedList()).Message);
    }

    [Fact]
    public void A_rule_for_first_lines_is_reported_once_for_the_formats_that_break_lines_without_it()
    {
        var diagnostics = new DiagnosticBag();
        Sheet("p::first-line {\n  font-variant-caps: small-caps;\n  color: #000\n}").ReportUnsupported([MediaType.Print, MediaType.Docx, MediaType.Epub], diagnostics);
        Assert.Equal(
            "styles/book.css:2:3: warning OSH2030: '::first-line' has no effect in PDF and DOCX",
            Assert.Single(diagnostics.ToSortedList()).ToString());
    }
}
