using CsCheck;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Xml;
using Xunit;

namespace OpenSourceHistory.UnitTests.Epub.Content;

public sealed class XmlCharactersTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u0000b\u0008c", "abc")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("pair \uD83D\uDE00", "pair \uD83D\uDE00")]
    [InlineData("\uFFFE", "")]
    public void Characters_that_xml_cannot_hold_are_dropped(string text, string expected) => Assert.Equal(expected, XmlSafeText.Clean(text));

    [Fact]
    public void Halves_of_pairs_are_dropped() => Assert.Equal("a  b", XmlSafeText.Clean("a \uD800 b"));

    [Theory]
    [InlineData("fig-one", "fig-one")]
    [InlineData("1st", "x1st")]
    [InlineData("a b:c", "a-b-c")]
    [InlineData("中文", "中文")]
    [InlineData("-x", "x-x")]
    public void Ids_are_xml_names(string id, string expected) => Assert.Equal(expected, XmlCharacters.ToName(id));

    [Fact]
    public void Every_id_becomes_a_name() =>
        Gen.String.Where(s => s.Length > 0).Sample(id => System.Xml.XmlConvert.VerifyNCName(XmlCharacters.ToName(id)) is not null);

    [Theory]
    [InlineData("Act 1", "act-1")]
    [InlineData("Chapter_One (2)", "chapter-one-2")]
    [InlineData("../etc/passwd", "etc-passwd")]
    [InlineData("前言", "")]
    public void File_names_are_plain_ascii(string name, string expected) => Assert.Equal(expected, XmlCharacters.ToFileName(name));
}
