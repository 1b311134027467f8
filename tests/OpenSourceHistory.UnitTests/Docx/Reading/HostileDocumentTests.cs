using System.Text;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx.Reading;

/// <summary>A stranger's file is refused, or read as far as it can be and what is amiss is told; it costs no more than a book.</summary>
public class HostileDocumentTests
{
    private const string Main = "word/document.xml";
    private const string Open = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static readonly WordSample s_sample = new("<w:p><w:r><w:t>a</w:t></w:r></w:p>");

    [Theory]
    [InlineData("not a zip")]
    [InlineData("")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 locked by a password")]
    public void What_is_no_document_is_refused(string content) =>
        Assert.Throws<InvalidDataException>(() => DocxReader.Read(new MemoryStream(Encoding.Latin1.GetBytes(content))));

    [Fact]
    public void An_archive_without_text_is_refused() =>
        Assert.Throws<InvalidDataException>(() => DocxReader.Read(s_sample.With("_rels/.rels", "<Relationships xmlns=\"x\"><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"../../etc/passwd\"/></Relationships>")));

    [Fact]
    public void A_document_of_another_program_is_refused() => Assert.Throws<InvalidDataException>(() => DocxReader.Read(s_sample.With(Main, "<workbook/>")));

    [Fact]
    public void Entities_are_refused()
    {
        var document = DocxReader.Read(s_sample.With(Main, "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">]>" + Open + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"));
        Assert.Empty(document.Blocks);
        Assert.Equal([WordNoticeKind.Damaged], document.Notices.Select(n => n.Kind));
    }

    [Fact]
    public void A_bomb_is_told_and_not_unpacked()
    {
        var document = DocxReader.Read(s_sample.With(Main, new byte[200 << 20]));
        Assert.Empty(document.Blocks);
        Assert.Equal([WordNoticeKind.BeyondBounds], document.Notices.Select(n => n.Kind));
    }

    [Fact]
    public void Nesting_without_end_is_told()
    {
        var nested = new StringBuilder(Open).Insert(Open.Length, "<w:sdt><w:sdtContent>", 100_000);
        Assert.Equal([WordNoticeKind.BeyondBounds], DocxReader.Read(s_sample.With(Main, nested.ToString())).Notices.Select(n => n.Kind));
    }

    [Fact]
    public void What_stands_before_a_fault_is_read()
    {
        var document = DocxReader.Read(s_sample.With(Main, Open + "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:r>"));
        Assert.Equal("a", Assert.IsType<TextToken>(Assert.IsType<WordParagraph>(Assert.Single(document.Blocks)).Tokens[0]).Text);
        Assert.Equal([WordNoticeKind.Damaged], document.Notices.Select(n => n.Kind));
    }

    [Fact]
    public void Styles_in_a_circle_come_to_an_end()
    {
        var document = (s_sample with
        {
            Body = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/><w:rPr><w:i/></w:rPr></w:style>",
        }).Read();
        Assert.Equal("A", Assert.IsType<WordParagraph>(document.Blocks[0]).Style);
    }

    [Fact]
    public void Macros_and_what_lies_outside_are_told_links_are_not()
    {
        Assert.Empty(s_sample.Read().Notices);
        Assert.Equal([WordNoticeKind.Macros], DocxReader.Read(s_sample.With("word/vbaProject.bin", "x")).Notices.Select(n => n.Kind));
        var document = DocxReader.Read(s_sample.With(
            "word/_rels/document.xml.rels", "<Relationships xmlns=\"x\"><Relationship Id=\"a\" Type=\"http://x/attachedTemplate\" Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/></Relationships>"));
        Assert.Equal(new WordNotice(WordNoticeKind.External, Main, "http://evil.example/t.dotm"), Assert.Single(document.Notices));
    }

    [Fact]
    public void Random_damage_never_throws_anything_else()
    {
        var sound = s_sample.Write().ToArray();
        var random = new Random(12);
        for (var i = 0; i < 400; i++)
        {
            var damaged = sound.ToArray();
            for (var hits = random.Next(1, 6); hits > 0; hits--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                DocxReader.Read(new MemoryStream(damaged[..random.Next(damaged.Length / 2, damaged.Length + 1)]));
            }
            catch (InvalidDataException)
            {
            }
        }
    }
}
