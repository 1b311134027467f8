using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Pdf.Preflight.Reading;
using OpenSourceHistory.Testing.Pages;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.UnitTests.Typesetting;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

/// <summary>What of a page lies over the inks beneath (ISO 32000-1, 8.6.7): type and rules in solid black ink alone, in files that are printed from.</summary>
public sealed class OverprintTests
{
    private const string Tint = "p { background: device-cmyk(.3 0 0 0) } ";

    private static readonly PdfProfile s_x4 = PdfProfile.Print.Claiming([PdfStandard.X4]);

    public static TheoryData<string> Standards => ["PDF/X-1a:2001", "PDF/X-3:2002", "PDF/X-4"];

    [Theory]
    [MemberData(nameof(Standards))]
    public void Black_type_on_a_tint_does(string name)
    {
        var profile = PdfProfile.Print.Claiming([PdfStandard.Find(name)!]);
        var items = Read(Tint, "Text", profile);
        Assert.Equal([(PaintedKind.Shape, "DeviceCMYK", false), (PaintedKind.Text, "DeviceCMYK", true)], items.Select(i => (i.Kind, i.Paint.Space, i.KeepsInks)));
        Assert.Empty(ExchangeCheck.FaultsOf(Write(Tint, "Text", profile).Bytes, name));
    }

    [Theory]
    [InlineData("color: #000", true)]
    [InlineData("color: device-cmyk(0 0 0 1)", true)]
    [InlineData("color: #fff", false)]
    [InlineData("color: device-cmyk(0 0 0 0)", false)]
    [InlineData("color: #555", false)]
    [InlineData("color: rgba(0, 0, 0, .9)", false)]
    [InlineData("color: device-cmyk(.6 .4 .4 1)", false)]
    [InlineData("color: red", false)]
    [InlineData("color: -osh-spot('Gold', red)", false)]
    [InlineData("-osh-overprint: none", false)]
    public void Type_does_by_its_colour_and_what_stands_around_it_as_before(string declaration, bool does)
    {
        var items = Read(Tint + $"em {{ font-style: normal; {declaration} }}", "one *two* three", s_x4).Where(i => i.Kind == PaintedKind.Text).ToList();
        Assert.All(items, i => Assert.Equal(i.KeepsInks, i.IsOverprint));
        Assert.True(items[0].KeepsInks && items[^1].KeepsInks);
        Assert.Equal(!does, items.Exists(i => !i.KeepsInks));
    }

    [Theory]
    [InlineData("border-top: 1pt solid #000", true)]
    [InlineData("border-top: 1pt solid #000; -osh-overprint: none", false)]
    [InlineData("border-top: 1pt solid #888", false)]
    [InlineData("background: #000", false)]
    [InlineData("text-decoration: underline", true)]
    [InlineData("text-decoration: underline; -osh-overprint: none", false)]
    public void Rules_do_and_broad_areas_do_not(string declaration, bool does)
    {
        var shape = Assert.Single(Read($"p {{ {declaration} }}", "Text", s_x4), i => i.Kind == PaintedKind.Shape);
        Assert.Equal(does, shape.KeepsInks);
    }

    [Fact]
    public void What_is_painted_behind_black_type_takes_the_place_of_what_lies_beneath_it()
    {
        var png = PictureTests.Png(6, 2, 8, [0, 255, 0, 0, 255, 0, 0, 0, 0]);
        var picture = new RasterPicture("a.png", png, SamplePages.Trim, RasterFormat.Png, 2, 1);
        var pages = new BookSketch().SetInType("Text");
        var placed = new PlacedPicture(SourceSpan.None, new Rect(default, default, SamplePages.Trim.Width, SamplePages.Trim.Height), picture, "A");
        var items = Items(PdfFile.Write(pages with { Pages = [pages.Pages[0] with { Items = pages.Pages[0].Items.Concat([placed]) }] }, s_x4));
        Assert.Equal([(PaintedKind.Text, true), (PaintedKind.Picture, false)], items.Select(i => (i.Kind, i.IsOverprint)));
    }

    [Fact]
    public void Thin_lines_and_type_of_drawings_do()
    {
        const string Svg = """
            <svg xmlns='http://www.w3.org/2000/svg' width='60' height='30' font-family='EB Garamond' font-size='8'>
            <rect width='60' height='30' fill='red'/><rect width='9' height='9' stroke='#000' stroke-width='1' fill='yellow'/>
            <path d='M0 9H30' fill='none' stroke='#000' stroke-width='9'/><text y='20'>in</text><rect width='9' height='9'/></svg>
            """;
        var items = Items(PdfFile.Write(new BookSketch().With("x.svg", Svg).SetInType("![A](x.svg)"), s_x4)).Where(i => i.Area.Width < 70).ToList();
        Assert.Equal([false, false, true, false, true, false], items.Take(6).Select(i => i.KeepsInks));
        Assert.All(items, i => Assert.Equal(i.KeepsInks, i.IsOverprint));
    }

    [Fact]
    public void Nothing_does_in_files_for_screens_for_archives_and_of_black_ink_alone()
    {
        foreach (var profile in (PdfProfile[])
        [
            PdfProfile.Screen, PdfProfile.Print, PdfProfile.PrintBlack.Claiming([PdfStandard.X4]), PdfProfile.Print.Claiming([PdfStandard.A2b]),
            PdfProfile.Print.Claiming([PdfStandard.X4, PdfStandard.A2a, PdfStandard.UA1]), s_x4 with { OverprintsBlack = false },
        ])
        {
            var file = Write(Tint, "Text", profile);
            Assert.DoesNotContain("/OPM", file.Latin, StringComparison.Ordinal);
            Assert.DoesNotContain(Items(file), i => i.IsOverprint || (i.Kind == PaintedKind.Text && i.Paint.Space == "DeviceCMYK"));
        }
    }

    private static List<PaintedItem> Read(string css, string markdown, PdfProfile profile) => Items(Write(css, markdown, profile));

    private static PdfFile Write(string css, string markdown, PdfProfile profile) => PdfFile.Write(new BookSketch(css).SetInType(markdown), profile);

    private static List<PaintedItem> Items(PdfFile file) => PdfOpener.Read(file.Bytes, document => new OpenedFile(document, file.Bytes).Pages[0].Content.Items)!;
}
