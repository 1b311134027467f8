using System.Text;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

public sealed class ColorTests
{
    [Theory]
    [InlineData(0, 0, 0, 255, "0 g")]
    [InlineData(51, 51, 51, 255, ".2 g")]
    [InlineData(0, 0, 0, 127, ".502 g")]
    [InlineData(255, 0, 0, 255, "0 1 1 0 k")]
    [InlineData(51, 102, 204, 255, ".6 .4 0 .2 k")]
    [InlineData(255, 0, 0, 51, "0 .2 .2 0 k")]
    public void Print_paints_neutrals_in_black_and_colours_in_process_inks(byte red, byte green, byte blue, byte alpha, string expected) =>
        Assert.Equal([expected], Colors(new RgbPaint(red, green, blue, alpha), PdfProfile.Print));

    [Theory]
    [InlineData(0, 0, 0, 255, "0 0 0 rg")]
    [InlineData(255, 102, 0, 255, "1 .4 0 rg")]
    [InlineData(255, 102, 0, 51, "/A51 gs|1 .4 0 rg")]
    public void Screen_paints_in_light_and_keeps_opacity(byte red, byte green, byte blue, byte alpha, string expected) =>
        Assert.Equal(expected.Split('|'), Colors(new RgbPaint(red, green, blue, alpha), PdfProfile.Screen));

    [Theory]
    [InlineData(168, 50, 30, 255, ".29 g")]
    [InlineData(255, 255, 255, 255, "1 g")]
    [InlineData(0, 0, 255, 51, ".816 g")]
    public void Where_colour_is_forbidden_it_is_a_grey_as_bright(byte red, byte green, byte blue, byte alpha, string expected) =>
        Assert.Equal([expected], Colors(new RgbPaint(red, green, blue, alpha), PdfProfile.PrintBlack));

    public static TheoryData<Paint, PdfProfile, string> Inks => new()
    {
        { new CmykPaint(0.1, 0.2, 0.3, 0.4), PdfProfile.Print, ".1 .2 .3 .4 k" },
        { new CmykPaint(0.1, 0.2, 0.3, 0.4), PdfProfile.Plain, ".1 .2 .3 .4 k" },
        { new CmykPaint(0.1, 0.2, 0.3, 0.4), PdfProfile.PrintBlack, ".486 g" },
        { new CmykPaint(0, 0, 0, 1), PdfProfile.Print, "0 0 0 1 k" },
        { new CmykPaint(0.33333, 0, 0, 0), PdfProfile.Print, ".33333 0 0 0 k" },
        { new CmykPaint(0, 1, 0.5, 0, 51), PdfProfile.Print, "0 .2 .1 0 k" },
        { new CmykPaint(0, 1, 0.5, 0, 51), PdfProfile.Plain, "/A51 gs|0 1 .5 0 k" },
        { new GrayPaint(0.25), PdfProfile.Screen, ".25 g" },
        { new GrayPaint(0.25), PdfProfile.PrintBlack, ".25 g" },
        { new GrayPaint(0.5, 51), PdfProfile.Print, ".9 g" },
        { new SpotPaint("Gold", 0.5, new RgbPaint(255, 0, 0)), PdfProfile.Plain, "/S1 cs|.5 scn" },
        { new SpotPaint("Gold", 0.5, new RgbPaint(255, 0, 0)), PdfProfile.Screen, "1 .502 .502 rg" },
        { new CmykPaint(0.1, 0.2, 0.3, 0.4), PdfProfile.Screen, ".541 .478 .42 rg" },
        { new SpotPaint("Gold", 1, new RgbPaint(255, 0, 0), 51), PdfProfile.Print, "/S1 cs|.2 scn" },
        { new SpotPaint("Gold", 1, new RgbPaint(255, 255, 255)), PdfProfile.PrintBlack, "1 g" },
    };

    [Theory]
    [MemberData(nameof(Inks))]
    public void What_was_given_in_inks_stays_in_them(Paint paint, PdfProfile profile, string expected) =>
        Assert.Equal(expected.Split('|'), Colors(paint, profile));

