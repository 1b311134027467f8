using OpenSourceHistory.Citations.BibTeX;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.BibTeX;

public sealed class TexTextTests
{
    [Theory]
    [InlineData("M{\\\"u}ller, J{\\\"{o}}rg \\'Etienne", "Müller, Jörg Étienne")]
    [InlineData("\\v{S}\\c{c} \\r a \\H{o} \\o{} \\ss", "Šç å ő ø ß")]
    [InlineData("na{\\\"\\i}ve", "naïve")]
    [InlineData("1999--2004 --- a dash", "1999–2004 — a dash")]
    [InlineData("``free'' as in `speech'", "“free” as in ‘speech'")]
    [InlineData("Freedom \\& Code, 100\\% \\$5 \\#1 a\\_b", "Freedom & Code, 100% $5 #1 a_b")]
    [InlineData("\\emph{Linux} and \\textbf{BSD} x\\textsuperscript{2}", "<i>Linux</i> and <b>BSD</b> x<sup>2</sup>")]
    [InlineData("see \\url{https://example.org/a_b} or \\href{https://example.org}{here}", "see https://example.org/a_b or here")]
    [InlineData("No.~5 \\ldots", "No.\u00a05 …")]
    [InlineData("$n^{2}$", "n<sup>2</sup>")]
    [InlineData("$H_2O$ and $x_{ij}$, a_b", "H<sub>2</sub>O and x<sub>ij</sub>, a_b")]
    [InlineData("  over\n  two lines ", "over two lines")]
    public void Tex_becomes_text(string tex, string expected)
    {
        var reading = TexText.Read(tex, protectsCase: false);
        Assert.Equal(expected, reading.Text);
        Assert.Empty(reading.Unknown);
    }

    [Fact]
    public void Braces_protect_the_case_of_a_title() =>
        Assert.Equal(
            "The <span class=\"nocase\">GNU</span> Öffnung",
            TexText.Read("The {GNU} {\\\"O}ffnung", protectsCase: true).Text);

    [Fact]
    public void An_unknown_command_is_told_and_its_argument_kept()
    {
        var reading = TexText.Read("a \\strange{b}", protectsCase: false);
        Assert.Equal("a b", reading.Text);
        Assert.Equal(["\\strange"], reading.Unknown);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("\\textit{")]
    [InlineData("\\'")]
    public void Nesting_without_end_is_cut_and_told(string level)
    {
        var reading = TexText.Read(string.Concat(Enumerable.Repeat(level, 100_000)) + "x", protectsCase: true);
        Assert.True(reading.IsTooDeep);
        Assert.True(reading.Text.Length < 10_000);
    }
}
