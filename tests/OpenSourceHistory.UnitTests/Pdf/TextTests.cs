using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Xunit;
using Page = UglyToad.PdfPig.Content.Page;

namespace OpenSourceHistory.UnitTests.Pdf;

public sealed class TextTests
{
    [Theory]
    [InlineData("The office affirmed a difficult waffle")]
    [InlineData("Tā Tộ — “quoted” ‘single’ … ½ 2¹⁰")]
    [InlineData("开源软件")]
    [InlineData("naïve coöperation, Ⅳ and №")]
    public void Text_comes_out_as_it_went_in(string text) => Assert.Equal(text, Extract(SamplePages.Line(text, 50, FaceOf(text))));

    // Most programs that read text pass over the text beside the glyphs.
    [Theory]
    [InlineData("Бу́льба")]
    [InlineData("x q̣̂ y")]
    public void Letters_with_marks_come_out_glyph_by_glyph_in_files_of_any_profile(string text) =>
        Assert.Equal(text, string.Concat(Open(PdfFile.Write(SamplePages.Document(SamplePages.Page("1", SamplePages.Line(text, 50))), PdfProfile.Print)).Letters.Select(l => l.Value)));

    [Fact]
    public void Ligatures_are_single_glyphs_that_extract_as_their_letters()
    {
        var line = SamplePages.Line("ffi", 50);

        Assert.Single(line.Glyphs);
        Assert.Equal("ffi", Extract(line));
    }

    [Fact]
    public void Small_capitals_extract_as_the_letters_they_stand_for()
    {
        var small = SamplePages.Line("shen", 50, features: "smcp");
        var fromCapitals = SamplePages.Line("shen", 80, features: "smcp") with { Text = "SHEN" };
        var file = Write(small, fromCapitals);

        // One glyph stands for both h and H: the second use says so in the content.
        var content = Assert.Single(file.PageContents());
        Assert.Contains("/Span<</ActualText(H)>>BDC", content);
        Assert.DoesNotContain("ActualText(h)", content);
        Assert.Equal(content.Split("BDC\n").Length, content.Split("EMC\n").Length);
    }

    [Fact]
    public void A_hyphen_of_hyphenation_is_a_soft_hyphen_and_other_hyphens_are_hyphens()
    {
        var file = PdfFile.Write(
            SamplePages.Document(SamplePages.Page("1", SamplePages.Line("hyphen\u00AD", 50), SamplePages.Line("well-known", 70))),
            PdfProfile.Print);

        Assert.Contains("/Span<</ActualText(þÿ\0\u00AD)>>BDC", Assert.Single(file.PageContents()));
        Assert.Contains("well-known", Open(file).Text);
    }

    [Fact]
    public void Fixed_spaces_and_hyphens_extract_as_plain_ones() =>
        Assert.Equal("10 km well-known", Extract(SamplePages.Line("10\u00A0km well\u2011known", 50)));

    [Theory]
    [InlineData(7.3, 0.37)]
    [InlineData(11, 1.777)]
    [InlineData(23.9, 3.1)]
    [InlineData(72, 0.019)]
    public void Glyphs_stand_within_a_hundredth_of_a_point(double size, double wordSpace)
    {
        var line = SamplePages.Line("To AVE a line of words, set wide and apart by V.A.T.", 300, size: size, wordSpace: wordSpace);
        var letters = Open(Write(line)).Letters;

        Assert.Equal(line.Glyphs.Count, letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            var expected = (line.Origin.X + line.Glyphs[i].X).Points;
            Assert.InRange(letters[i].StartBaseLine.X, expected - 0.01, expected + 0.01);
            Assert.InRange(letters[i].StartBaseLine.Y, 99.999, 100.001);
        }
    }

    [Fact]
    public void Raised_glyphs_stand_above_the_baseline_and_the_next_line_does_not()
    {
        var line = SamplePages.Line("ab", 50);
        var raised = line with { Glyphs = [line.Glyphs[0], line.Glyphs[1] with { Y = Length.FromPoints(-3) }] };
        var letters = Open(Write(raised, SamplePages.Line("c", 100))).Letters;

        Assert.Equal(350, letters[0].StartBaseLine.Y, 3);
        Assert.Equal(353, letters[1].StartBaseLine.Y, 3);
        Assert.Equal(300, letters[2].StartBaseLine.Y, 3);
    }

    [Fact]
    public void Faces_are_embedded_once_as_subsets()
    {
        var summary = OpenSourceHistory.Pdf.Inspection.PdfInspector.Read(
            Write(SamplePages.Line("one", 50), SamplePages.Line("two", 70), SamplePages.Line("mono", 90, Face(BookFonts.Mono))).Bytes)!;

        Assert.Equal(["EBGaramond-Regular", "SourceCodePro-Regular"], summary.Fonts.Select(f => f.Name));
        Assert.All(summary.Fonts, f => Assert.True(f.IsEmbedded && f.IsSubset));
    }

    [Fact]
    public void Text_in_a_face_that_cannot_be_read_is_left_out()
    {
        var workspace = new MemoryWorkspace().With("bad.ttf", "no font");
        var library = FontLibrary.Create([new FontDeclaration("Bad", "bad.ttf", 400, false, SourceSpan.None)], workspace);
        var line = SamplePages.Line("gone", 50) with { Face = library.Itemize("gone", ["Bad"], 400, italic: false)[0].Face };

        Assert.Equal("kept", Open(Write(line, SamplePages.Line("kept", 70))).Text);
    }

    [Fact]
    public void Clear_text_is_not_painted() =>
        Assert.Equal(string.Empty, Extract(SamplePages.Line("ghost", 50, color: Paint.Transparent)));

    private static FontFace? FaceOf(string text) => text[0] == '开' ? Face(BookFonts.Chinese) : null;

    private static FontFace Face(string family) => BookFonts.Library.Match(family, 400, italic: false)!;

    private static string Extract(GlyphRun line) => string.Concat(Open(Write(line)).Letters.Select(l => l.Value));

    private static PdfFile Write(params PageItem[] items) => PdfFile.Write(SamplePages.Document(SamplePages.Page("1", items)), PdfProfile.Screen);

    private static Page Open(PdfFile file)
    {
        using var document = PdfDocument.Open(file.Bytes);
        return document.GetPage(1);
    }
}