    public static TheoryData<Paint, PdfProfile, string> Separations => new()
    {
        { new CmykPaint(0, 0.91, 0.76, 0), PdfProfile.Print, "/DeviceCMYK<</FunctionType 2/N 1/Domain[0 1]/C0[0 0 0 0]/C1[0 .91 .76 0]>>" },
        { new RgbPaint(255, 0, 0), PdfProfile.Print, "/DeviceCMYK<</FunctionType 2/N 1/Domain[0 1]/C0[0 0 0 0]/C1[0 1 1 0]>>" },
        { new RgbPaint(255, 0, 102), PdfProfile.Plain, "/DeviceRGB<</FunctionType 2/N 1/Domain[0 1]/C0[1 1 1]/C1[1 0 .4]>>" },
        { new GrayPaint(0.3), PdfProfile.Plain, "/DeviceGray<</FunctionType 2/N 1/Domain[0 1]/C0[1]/C1[.3]>>" },
    };

    [Theory]
    [MemberData(nameof(Separations))]
    public void An_ink_of_its_own_is_a_separation_with_its_fallback(Paint fallback, PdfProfile profile, string alternate)
    {
        var paint = new SpotPaint("PANTONE 185 C", 1, fallback);
        var other = paint with { Name = "Gold" };
        var file = PdfFile.Write(
            SamplePages.Document(SamplePages.Page("1", Fill(paint), Fill(other), Fill(paint with { Tint = 0.5 }))),
            profile with { ForbidsObjectStreams = true });

        Assert.Contains($"/ColorSpace<</S1[/Separation/PANTONE#20185#20C{alternate}]/S2[/Separation/Gold{alternate}]>>", file.Latin);
        Assert.Equal(["/S1 cs", "1 scn", "/S2 cs", "1 scn", "/S1 cs", ".5 scn"], file.PageContents()[0].Split('\n').Where(IsColor));
    }

    [Fact]
    public void Strokes_take_inks_too()
    {
        PathItem line(Paint paint) => new([PathCommand.MoveTo(0, 0), PathCommand.LineTo(9, 0)], null, false, new Stroke(paint, 1, 0, 0, 4, [], 0));
        var drawing = new Drawing(SamplePages.Trim, [line(new CmykPaint(0.1, 0.2, 0.3, 0.4)), line(new SpotPaint("Gold", 0.5, Paint.Black))]);
        var page = SamplePages.Page("1", new PlacedPicture(SourceSpan.None, new Rect(default, default, SamplePages.Trim.Width, SamplePages.Trim.Height), new VectorPicture("a.svg", default, drawing), string.Empty));
        var streams = PdfFile.Write(SamplePages.Document(page), PdfProfile.Print).Streams().Select(s => Encoding.Latin1.GetString(s.Content));

        Assert.Contains(streams, s => s.Contains(".1 .2 .3 .4 K\n") && s.Contains("/S1 CS\n.5 SCN\n"));
    }

    [Fact]
    public void Opacities_are_resources_of_their_page()
    {
        var items = new PageItem[] { Fill(Paint.Black with { Alpha = 51 }), Fill(Paint.Black) };
        var file = PdfFile.Write(SamplePages.Document(SamplePages.Page("1", items)), PdfProfile.Screen with { ForbidsObjectStreams = true });

        Assert.Contains("/ExtGState<</A51<</ca .2/CA .2>>/A255<</ca 1/CA 1>>>>", file.Latin);
    }

    [Fact]
    public void Colours_are_named_only_where_they_change()
    {
        var red = new RgbPaint(255, 0, 0);
        var content = PdfFile.Write(
            SamplePages.Document(SamplePages.Page("1", SamplePages.Line("a", 20), Fill(Paint.Black), SamplePages.Line("b", 40), Fill(red), Fill(red))),
            PdfProfile.Print).PageContents()[0];

        Assert.Equal(["0 g", "0 1 1 0 k"], content.Split('\n').Where(IsColor));
    }

    private static string[] Colors(Paint color, PdfProfile profile) =>
        [.. PdfFile.Write(SamplePages.Document(SamplePages.Page("1", Fill(color))), profile).PageContents()[0].Split('\n').Where(IsColor)];

    private static bool IsColor(string line) => line.Split(' ')[^1] is "g" or "rg" or "k" or "gs" or "cs" or "scn";

    private static Fill Fill(Paint color) =>
        new(SourceSpan.None, new Rect(Length.Zero, Length.Zero, Length.FromPoints(10), Length.FromPoints(10)), color);
}
