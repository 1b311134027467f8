using System.Text;
using OpenSourceHistory.Citations.BibTeX;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Processing;
using OpenSourceHistory.Citations.Styles;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Limits;

/// <summary>Files that nest or multiply without end are refused or cut with a word, in little time and within the stack.</summary>
public sealed class CitationLimitsTests
{
    private static readonly Source s_book = new SourceBuilder("a", "book", SourceSpan.None).Text("title", "A Book").Build();

    [Fact]
    public void A_style_of_nested_groups_is_refused()
    {
        var (style, findings) = CitationStyle.Parse(Style(string.Concat(Enumerable.Repeat("<group>", 20_000)) + string.Concat(Enumerable.Repeat("</group>", 20_000))));
        Assert.Null(style);
        Assert.Equal(CitationCodes.EndlessStyle, Assert.Single(findings).Code);
    }

    [Fact]
    public void A_style_whose_macros_multiply_is_given_up()
    {
        var macros = string.Concat(Enumerable.Range(1, 40).Select(i => $"<macro name=\"m{i}\">{string.Concat(Enumerable.Repeat($"<text macro=\"m{i - 1}\"/>", 3))}</macro>"));
        var (style, findings) = CitationStyle.Parse(Style("<text macro=\"m40\"/>", "<macro name=\"m0\"><text variable=\"title\"/></macro>" + macros));
        Assert.Empty(findings);
        Assert.Equal(CitationCodes.EndlessStyle, Assert.Single(Cite(style!).Findings).Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_chain_of_macros_without_end_is_refused_or_given_up(bool isReversed)
    {
        static string Name(int i, bool isReversed) => (isReversed ? 99_999 - i : i).ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
        var macros = string.Concat(Enumerable.Range(1, 5_000).Select(i => $"<macro name=\"{Name(i, isReversed)}\"><text macro=\"{Name(i - 1, isReversed)}\"/></macro>"));
        var first = $"<macro name=\"{Name(0, isReversed)}\"><text variable=\"title\"/></macro>";
        var (style, findings) = CitationStyle.Parse(Style($"<text macro=\"{Name(5_000, isReversed)}\"/>", first + macros));
        var all = style is null ? findings : Cite(style).Findings;
        Assert.Equal(CitationCodes.EndlessStyle, Assert.Single(all).Code);
    }

    [Fact]
    public void Abbreviations_that_multiply_end_the_entry()
    {
        var file = new StringBuilder("@string{s0 = \"0123456789\"}\n");
        for (var i = 1; i <= 12; i++)
        {
            file.Append("@string{s").Append(i).Append(" = ").AppendJoin(" # ", Enumerable.Repeat($"s{i - 1}", 10)).Append("}\n");
        }

        var (sources, findings) = BibliographyFile.Read(new SourceFile("f.bib", file + "@book{a, title = {T}}\n@book{b, title = s12}\n"));
        Assert.Equal("a", sources[0].Id);
        Assert.Contains(findings, f => f.Code == CitationCodes.BibTexSyntax);
    }

    [Fact]
    public void Braces_without_end_are_cut_and_told()
    {
        var braces = new string('{', 100_000) + "T" + new string('}', 100_000);
        var (sources, findings) = BibliographyFile.Read(new SourceFile("f.bib", "@book{a, title = {" + braces + "}}"));
        Assert.Equal("T", Assert.Single(sources).TextOf("title")!.Replace("<span class=\"nocase\">", string.Empty, StringComparison.Ordinal).Replace("</span>", string.Empty, StringComparison.Ordinal));
        Assert.Equal(CitationCodes.TooMuch, Assert.Single(findings).Code);
    }

    [Fact]
    public void An_entry_that_is_never_closed_takes_no_other_with_it()
    {
        var (sources, findings) = BibliographyFile.Read(new SourceFile("f.bib", "@book{a, title = {T}\n\n@book{b, title = {U\n\n@book{c, title = {V}}\n"));
        Assert.Contains(sources, s => s.Id == "c");
        Assert.NotEmpty(findings);
    }

    private static Result<CitedText> Cite(CitationStyle style) =>
        new CitationProcessor(style, [s_book], LocaleCatalog.BuiltIn.Find("en-US")).Process([new CitationCluster([new CitationItem("a")], 1)], []);

    private static SourceFile Style(string layout, string macros = "") => new(
        "s.csl",
        $"""<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>S</title></info>{macros}<citation><layout>{layout}</layout></citation></style>""");
}
