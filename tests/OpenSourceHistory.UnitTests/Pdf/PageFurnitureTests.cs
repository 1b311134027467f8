using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Findings;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Interactive;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

public sealed class PageFurnitureTests
{
    private static readonly LinkArea s_inside = new(Area(30, 40, 50, 12), "#two", "to the second chapter");
    private static readonly LinkArea s_outside = new(Area(90, 40, 50, 12), "https://example.org/é?(q)", "a site");

    [Fact]
    public void Without_bleed_and_marks_the_boxes_are_one()
    {
        var page = Inspect(SamplePages.Page("1")).Pages[0];

        Assert.Equal(Area(0, 0, 300, 400), page.MediaBox);
        Assert.Equal(page.MediaBox, page.TrimBox);
        Assert.Equal(page.MediaBox, page.BleedBox);
    }

    [Fact]
    public void Bleed_lies_around_the_trim_and_marks_around_the_bleed()
    {
        var bleed = new Edges(Length.FromPoints(9), Length.FromPoints(9), Length.FromPoints(9), Length.Zero);
        var page = Inspect(SamplePages.Page("1") with { Bleed = bleed, HasCropMarks = true }).Pages[0];

        Assert.Equal(Area(0, 0, 300 + 9 + 42, 400 + 18 + 42), page.MediaBox);
        Assert.Equal(Area(21, 21, 309, 418), page.BleedBox);
        Assert.Equal(Area(21, 30, 300, 400), page.TrimBox);
    }

    [Fact]
    public void Crop_marks_stay_outside_the_bleed()
    {
        var page = SamplePages.Page("1") with { Bleed = Edges.All(Length.FromPoints(9)), HasCropMarks = true };
        var content = PdfFile.Write(SamplePages.Document(page), PdfProfile.Print).PageContents()[0];
        var lines = content.Split('\n').Where(l => l.EndsWith(" m", StringComparison.Ordinal) || l.EndsWith(" l", StringComparison.Ordinal)).ToArray();

        Assert.Equal(16, lines.Length);
        Assert.All(lines, line =>
        {
            var numbers = line.Split(' ')[..2].Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            Assert.True(numbers[0] is < 21 or > 339 || numbers[1] is < 21 or > 439, line);
        });
    }

    [Fact]
    public void Labels_are_read_back_as_printed()
    {
        string[] labels = ["i", "ii", "iii", "iv", "1", "2", "3", "A-1", "A-2", "", "cover", "IX", "12"];
        var summary = Inspect([.. labels.Select(l => SamplePages.Page(l))]);

        Assert.Equal(labels, summary.Pages.Select(p => p.Label));
    }

    [Theory]
    [InlineData("xiv", 'r', 14)]
    [InlineData("MCMXCIX", 'R', 1999)]
    [InlineData("12", 'D', 12)]
    [InlineData("iiii", null, 0)]
    [InlineData("Iv", null, 0)]
    [InlineData("007", null, 0)]
    [InlineData("0", null, 0)]
    [InlineData("99999999999", null, 0)]
    [InlineData("", null, 0)]
    public void Labels_are_taken_apart(string label, char? style, int number)
    {
        var parsed = PageLabel.Parse(label);

        Assert.Equal((style, number), (parsed.Style, parsed.Number));
        Assert.Equal(label, parsed.Text);
    }

    [Fact]
    public void Successive_labels_are_one_range()
    {
        var file = PdfFile.Write(SamplePages.Document(SamplePages.Page("iii"), SamplePages.Page("iv"), SamplePages.Page("1"), SamplePages.Page("2")), PdfProfile.Print);

        Assert.Contains("/PageLabels<</Nums[0<</S/r/St 3>>2<</S/D>>]>>", file.Latin);
    }

    [Fact]
    public void Screen_has_nested_bookmarks_and_links()
    {
        var summary = PdfInspector.Read(PdfFile.Write(Book(), PdfProfile.Screen).Bytes)!;

        Assert.Equal([new(1, "One"), new(2, "Within “One”"), new(1, "Two")], summary.Outline);
        Assert.Equal(2, summary.Pages[0].LinkCount);
    }

    [Fact]
    public void Links_have_no_border_and_say_where_they_go()
    {
        var file = PdfFile.Write(Book(), PdfProfile.Screen with { ForbidsObjectStreams = true });

        Assert.Contains("/Rect[30 348 80 360]/Border[0 0 0]/F 4/Contents(to the second chapter)/Dest(two)", file.Latin);
        Assert.Contains(@"/A<</S/URI/URI(https://example.org/%C3%A9?\(q\))>>", file.Latin);
        Assert.Matches(@"/Names\[\(one\)\[\d+ 0 R/XYZ 30 360 null\]\(two\)\[", file.Latin);
    }

    [Fact]
    public void Print_has_neither_links_nor_bookmarks_nor_destinations()
    {
        var file = PdfFile.Write(Book(), PdfProfile.Print);

        Assert.DoesNotContain("/Annot", file.Latin);
        Assert.DoesNotContain("/Outlines", file.Latin);
        Assert.DoesNotContain("/Names", file.Latin);
        Assert.DoesNotContain("/URI", file.Latin);
    }

    [Fact]
    public void What_leads_nowhere_is_left_out_and_reported()
    {
        var place = new SourceSpan(new SourceFile("c.md", "See [there](#two)."), 4, 17);
        var page = SamplePages.Page("1") with { Links = [s_inside with { Span = place }] };
        var file = PdfFile.Write(SamplePages.Document(page), PdfProfile.Screen);

        Assert.Equal(0, PdfInspector.Read(file.Bytes)!.Pages[0].LinkCount);
        var finding = Assert.Single(file.Diagnostics.ToSortedList().ToArray());
        Assert.Equal((PdfCodes.MissingDestination, place), (finding.Code, finding.Span));
    }

    [Fact]
    public void Hundreds_of_destinations_are_sorted_into_leaves()
    {
        var destinations = Enumerable.Range(0, 300).Select(i => new Destination($"n{i}", 0, default));
        var file = PdfFile.Write(
            SamplePages.Document(SamplePages.Page("1")) with { Destinations = ValueList.From(destinations) },
            PdfProfile.Screen with { ForbidsObjectStreams = true });

        Assert.Contains("/Limits[(n0)(n155)]", file.Latin);
        Assert.Equal(5, file.Latin.Split("/Limits").Length - 1);
    }

    private static PdfSummary Inspect(params OpenSourceHistory.Pages.Page[] pages) =>
        PdfInspector.Read(PdfFile.Write(SamplePages.Document(pages), PdfProfile.Print).Bytes)!;

    private static PageDocument Book() => SamplePages.Document(
        SamplePages.Page("1", SamplePages.Line("One", 50)) with { Links = [s_inside, s_outside] },
        SamplePages.Page("2", SamplePages.Line("Two", 50))) with
    {
        Outline = [new(1, "One", "one"), new(2, "Within “One”", "one"), new(1, "Two", "two")],
        Destinations = [new("two", 1, default), new("one", 0, new Point(Length.FromPoints(30), Length.FromPoints(40)))],
    };

    private static Rect Area(double x, double y, double width, double height) =>
        new(Length.FromPoints(x), Length.FromPoints(y), Length.FromPoints(width), Length.FromPoints(height));
}
