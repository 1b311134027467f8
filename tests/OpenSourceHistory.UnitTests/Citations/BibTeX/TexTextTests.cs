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
    [InlineData("  over\n  two lines ", "over two lines")]
    public void Tex_becomes_text(string tex, string expected)
    {
        Assert.Equal(expected, TexText.Read(tex, protectsCase: false, out var unknown));
        Assert.Empty(unknown);
    }

    [Fact]
    public void Braces_protect_the_case_of_a_title() =>
        Assert.Equal(
            "The <span class=\"nocase\">GNU</span> Öffnung",
            TexText.Read("The {GNU} {\\\"O}ffnung", protectsCase: true, out _));

    [Fact]
    public void An_unknown_command_is_told_and_its_argument_kept()
    {
        Assert.Equal("a b", TexText.Read("a \\strange{b}", protectsCase: false, out var unknown));
        Assert.Equal(["\\strange"], unknown);
    }
}
