using System.Xml.Linq;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public sealed class CrossReferenceTests
{
    private const string Css = "body { counter-reset: c } h1 { counter-increment: c } .cross-reference.number.ref-h1::before { content: 'Part\\A0' target-counter(attr(href), c) }"
        + ".cross-reference.number.ref-h1 > .reference-title { display: none }";

    private static readonly PrintedPages s_pages = new(
        [new PageFolio(1, 4, "iv"), new PageFolio(2, 7, "7")], new Dictionary<string, int> { ["one"] = 0, ["two"] = 1, ["tbl"] = 1 });

    [Theory]
    [InlineData("[](#two)", "REF two \\h=Two", "Two")]
    [InlineData("[](#two){.page}", "PAGEREF two \\h=7", "p.~7")]
    [InlineData("[](#two){.title .page}", "REF two \\h=Two|PAGEREF two \\h=7", "Two, p.~7")]
    [InlineData("[](#one){.number}", "", "Part~1")]
    [InlineData("[](#one){.full}", "PAGEREF one \\h=iv", "Part~1, p.~iv")]
    [InlineData("[](#tbl){.full}", "REF ref_tbl \\h=Table 1|PAGEREF tbl \\h=7", "Table~1, p.~7")]
    [InlineData("[](#span){.page}", "PAGEREF span \\h=000", "p.~000")]
    [InlineData("[there](#span){.page}", "PAGEREF span \\h=000", "there, p.~000")]
    public void References_are_fields_with_their_results(string written, string fields, string text)
    {
        var file = OfMarkdown($"# One {{#one}}\n\nSee {written}, said.\n\n## Two {{#two}}\n\nA [span]{{#span}}.\n\n| a |\n|---|\n| b |\n\n: C {{#tbl}}\n", Css, s_pages);
        var paragraph = file.Body.Descendants(W + "p").Single(p => TextOf(p).EndsWith(", said.", StringComparison.Ordinal));

        Assert.Empty(file.Diagnostics.ToSortedList());
        Assert.Equal($"See {text.Replace('~', '\u00a0')}, said.", TextOf(paragraph));
        Assert.Equal(
            fields,
            string.Join('|', FieldsIn(paragraph).Select(f => $"{f.Instruction}={f.Result.Replace('\u00a0', ' ')}")));
        Assert.Empty(file.Validate());
    }

    [Theory]
    [InlineData("target-counter(attr(href), page)", "7")]
    [InlineData("target-counter(attr(href), page, upper-roman)", "VII")]
    public void A_page_is_written_as_the_sheet_says(string content, string folio)
    {
        var file = OfMarkdown("# One\n\nSee [](#two){.page}.\n\n# Two {#two}\n", $".cross-reference::after {{ content: '/' {content} }}", s_pages);
        Assert.Contains(FieldsIn(file.Body), f => f.Instruction.Contains("PAGEREF two", StringComparison.Ordinal) && f.Result == folio);
    }

    [Fact]
    public void Pages_that_nobody_has_counted_are_three_zeros()
    {
        var file = OfMarkdown("# One\n\nSee [](#two){.page}.\n\n# Two {#two}\n", "@page { @bottom-center { content: counter(pages) } }");
        Assert.Equal("000", FieldsIn(file.Body).Single(f => f.Instruction.Contains("PAGEREF", StringComparison.Ordinal)).Result);
        Assert.Equal("000", FieldsIn(file.Part("word/footer1.xml").Root!).Single().Result);
    }

    [Fact]
    public void What_the_program_makes_of_a_title_gets_no_style_of_its_own()
    {
        var file = OfMarkdown("# On [](#two){.number} {#one}\n\nSee [](#one).\n\n# Two {#two}\n", Css);
        Assert.DoesNotContain(file.Body.Descendants(W + "rStyle"), s => (string?)s.Attribute(W + "val") != "Hyperlink");
        Assert.Equal("See On Part\u00a02.", TextOf(file.Body.Descendants(W + "p").Single(p => TextOf(p).StartsWith("See", StringComparison.Ordinal))));
    }
}
