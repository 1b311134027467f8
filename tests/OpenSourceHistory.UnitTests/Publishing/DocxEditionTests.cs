using System.IO.Compression;
using System.Xml.Linq;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>What an edition asks of its Word file.</summary>
public sealed class DocxEditionTests
{
    [Theory]
    [InlineData("", true, 1)]
    [InlineData(", embed-fonts: false", false, 1)]
    [InlineData(", index-marks: all", true, 2)]
    [InlineData(", index-marks: none, embed-fonts: yes", true, 0)]
    public void Faces_and_marks_of_the_index_are_the_editions_choice(string yaml, bool embeds, int marks)
    {
        var (files, _) = Build($"{{format: docx{yaml}}}", "# One\n\n[Ant]{.index} and Bee.");
        using var archive = Open(files, "out/t-w.docx");
        Assert.Equal(embeds, archive.Entries.Any(e => e.FullName.EndsWith(".odttf", StringComparison.Ordinal)));
        Assert.Equal(marks, Words(archive, "instrText").Count(i => i.StartsWith(" XE", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{format: epub, index-marks: all}", "Only a Word file has “index-marks”")]
    [InlineData("{format: docx, index-marks: some}", "“some” is no value of “index-marks”")]
    public void What_makes_no_sense_is_told(string edition, string message) =>
        Assert.Contains(Build(edition, "# One").Told, told => told.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void A_manuscript_has_the_names_of_its_pictures_and_lets_them_lie_beside_it()
    {
        var (files, told) = Build("{format: docx, manuscript: true}", "# One\n\n![A bar.](bar.svg){#fig-bar}\n\nAgain ![the bar](bar.svg), and ![a pixel](x.png), [Ant]{.index} and Bee.");
        Assert.Empty(told);
        using var archive = Open(files, "out/t-w.docx");
        var text = Text(files, "out/t-w.docx");
        Assert.Contains("<Insert Fig01.svg>Figure\u00a01. A bar.Again <Insert Fig01.svg>, and <Insert Fig02.png>, Ant and Bee.", text, StringComparison.Ordinal);
        Assert.Equal(Svg, System.Text.Encoding.UTF8.GetString(files.ReadAllBytes("out/t-w-pictures/Fig01.svg")));
        Assert.Equal(s_png, files.ReadAllBytes("out/t-w-pictures/Fig02.png"));
        Assert.DoesNotContain(archive.Entries, e => e.FullName.Contains("media", StringComparison.Ordinal) || e.FullName.EndsWith(".odttf", StringComparison.Ordinal));
        Assert.DoesNotContain(Words(archive, "instrText"), i => i.Contains("XE", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_chapter_may_be_a_file_that_goes_on_counting()
    {
        var (files, told) = Build("{format: docx, split: chapter}", "# One\n\nText.^[Note.] More.^[Note.]\n\n# Two\n\nText.^[Third.] See [](#one). Bee.", "section { counter-reset: none }");
        Assert.Empty(told);
        Assert.Equal("OneText. More.", Text(files, "out/t-w-01-one.docx"));
        Assert.Contains("Bee, 000", Text(files, "out/t-w-03-index.docx"), StringComparison.Ordinal);
        Assert.Equal("TwoText. See One. Bee.", Text(files, "out/t-w-02-two.docx"));
        using var second = Open(files, "out/t-w-02-two.docx");
        Assert.Single(Words(second, "footnoteReference"));
        Assert.Contains("<w:numStart w:val=\"3\"", Part(second, "word/document.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("customMarkFollows", Part(second, "word/document.xml"), StringComparison.Ordinal);
        Assert.False(files.FileExists("out/t-w.docx"));
    }

    [Fact]
    public void A_manuscript_brings_its_own_sheet_and_what_an_edition_names_is_laid_over_it()
    {
        var book = "html { font-size: 9pt } section.chapter h1 { font-size: 30pt } .verse { -osh-style-name: \"POEM\" } @page { size: A5 }";
        var (files, told) = Build("{format: docx, manuscript: true}", "# One\n\nBee.\n\n::: verse\nLine\n:::", book);
        Assert.Empty(told);
        using var archive = Open(files, "out/t-w.docx");
        var styles = Part(archive, "word/styles.xml");
        Assert.Contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"", Part(archive, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("w:line=\"480\"", styles, StringComparison.Ordinal);
        Assert.Contains("<w:name w:val=\"POEM\"", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("<w:sz w:val=\"60\"", styles, StringComparison.Ordinal);

        var (own, _) = Build("{format: docx, manuscript: true, style: own.css}", "# One\n\nText.", book, "@media docx { h1 { font-size: 15pt } @page { size: A4 } }");
        using var second = Open(own, "out/t-w.docx");
        Assert.Contains("<w:sz w:val=\"30\"", Part(second, "word/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"", Part(second, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_dresses_the_file_and_no_faces_travel_in_it()
    {
        var (files, told) = Build("{format: docx, template: press.dotx}", "# One\n\nText.");
        Assert.Contains(told, m => m.StartsWith("The template lacks", StringComparison.Ordinal));
        using var archive = Open(files, "out/t-w.docx");
        Assert.Contains("w:styleId=\"Kop1\"", Part(archive, "word/styles.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(archive.Entries, e => e.FullName.EndsWith(".odttf", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("none.dotx", "does not exist")]
    [InlineData("c.md", "cannot be read")]
    [InlineData("../x.docx", "outside")]
    public void A_template_that_cannot_be_had_is_an_error_and_no_file_is_written(string name, string why)
    {
        var (files, told) = Build($"{{format: docx, template: {name}}}", "# One\n\nText.");
        Assert.Contains(told, m => m.Contains(why, StringComparison.Ordinal));
        Assert.False(files.FileExists("out/t-w.docx"));
    }

    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"5\"><rect width=\"10\" height=\"5\"/></svg>";

    // One grey pixel.
    private static readonly byte[] s_png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static string Text(MemoryWorkspace files, string path)
    {
        using var archive = Open(files, path);
        return string.Concat(Words(archive, "t"));
    }

    private static string Part(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static (MemoryWorkspace Files, List<string> Told) Build(string edition, string text, string css = "", string own = "")
    {
        var files = new MemoryWorkspace().With("b/book.yaml", $"title: T\nlanguage: en\nbody: [c.md]\nback: [index]\neditions: {{w: {edition}}}\n").With("b/c.md", text).With("b/index.yaml", "terms: [Bee]")
            .With("b/bar.svg", Svg).With("b/x.png", s_png).With("b/own.css", own).With("b/press.dotx", new TemplateSample().Write())
            .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x }\n" + css)
            .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
        var report = BookBuilder.Build(new BuildRequest("b", [], "out", "b/s.css"), files, null);
        return (files, [.. report.Diagnostics.Select(d => d.Message)]);
    }

    private static ZipArchive Open(MemoryWorkspace files, string path) => new(new MemoryStream(files.ReadAllBytes(path)));

    private static IEnumerable<string> Words(ZipArchive archive, string element)
    {
        using var stream = archive.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == element).Select(e => e.Value)];
    }
}
