using System.Xml.Linq;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public sealed class CrossReferenceTests
{
    private const string Css = "body { counter-reset: c } h1 { counter-increment: c } .cross-reference.number.ref-h1::before { content: 'Part\\A0' target-counter(attr(href), c) }"
        + ".cross-reference.number.ref-h1 > .reference-title { display: none }";

    [Theory]
    [InlineData("[](#two)", "REF two \\h=Two", "Two")]
    [InlineData("[](#two){.page}", "PAGEREF two \\h=1", "p.~1")]
    [InlineData("[](#two){.title .page}", "REF two \\h=Two|PAGEREF two \\h=1", "Two, p.~1")]
    [InlineData("[](#one){.number}", "", "Part~1")]
    [InlineData("[](#one){.full}", "PAGEREF one \\h=1", "Part~1, p.~1")]
    [InlineData("[](#tbl){.full}", "REF ref_tbl \\h=Table 1|PAGEREF tbl \\h=1", "Table~1, p.~1")]
    [InlineData("[](#span){.page}", "PAGEREF span \\h=1", "p.~1")]
    [InlineData("[there](#span){.page}", "PAGEREF span \\h=1", "there, p.~1")]
    public void References_are_fields_with_their_results(string written, string fields, string text)
    {
        var file = OfMarkdown($"# One {{#one}}\n\nSee {written}, said.\n\n## Two {{#two}}\n\nA [span]{{#span}}.\n\n| a |\n|---|\n| b |\n\n: C {{#tbl}}\n", Css);
        var paragraph = file.Body.Descendants(W + "p").Single(p => TextOf(p).EndsWith(", said.", StringComparison.Ordinal));

        Assert.Empty(file.Diagnostics.ToSortedList());
        Assert.Equal($"See {text.Replace('~', '\u00a0')}, said.", TextOf(paragraph));
        Assert.Equal(
            fields,
            string.Join('|', paragraph.Descendants(W + "fldSimple").Select(f => $"{((string)f.Attribute(W + "instr")!).Trim()}={TextOf(f).Replace('\u00a0', ' ')}")));
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void What_the_program_makes_of_a_title_gets_no_style_of_its_own()
    {
        var file = OfMarkdown("# On [](#two){.number} {#one}\n\nSee [](#one).\n\n# Two {#two}\n", Css);
        Assert.DoesNotContain(file.Body.Descendants(W + "rStyle"), s => (string?)s.Attribute(W + "val") != "Hyperlink");
        Assert.Equal("See On Part\u00a02.", TextOf(file.Body.Descendants(W + "p").Single(p => TextOf(p).StartsWith("See", StringComparison.Ordinal))));
    }
}
