using System.Text;
using OpenSourceHistory.Pdf.Imposition;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.UnitTests.Pdf.Preflight;
using OpenSourceHistory.UnitTests.Typesetting;
using UglyToad.PdfPig;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf.Imposition;

/// <summary>Pages of files on sheets, read back by another library.</summary>
public sealed class ImposerTests
{
    private static readonly ImpositionPlan s_eight = new(8);

    [Fact]
    public void Each_page_stands_once_on_its_half_of_its_side()
    {
        var file = PdfFile.Write(new BookSketch("@page { size: 100pt 120pt }").SetInType(string.Join("\n\n", Enumerable.Range(1, 5).Select(n => $"# Head {n}"))), PdfProfile.Screen);
        var imposed = Imposer.Impose(file.Bytes, s_eight)!;
        Assert.Equal((5, 2, false, null), (imposed.Pages, imposed.Sheets, imposed.LosesAnnotations, imposed.Lack));
        using var sheets = PdfDocument.Open(imposed.Content);
        Assert.Equal(["| Head 1", "Head 2 |", "| Head 3", "Head 4 | Head 5"], sheets.GetPages().Select(p =>
        {
            Assert.Equal((200, 120), (p.Width, p.Height));
            return $"{TextOf(p, l => l < 100)} | {TextOf(p, l => l >= 100)}".Trim();
        }));
        Assert.Equal(imposed.Content, Imposer.Impose(file.Bytes, s_eight)!.Content);
    }

    [Fact]
    public void Fonts_and_pictures_are_the_same_bytes_and_those_of_several_pages_are_there_once()
    {
        var file = SoundFiles.ForPress.ToBytes();
        var imposed = Imposer.Impose(file, s_eight)!;
        using var sheets = PdfDocument.Open(imposed.Content);
        var text = Encoding.Latin1.GetString(imposed.Content);
        Assert.Equal(2, text.Split("/FontFile2").Length);
        Assert.Contains("not looked into", text, StringComparison.Ordinal);
        Assert.Contains("/Separation/Gold/DeviceCMYK", text, StringComparison.Ordinal);
        Assert.Contains("/OutputIntents", text, StringComparison.Ordinal);
        Assert.StartsWith("%PDF-1.3", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 72, 100 - 9)]
    [InlineData(90, 100 - 9, 432 - 72)]
    [InlineData(180, 432 - 72, 657 - 100)]
    [InlineData(270, 657 - 100, 72)]
    [InlineData(-90, 657 - 100, 72)]
    public void Turned_pages_are_turned_and_stand_by_the_page_as_cut(int turn, double x, double y)
    {
        var file = SoundFiles.ForPress.With(("/TrimBox [0 9 432 657]", $"/TrimBox [0 9 432 657] /Rotate {turn}"), ("/TrimBox [9 9 441.0 657]", $"/TrimBox [9 9 441.0 657] /Rotate {turn}"));
        using var sheets = PdfDocument.Open(Imposer.Impose(file.ToBytes(), new ImpositionPlan(4))!.Content);
        var page = sheets.GetPage(1);
        var (width, height) = turn % 180 == 0 ? (432.0, 648.0) : (648.0, 432.0);
        Assert.Equal((2 * width, height), (page.Width, page.Height));
        Assert.Equal(width + x, page.Letters[0].StartBaseLine.X, 1.0);
        Assert.Equal(y, page.Letters[0].StartBaseLine.Y, 1.0);
    }

    [Fact]
    public void Contents_in_parts_boxes_from_above_and_units_are_taken_over()
    {
        var file = SoundFiles.ForPress.With(
            ("/Contents 5 0 R", "/Contents [18 0 R 5 0 R] /UserUnit 2"),
            ("/Type /Pages", "/Type /Pages /MediaBox [0 0 441 666]"),
            ("/MediaBox [0 0 441 666] /BleedBox [0 0 441 666] /TrimBox [0 9 432 657]", string.Empty));
        file = file with { Objects = [.. file.Objects, "<<>>\nstream\nBT /F1 10 Tf 10 600 Td (First) Tj ET"] };
        var imposed = Imposer.Impose(file.ToBytes(), new ImpositionPlan(4))!;
        using var sheets = PdfDocument.Open(imposed.Content);
        Assert.Equal(882, sheets.GetPage(1).Width / 2);
        var letters = sheets.GetPage(1).Letters;
        Assert.Equal("FirstText", string.Concat(letters.Select(l => l.Value)));
        Assert.Equal(882 + 20, letters[0].StartBaseLine.X, 1.0);
        Assert.Null(imposed.Lack);
    }

