using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Pages;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary>Documents that between them use everything that the PDF writer can write.</summary>
internal static class SampleDocuments
{
    private static readonly RgbPaint s_red = new(0x8B, 0x1A, 0x1A);

    /// <summary>Text in several faces and sizes, rules, a drawing, labels, bookmarks, links; a page with bleed and crop marks, a blank one.</summary>
    public static PageDocument Everything => SamplePages.Document(Text("i"), Bleeding(), Text("1"), SamplePages.Page("2")) with
    {
        Outline = [new(1, "Preface", "preface"), new(2, "Within", "preface"), new(1, "One", "one")],
        Destinations = [new("preface", 0, default), new("one", 2, default)],
    };

    /// <summary>Black and grey text and rules, and nothing else.</summary>
    public static PageDocument BlackOnly => SamplePages.Document(
        SamplePages.Page("1", SamplePages.Line("Black text", 50), SamplePages.Line("Grey text", 70, color: new RgbPaint(90, 90, 90)), Rule(Paint.Black)));

    /// <summary>Writes a document into a folder.</summary>
    /// <param name="document">The document.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="folder">The folder.</param>
    /// <returns>Path of the file.</returns>
    public static string Write(PageDocument document, PdfProfile profile, TemporaryFolder folder)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(output, document, profile, DateTimeOffset.UnixEpoch);
        return folder.Add((profile.ForbidsLinks ? "print.pdf" : "screen.pdf"), output.ToArray());
    }

    private static Page Text(string label) => SamplePages.Page(
        label,
        SamplePages.Line("The office affirmed a difficult hyphen\u00AD", 50, wordSpace: 1.37),
        SamplePages.Line("ation of 10\u00A0km", 64),
        SamplePages.Line("Small Capitals", 80, features: "smcp"),
        SamplePages.Line("开源软件", 100, BookFonts.Library.Match(BookFonts.Chinese, 400, italic: false)),
        SamplePages.Line("monospace", 120, BookFonts.Library.Match(BookFonts.Mono, 400, italic: false), size: 9),
        SamplePages.Line("Colour", 150, size: 30, color: s_red),
        Rule(s_red with { Alpha = 100 }),
        new PlacedPicture(SourceSpan.None, Area(30, 220, 120, 60), Drawing(), "A triangle")) with
    {
        Links = [new(Area(30, 40, 60, 14), "#one", "chapter one"), new(Area(100, 40, 60, 14), "https://example.org/", "a site")],
    };

    private static Page Bleeding() => SamplePages.Page("ii", new Fill(SourceSpan.None, Area(-9, -9, 318, 60), s_red)) with
    {
        Bleed = Edges.All(Length.FromPoints(9)),
        HasCropMarks = true,
    };

    private static VectorPicture Drawing()
    {
        var label = SamplePages.Line("label", 0);
        return new VectorPicture("triangle.svg", default, new Drawing(new Size(Length.FromPoints(60), Length.FromPoints(30)),
        [
            new PathItem(
                [PathCommand.MoveTo(0, 30), PathCommand.LineTo(30, 0), PathCommand.LineTo(60, 30), PathCommand.Close],
                new RgbPaint(80, 120, 200, 128),
                false,
                new Stroke(Paint.Black, 0.5, 1, 1, 4, [3, 1], 0)),
            new TextItem(
                label.Face,
                8,
                Matrix.Translation(20, 25),
                label.Text,
                OpenSourceHistory.Fonts.TextShaper.Shape(label.Face, label.Text, 0, label.Text.Length, new("en", [])),
                Paint.Black),
        ]));
    }

    private static Fill Rule(Paint color) => new(SourceSpan.None, Area(30, 200, 60, 0.5), color);

    private static Rect Area(double x, double y, double width, double height) =>
        new(Length.FromPoints(x), Length.FromPoints(y), Length.FromPoints(width), Length.FromPoints(height));
}
