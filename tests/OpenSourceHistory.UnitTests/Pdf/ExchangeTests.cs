using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Findings;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing.Pages;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.Testing.Tagging;
using OpenSourceHistory.UnitTests.Typesetting;
using OpenSourceHistory.UnitTests.Typesetting.Chapters;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

/// <summary>Files that are printed from: PDF/X (ISO 15930), rule by rule, read back by another library.</summary>
public sealed class ExchangeTests
{
    private const string Css = """
        @page { bleed: 3mm; marks: crop } h1 { color: rgb(200, 30, 30) } p { background: rgba(0, 0, 255, .3); border-top: 1pt solid device-cmyk(0 1 0 0) }
        em { color: -osh-spot('Gold', rgb(200, 180, 20)) }
        """;

    public static TheoryData<string> Standards => ["PDF/X-1a:2001", "PDF/X-3:2002", "PDF/X-4"];

    [Theory]
    [MemberData(nameof(Standards))]
    public void Whatever_the_colours_the_file_can_be_printed_from(string name)
    {
        var file = Write("# Head\n\nText, *spot*, [link](https://example.org).", PdfProfile.Print, Css, name);
        Assert.Empty(ExchangeCheck.FaultsOf(file.Bytes, name));
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void Chapters_can_be_printed_from(string name)
    {
        foreach (var chapter in (string[])["02-notes", "05-table", "08-chinese", "10-figure"])
        {
            var file = PdfFile.Write(ChapterBook.Set(chapter, "4.25in 7in").Value, PdfProfile.PrintBlack.Claiming([PdfStandard.Find(name)!])).Bytes;
            Assert.Empty(ExchangeCheck.FaultsOf(file, name));
        }
    }

    [Fact]
    public void One_file_is_printed_from_kept_and_heard()
    {
        var profile = PdfProfile.Print.Claiming([PdfStandard.X4, PdfStandard.A2a, PdfStandard.UA1]);
        var file = PdfFile.Write(new BookSketch(Css).SetInType("# Head\n\nText.^[Note.]"), profile).Bytes;

        Assert.Empty(ExchangeCheck.FaultsOf(file, "PDF/X-4"));
        Assert.Empty(ArchiveCheck.FaultsOf(file));
        Assert.Empty(StructureCheck.FaultsOf(file));
    }

    [Fact]
    public void An_archive_of_a_printed_file_has_the_profile_of_its_inks()
    {
        var file = Write("# Head\n\nText, *spot*.", PdfProfile.Print, Css, "PDF/A-2b");
        Assert.Empty(ArchiveCheck.FaultsOf(file.Bytes, 2, "B"));
    }

    [Fact]
    public void Pictures_of_light_become_inks_and_what_is_clear_in_them_white()
    {
        var png = PictureTests.Png(6, 2, 8, [0, 255, 0, 0, 255, 0, 0, 0, 0]);
        var picture = new RasterPicture("a.png", png, SamplePages.Trim, RasterFormat.Png, 2, 1);
        var place = new PlacedPicture(SourceSpan.None, new Rect(default, default, SamplePages.Trim.Width, SamplePages.Trim.Height), picture, "A");
        var file = PdfFile.Write(SamplePages.Document(SamplePages.Page("1", place)), PdfProfile.Print.Claiming([PdfStandard.X1a]));

        Assert.Empty(ExchangeCheck.FaultsOf(file.Bytes, "PDF/X-1a:2001"));
        var (dictionary, samples) = file.Streams().Single(s => s.Dictionary.Contains("/Image"));
        Assert.Contains("/ColorSpace/DeviceCMYK", dictionary, StringComparison.Ordinal);
        Assert.Equal(9, samples.Length);
        Assert.Empty(file.Diagnostics.ToSortedList());
    }

    [Theory]
    [InlineData("div { background: rgb(0, 0, 255) } p { background: rgba(255, 0, 0, .5) }", "<div><p>Text</p></div>", true)]
    [InlineData("p { background: rgba(255, 0, 0, .5) }", "Text", false)]
    [InlineData("div { background: white } p { background: rgba(255, 0, 0, .5) }", "<div><p>Text</p></div>", false)]
    [InlineData("div { background: rgb(0, 0, 255) } p { background: red }", "<div><p>Text</p></div>", false)]
    public void What_shines_through_onto_something_is_told(string css, string markdown, bool isTold)
    {
        var file = Write(markdown, PdfProfile.Print, css, "PDF/X-1a:2001");
        Assert.Empty(ExchangeCheck.FaultsOf(file.Bytes, "PDF/X-1a:2001"));
        Assert.Equal(isTold ? [PdfCodes.MixedWithWhite] : [], file.Diagnostics.ToSortedList().Select(d => d.Code));
        Assert.Empty(PdfFile.Write(new BookSketch(css).SetInType(markdown), PdfProfile.Screen).Diagnostics.ToSortedList());
    }

    [Fact]
    public void Gradients_of_drawings_are_of_inks_and_text_behind_what_is_clipped_has_its_font()
    {
        const string Svg = """
            <svg xmlns='http://www.w3.org/2000/svg' width='60' height='30' font-family='EB Garamond' font-size='8'>
            <defs><linearGradient id='g'><stop offset='0' stop-color='#f00'/><stop offset='1' stop-color='#888'/></linearGradient>
            <clipPath id='c'><rect width='30' height='30'/></clipPath></defs>
            <rect width='60' height='9' fill='url(#g)'/><g clip-path='url(#c)'><text y='20'>in</text></g><text y='29'>out</text></svg>
            """;
        var pages = new BookSketch().With("x.svg", Svg).SetInType("![A](x.svg)");
        foreach (var name in (string[])["PDF/X-1a:2001", "PDF/X-4"])
        {
            var file = PdfFile.Write(pages, PdfProfile.Print.Claiming([PdfStandard.Find(name)!]));
            Assert.Empty(ExchangeCheck.FaultsOf(file.Bytes, name));
            var form = System.Text.Encoding.Latin1.GetString(file.Streams().Single(s => s.Dictionary.Contains("/Form", StringComparison.Ordinal)).Content);
            Assert.Equal(2, form.Split(" Tf\n").Length - 1);
        }

        var kept = PdfFile.Write(pages, PdfProfile.Screen).Bytes;
        Assert.Empty(ArchiveCheck.FaultsOf(kept));
        Assert.Empty(StructureCheck.FaultsOf(kept));
    }

    [Fact]
    public void What_does_not_hold_is_claimed_nowhere_in_the_file()
    {
        var untitled = SamplePages.Document(SamplePages.Page("1")) with { Metadata = SamplePages.Information with { Title = string.Empty, Subtitle = null } };
        var file = PdfFile.Write(untitled, PdfProfile.Print.Claiming([PdfStandard.X1a]) with { StandardsSpan = new BookSketch().SetInType("Text").Structure.Elements[0].Span });

        Assert.Equal(PdfCodes.ShortOfStandard, Assert.Single(file.Diagnostics.ToSortedList()).Code);
        Assert.DoesNotContain("GTS_PDFXVersion", file.Latin, StringComparison.Ordinal);
        Assert.DoesNotContain("GTS_PDFXConformance", file.Latin, StringComparison.Ordinal);
    }

    [Fact]
    public void Standards_of_printing_go_with_those_that_their_version_allows()
    {
        Assert.Null(StandardConflict.Find([PdfStandard.X4, PdfStandard.A2a, PdfStandard.UA1]));
        Assert.Null(StandardConflict.Find([PdfStandard.X1a, PdfStandard.A1b]));
        Assert.NotNull(StandardConflict.Find([PdfStandard.X1a, PdfStandard.UA1]));
        Assert.NotNull(StandardConflict.Find([PdfStandard.X3, PdfStandard.X4]));
        Assert.Contains("ISO 19005-4, 6.1.2", StandardConflict.Find([PdfStandard.X4, PdfStandard.A4])!.Clause, StringComparison.Ordinal);
    }

    private static PdfFile Write(string markdown, PdfProfile profile, string css, string standard) =>
        PdfFile.Write(new BookSketch(css).SetInType(markdown), profile.Claiming([PdfStandard.Find(standard)!]));
}