    [Fact]
    public void Inner_sheets_are_moved_to_the_fold_and_marks_make_sheets_larger()
    {
        var file = PdfFile.Write(new BookSketch("@page { size: 100pt 120pt }").SetInType(string.Join("\n\n", Enumerable.Range(1, 8).Select(n => $"# H{n}"))), PdfProfile.Print);
        using var plain = PdfDocument.Open(Imposer.Impose(file.Bytes, s_eight)!.Content);
        using var moved = PdfDocument.Open(Imposer.Impose(file.Bytes, s_eight with { Creep = Length.FromPoints(1), HasMarks = true })!.Content);
        for (var page = 1; page <= 4; page++)
        {
            var creep = page > 2 ? 1 : 0;
            var (before, after) = (plain.GetPage(page).Letters, moved.GetPage(page).Letters);
            Assert.Equal(before[0].StartBaseLine.X + 21 + creep, after[0].StartBaseLine.X, 0.01);
            Assert.Equal(before[^1].StartBaseLine.X + 21 - creep, after[^1].StartBaseLine.X, 0.01);
            Assert.Equal(242, moved.GetPage(page).Width);
            Assert.Equal(10, moved.GetPage(page).Paths.Where(p => p.IsStroked).Sum(p => p.Count));
        }
    }

    [Theory]
    [InlineData("a4", 842 - 200, 595 - 120)]
    [InlineData("letter", 792 - 200, 612 - 120)]
    public void Pages_stand_in_the_middle_of_their_paper_as_large_as_they_are(string name, double spareWidth, double spareHeight)
    {
        var file = PdfFile.Write(new BookSketch("@page { size: 100pt 120pt }").SetInType("# A"), PdfProfile.Print);
        var imposed = Imposer.Impose(file.Bytes, s_eight with { Paper = PaperSizes.Find(name), HasMarks = true })!;
        using var sheets = PdfDocument.Open(imposed.Content);
        using var plain = PdfDocument.Open(Imposer.Impose(file.Bytes, s_eight)!.Content);
        var (page, before) = (sheets.GetPage(1), plain.GetPage(1).Letters[0].StartBaseLine);
        Assert.True(imposed.FitsPaper);
        Assert.Equal((200 + spareWidth, 120 + spareHeight), (Math.Round(page.Width), Math.Round(page.Height)));
        Assert.Equal(before.X + (spareWidth / 2), page.Letters[0].StartBaseLine.X, 1.0);
        Assert.Equal(before.Y + (spareHeight / 2), page.Letters[0].StartBaseLine.Y, 1.0);
        Assert.Equal(10, page.Paths.Where(p => p.IsStroked).Sum(p => p.Count));
    }

    [Theory]
    [InlineData("@page { size: 148mm 210mm }", false, true)]
    [InlineData("@page { size: 148mm 210mm }", true, false)]
    [InlineData("@page { size: 160mm 210mm }", false, false)]
    [InlineData("@page { size: 60mm 250mm }", true, true)]
    public void Paper_that_is_too_small_is_known(string css, bool hasMarks, bool fits)
    {
        var file = PdfFile.Write(new BookSketch(css).SetInType("# A"), PdfProfile.Print);
        Assert.Equal(fits, Imposer.Impose(file.Bytes, s_eight with { Paper = PaperSizes.Find("A4"), HasMarks = hasMarks })!.FitsPaper);
    }

    [Fact]
    public void What_cannot_be_taken_over_is_told()
    {
        var remarked = SoundFiles.ForPress.With(("/Contents 5 0 R", "/Contents 5 0 R /Annots [<< /Type /Annot /Subtype /Highlight /Rect [72 72 80 80] >>]"));
        Assert.True(Imposer.Impose(remarked.ToBytes(), s_eight)!.LosesAnnotations);

        var noted = SoundFiles.ForPress.With(("/Contents 5 0 R", "/Contents 5 0 R /Annots [<< /Type /Annot /Subtype /FreeText /Rect [72 72 80 80] /AP << /N 11 0 R >> >>]"));
        Assert.True(Imposer.Impose(noted.ToBytes(), s_eight)!.LosesAnnotations);
        Assert.False(Imposer.Impose(SoundFiles.ForDigital.ToBytes(), s_eight)!.LosesAnnotations);
        Assert.NotNull(Imposer.Impose(SoundFiles.ForPress.With(("/Contents 5 0 R", "/Contents [99 0 R]")).ToBytes(), s_eight)!.Lack);
        Assert.Null(Imposer.Impose(Encoding.ASCII.GetBytes("%PDF-1.4\nnothing"), s_eight));
    }

    private static string TextOf(UglyToad.PdfPig.Content.Page page, Func<double, bool> isThere) =>
        string.Concat(page.Letters.Where(l => isThere(l.StartBaseLine.X)).Select(l => l.Value)).Trim();
}
