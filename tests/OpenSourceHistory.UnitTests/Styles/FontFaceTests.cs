using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Styles;

/// <summary>What <c>@font-face</c> rules say, and what of it is done.</summary>
public sealed class FontFaceTests
{
    private static (FontFaceRule Face, string[] Faults) Read(string descriptors)
    {
        var workspace = new MemoryWorkspace().With("styles/a.ttf", "x").With("styles/book.css", $"@font-face {{ font-family: A; src: url(a.ttf); {descriptors} }}");
        var (sheet, findings) = StyleSheet.Read("styles/book.css", workspace);
        return (Assert.Single(sheet.FontFaces), [.. findings.Select(f => $"{f.Code}: {f.Message}")]);
    }

    [Theory]
    [InlineData("a\\ b.ttf")]
    [InlineData("  a\\20 b.ttf\n")]
    [InlineData("\\61\\000020b.ttf")]
    [InlineData("'a b.ttf'")]
    public void Addresses_may_have_escapes(string address)
    {
        var workspace = new MemoryWorkspace().With("a b.ttf", "x").With("book.css", $"@font-face {{ font-family: A; src: url({address}) }}");
        var (sheet, findings) = StyleSheet.Read("book.css", workspace);
        Assert.Empty(findings);
        Assert.Equal("a b.ttf", Assert.Single(sheet.FontFaces).Path);
    }

    [Theory]
    [InlineData("a b.ttf")]
    [InlineData("a\\)b(c")]
    [InlineData("a'b")]
    public void Addresses_that_must_be_quoted_are_told(string address)
    {
        var workspace = new MemoryWorkspace().With("book.css", $"@font-face {{ font-family: A; src: url({address}) }} p {{ color: red }}");
        var (sheet, findings) = StyleSheet.Read("book.css", workspace);
        Assert.Contains(findings, f => f.Message == "The address in url() holds a character that must be quoted");
        Assert.Single(sheet.Rules);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("font-weight: bold", 700)]
    [InlineData("font-weight: 450", 450)]
    [InlineData("font-weight: 500 500", 500)]
    [InlineData("font-stretch: 100%; font-variant: normal; font-display: swap", 400)]
    public void What_is_done_is_not_told(string descriptors, int weight)
    {
        var (face, faults) = Read(descriptors);
        Assert.Equal(weight, face.Weight);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("font-weight: 100 900", 400, "OSH2030: A range of weights has no effect in @font-face: a face has one weight, which its file stands at")]
    [InlineData("font-weight: bold 900", 700, "OSH2030: A range of weights has no effect in @font-face: a face has one weight, which its file stands at")]
    [InlineData("font-weight: 300 200", 300, "OSH2030: A range of weights has no effect in @font-face: a face has one weight, which its file stands at")]
    [InlineData("unicode-range: U+FF-0", 400, "OSH2021: 'U+FF-0' is not a value of 'unicode-range' that osh knows")]
    [InlineData("font-stretch: 75%", 400, "OSH2030: 'font-stretch' has no effect in @font-face: faces are told apart by weight and slant")]
    [InlineData("font-feature-settings: 'onum'", 400, "OSH2030: 'font-feature-settings' has no effect in @font-face: features belong to text")]
    [InlineData("font-weight: 700 x", 700, "OSH2021: '700 x' is not a value of 'font-weight' that osh knows")]
    [InlineData("font-weight: heavy", 400, "OSH2021: 'heavy' is not a value of 'font-weight' that osh knows")]
    public void What_is_not_done_is_told(string descriptors, int weight, string expected)
    {
        var (face, faults) = Read(descriptors);
        Assert.Equal(weight, face.Weight);
        Assert.Equal([expected], faults);
    }

    [Theory]
    [InlineData("U+26", "U+26")]
    [InlineData("U+0025-00FF, u+4??", "U+25-FF U+400-4FF")]
    [InlineData("u+0-7F,U+2014,U+3000-303f", "U+0-7F U+2014 U+3000-303F")]
    public void A_range_of_characters_is_read(string range, string expected)
    {
        var (face, faults) = Read($"unicode-range: {range}");
        Assert.Equal(expected, string.Join(' ', face.UnicodeRange));
        Assert.Empty(faults);
    }

    [Fact]
    public void What_many_faces_say_is_told_once()
    {
        var rule = "@font-face { font-family: A; src: url(a.ttf); font-stretch: 75% }\n";
        var workspace = new MemoryWorkspace().With("styles/a.ttf", "x").With("styles/book.css", rule + rule + rule);
        var fault = Assert.Single(StyleSheet.Read("styles/book.css", workspace).Findings);
        Assert.Equal(1, fault.Span.Position.Line);
        Assert.EndsWith("and 2 more places like it in this file ('font-stretch')", fault.Message, StringComparison.Ordinal);
    }
}
