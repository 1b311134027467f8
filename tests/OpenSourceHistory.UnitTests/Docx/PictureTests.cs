using System.Xml.Linq;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public class PictureTests
{
    private const string Svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50"><rect x="10" y="10" width="30" height="20" fill="#222"/></svg>
        """;

    // One grey pixel.
    private static readonly byte[] s_png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static readonly XNamespace s_drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private static readonly Lazy<DocxFile> s_file = new(() => OfFolder(
        new MemoryWorkspace().With("book.css", "figure { text-align: center }").With("a.svg", Svg).With("b.png", s_png).With("book.md", """
            ![A caption.[^1]](a.svg){#fig-a alt="A dark bar"}

            Again ![the bar](a.svg) and ![a pixel](b.png), see @fig-a.

            [^1]: A note with ![a bar too](a.svg).
            """),
        "book.md",
        "book.css"));

    [Fact]
    public void Files_with_pictures_are_valid() => Assert.Empty(s_file.Value.Validate());

    [Fact]
    public void Pictures_carry_their_alternative_text()
    {
        var texts = s_file.Value.Body.Descendants(s_drawing + "docPr").Select(d => (string?)d.Attribute("descr"));
        Assert.Equal(["A dark bar", "the bar", "a pixel"], texts);
    }

    [Fact]
    public void Each_picture_is_stored_once_and_drawings_have_pixels_beside_them()
    {
        var media = s_file.Value.PartNames.Where(n => n.StartsWith("word/media/", StringComparison.Ordinal) || n.StartsWith("media/", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, media.Count);
        Assert.Single(media, n => n.EndsWith(".svg", StringComparison.Ordinal));
        Assert.Equal(2, s_file.Value.Body.Descendants().Count(e => e.Name.LocalName == "svgBlip"));
    }

    [Fact]
    public void A_picture_in_a_note_belongs_to_the_notes() =>
        Assert.Single(s_file.Value.Notes[0].Descendants(s_drawing + "inline"));

    [Fact]
    public void Pictures_are_not_clipped_by_exact_leading()
    {
        var paragraph = s_file.Value.Body.Descendants(W + "p").Single(p => TextOf(p).StartsWith("Again", StringComparison.Ordinal));
        var own = (string?)paragraph.Element(W + "pPr")!.Element(W + "spacing")?.Attribute(W + "lineRule");
        var style = s_file.Value.Style(Val(paragraph, "pPr", "pStyle")!);
        Assert.NotEqual("exact", own ?? (string?)style.Element(W + "pPr")?.Element(W + "spacing")?.Attribute(W + "lineRule"));
    }

    [Fact]
    public void A_figure_stays_with_its_caption_and_is_referred_to_by_a_field()
    {
        Assert.NotNull(s_file.Value.Style("Figure").Element(W + "pPr")!.Element(W + "keepNext"));
        Assert.Contains(FieldsIn(s_file.Value.Body), f => f.Instruction.Contains("REF ref_fig_a", StringComparison.Ordinal));
    }

    // A picture of 75 by 37.5 pt on pages with 300 by 500 pt for text.
    [Theory]
    [InlineData("", "", 75, 37.5)]
    [InlineData("{width=50%}", "", 150, 75)]
    [InlineData("{height=20%}", "", 200, 100)]
    [InlineData("{width=6pc height=10mm}", "", 72, 28.35)]
    [InlineData("{width=50%}", "img { width: 60pt }", 60, 30)]
    [InlineData("", "img { height: 60pt }", 120, 60)]
    [InlineData("", "img { width: 100%; max-height: 50pt }", 100, 50)]
    public void Pictures_have_the_size_that_sheet_or_author_give_them(string attributes, string css, double width, double height)
    {
        var file = OfFolder(
            new MemoryWorkspace().With("book.css", "@page { size: 400pt 600pt; margin: 50pt } " + css).With("a.svg", Svg).With("book.md", $"Text ![a bar](a.svg){attributes} text."),
            "book.md",
            "book.css");
        var extent = file.Body.Descendants(s_drawing + "extent").Single();

        Assert.Equal((width, height), (PointsOf(extent, "cx"), PointsOf(extent, "cy")));
        Assert.Empty(file.Diagnostics.ToSortedList());
    }

    private static double PointsOf(XElement extent, string name) => Math.Round((long)extent.Attribute(name)! / 12700.0, 2);

    [Fact]
    public void A_picture_that_cannot_be_read_leaves_its_text_and_a_warning()
    {
        var image = new Image("gone.png", "a picture", null);
        var book = new Book(new BookMetadata { Title = "T" }, [new Division(Matter.Body, DivisionRole.Chapter, "one", [new Paragraph([image])])]);
        var file = OfBook(book, new MemoryWorkspace().With("book.css", string.Empty), "book.css", new DiagnosticBag());
        Assert.Contains("[a picture]", TextOf(file.Body), StringComparison.Ordinal);
        Assert.Contains(file.Diagnostics.ToSortedList(), d => d.Code == "OSH5002");
    }
}
