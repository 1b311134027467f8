using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.UnitTests.Typesetting;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

/// <summary>Inks of the sheet, followed to the page and to the file.</summary>
public sealed class InkTests
{
    private static readonly CmykPaint s_inks = new(0.1, 0.2, 0.3, 0.4);

    [Fact]
    public void Inks_of_the_sheet_are_the_inks_in_the_file()
    {
        var pages = new BookSketch("h1 { color: device-cmyk(0.1 0.2 0.3 0.4) } p { background-color: device-cmyk(0.1 0.2 0.3 0.4); border-top: 1pt solid device-cmyk(10% 20% 30% 40%) }")
            .Set("# Head\n\ntext");

        Assert.Equal([s_inks, s_inks], pages.Pages[0].Items.OfType<Fill>().Select(fill => fill.Color));
        Assert.Contains(".1 .2 .3 .4 k", Lines(pages, PdfProfile.Print));
        Assert.Contains(".541 .478 .42 rg", Lines(pages, PdfProfile.Screen));
    }

    [Fact]
    public void An_ink_of_its_own_is_on_the_page_by_its_name()
    {
        var pages = new BookSketch("p { background-color: -osh-spot('Gold', device-cmyk(0 20% 60% 20%), 50%) }").Set("text");

        Assert.Equal(new SpotPaint("Gold", 0.5, new CmykPaint(0, 0.2, 0.6, 0.2)), Assert.Single(pages.Pages[0].Items.OfType<Fill>()).Color);
        Assert.Contains(".5 scn", Lines(pages, PdfProfile.Print));
    }

    private static string[] Lines(PageDocument pages, PdfProfile profile) => PdfFile.Write(pages, profile).PageContents()[0].Split('\n');
}
