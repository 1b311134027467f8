using System.Text;
using System.Xml.Linq;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

public sealed class PropertiesTests
{
    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace s_xmp = "http://ns.adobe.com/xap/1.0/";

    [Fact]
    public void Information_and_packet_say_the_same()
    {
        var file = PdfFile.Write(SamplePages.Document(SamplePages.Page("1")), PdfProfile.Screen);
        var summary = PdfInspector.Read(file.Bytes)!;
        var packet = Packet(file);

        Assert.Equal("Chinese Open Source: A History in Six Acts", summary.Title);
        Assert.Equal(summary.Title, Value(packet, s_dc + "title"));
        Assert.Equal("Ann Author, 王小明", summary.Author);
        Assert.Equal(summary.Author, Value(packet, s_dc + "creator"));
        Assert.Equal("What happened, & <why>", summary.Subject);
        Assert.Equal(summary.Subject, Value(packet, s_dc + "description"));
        Assert.Equal("history, software", summary.Keywords);
        Assert.Equal(summary.Keywords, Value(packet, s_pdf + "Keywords"));
        Assert.Matches(@"^osh \d+\.\d+\.\d+$", summary.Producer);
        Assert.Equal(summary.Producer, Value(packet, s_pdf + "Producer"));
        Assert.Equal("2026-03-04T03:06:07Z", Value(packet, s_xmp + "CreateDate"));
        Assert.Equal("en-GB", summary.Language);
    }

    [Fact]
    public void Control_characters_do_not_break_the_packet()
    {
        var information = SamplePages.Information with { Title = "A\u0001B 𠀀", Subtitle = null };
        var file = PdfFile.Write(SamplePages.Document(SamplePages.Page("1")) with { Metadata = information }, PdfProfile.Print);

        Assert.Equal("AB 𠀀", Value(Packet(file), s_dc + "title"));
    }

    [Fact]
    public void Files_that_are_no_pdf_have_no_summary()
    {
        Assert.Null(PdfInspector.Read("No such thing"u8.ToArray()));
        Assert.Null(PdfInspector.Read(default));
    }

    [Fact]
    public void Words_broken_by_hyphenation_count_once()
    {
        var page = SamplePages.Page("1", SamplePages.Line("two hyphen\u00AD", 50), SamplePages.Line("ated words — 3", 70));

        Assert.Equal(4, PdfInspector.Read(PdfFile.Write(SamplePages.Document(page), PdfProfile.Print).Bytes)!.WordCount);
    }

    private static XElement Packet(PdfFile file) =>
        XElement.Parse(Encoding.UTF8.GetString(file.Streams().Single(s => s.Dictionary.Contains("/Metadata")).Content).Split("?>")[1].Split("<?")[0]);

    private static string Value(XElement packet, XName name) => packet.Descendants(name).Single().Value.Trim();
}
