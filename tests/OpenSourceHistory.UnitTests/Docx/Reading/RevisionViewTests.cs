using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Docx.Reading.Revisions;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx.Reading;

/// <summary>A document with its revisions accepted is what its editor wants, rejected what it was.</summary>
public class RevisionViewTests
{
    private const string By = "w:id=\"1\" w:author=\"Ed\" w:date=\"2026-11-29T10:00:00Z\"";

    [Theory]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:ins BY><w:r><w:t>b</w:t></w:r></w:ins><w:del BY><w:r><w:delText>c</w:delText></w:r></w:del><w:r><w:t>d</w:t></w:r></w:p>", "abd", "acd")]
    [InlineData("<w:p><w:ins BY><w:del BY><w:r><w:delText>c</w:delText></w:r></w:del></w:ins><w:r><w:t>d</w:t></w:r></w:p>", "d", "d")]
    [InlineData("<w:p><w:moveFrom BY><w:r><w:t>a</w:t></w:r></w:moveFrom><w:r><w:t>b</w:t></w:r><w:moveTo BY><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>", "ba", "ab")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del BY/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "ab", "a|b")]
    [InlineData("<w:p><w:pPr><w:rPr><w:ins BY/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a|b", "ab")]
    [InlineData("<w:tbl><w:tr><w:trPr><w:ins BY/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>", "[a]|", "")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:cellDel BY/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "[a]", "[a][b]")]
    public void Accepted_and_rejected_text(string body, string accepted, string rejected)
    {
        var document = new WordSample(body.Replace("BY", By, StringComparison.Ordinal)).Read();
        Assert.Equal((accepted, rejected), (TextOf(RevisionView.Accept(document).Blocks), TextOf(RevisionView.Reject(document).Blocks)));
    }

    [Fact]
    public void Former_looks_and_styles_come_back()
    {
        var document = new WordSample("<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:pPrChange BY><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange BY><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>".Replace("BY", By, StringComparison.Ordinal))
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>",
        }.Read();
        Assert.Equal(new WordParagraph("heading 1", [new TextToken("a", new WordMarks(WordMark.Strong))]), RevisionView.Accept(document).Blocks[0]);
        Assert.Equal(new WordParagraph("Normal", [new TextToken("a", new WordMarks(WordMark.Emphasis))]), RevisionView.Reject(document).Blocks[0]);
    }

    [Fact]
    public void Authors_can_be_told_apart()
    {
        var document = new WordSample("<w:p><w:ins w:author=\"A\"><w:r><w:t>a</w:t></w:r></w:ins><w:ins w:author=\"B\"><w:r><w:t>b</w:t></w:r></w:ins></w:p>").Read();
        Assert.Equal("b", TextOf(RevisionView.Resolve(document, r => r.Author == "B").Blocks));
    }

    private static string TextOf(ValueList<WordBlock> blocks) => string.Join('|', blocks.Select(TextOf));

    private static string TextOf(WordBlock block) => block switch
    {
        WordParagraph paragraph => string.Concat(paragraph.Tokens.OfType<TextToken>().Select(t => t.Text)),
        WordTable table => string.Concat(table.Rows.SelectMany(r => r.Cells).Select(c => $"[{TextOf(c.Blocks)}]")),
        _ => string.Empty,
    };
}
