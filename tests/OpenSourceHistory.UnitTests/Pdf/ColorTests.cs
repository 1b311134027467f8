using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf;
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
        Assert.Equal([expected], Colors(new Color(red, green, blue, alpha), PdfProfile.Print));

    [Theory]
    [InlineData(0, 0, 0, 255, "0 0 0 rg")]
    [InlineData(255, 102, 0, 255, "1 .4 0 rg")]
    [InlineData(255, 102, 0, 51, "/A51 gs|1 .4 0 rg")]
    public void Screen_paints_in_light_and_keeps_opacity(byte red, byte green, byte blue, byte alpha, string expected) =>
        Assert.Equal(expected.Split('|'), Colors(new Color(red, green, blue, alpha), PdfProfile.Screen));

    [Theory]
    [InlineData(168, 50, 30, 255, ".29 g")]
    [InlineData(255, 255, 255, 255, "1 g")]
    [InlineData(0, 0, 255, 51, ".816 g")]
    public void Where_colour_is_forbidden_it_is_a_grey_as_bright(byte red, byte green, byte blue, byte alpha, string expected) =>
        Assert.Equal([expected], Colors(new Color(red, green, blue, alpha), PdfProfile.PrintBlack));

    [Fact]
    public void Opacities_are_resources_of_their_page()
    {
        var items = new PageItem[] { Fill(Color.Black with { Alpha = 51 }), Fill(Color.Black) };
        var file = PdfFile.Write(SamplePages.Document(SamplePages.Page("1", items)), PdfProfile.Screen with { ForbidsObjectStreams = true });

        Assert.Contains("/ExtGState<</A51<</ca .2/CA .2>>/A255<</ca 1/CA 1>>>>", file.Latin);
    }

    [Fact]
    public void Colours_are_named_only_where_they_change()
    {
        var red = new Color(255, 0, 0);
        var content = PdfFile.Write(
            SamplePages.Document(SamplePages.Page("1", SamplePages.Line("a", 20), Fill(Color.Black), SamplePages.Line("b", 40), Fill(red), Fill(red))),
            PdfProfile.Print).PageContents()[0];

        Assert.Equal(["0 g", "0 1 1 0 k"], content.Split('\n').Where(IsColor));
    }

    private static string[] Colors(Color color, PdfProfile profile) =>
        [.. PdfFile.Write(SamplePages.Document(SamplePages.Page("1", Fill(color))), profile).PageContents()[0].Split('\n').Where(IsColor)];

    private static bool IsColor(string line) => line.Split(' ')[^1] is "g" or "rg" or "k" or "gs";

    private static Fill Fill(Color color) =>
        new(SourceSpan.None, new Rect(Length.Zero, Length.Zero, Length.FromPoints(10), Length.FromPoints(10)), color);
}
