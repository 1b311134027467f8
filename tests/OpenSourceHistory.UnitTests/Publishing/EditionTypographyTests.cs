using System.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

public class EditionTypographyTests
{
    private static readonly Lazy<Dictionary<string, byte[]>> s_files = new(() => WholeBook.BuildFaultless("- {name: Ada, roles: [aut]}\n- {name: Bo, roles: [edt]}\n", "# One\n\nText and *stress*.\n"));

    [Theory]
    [InlineData("print")]
    [InlineData("screen")]
    public void The_pages_tell_how_they_are_set(string edition)
    {
        var text = TextOf(edition);
        Assert.Contains("set in EB Garamond, 10.5 on 14 points, to a measure of 23 picas, on pages of 140 by 216 millimetres", text, StringComparison.Ordinal);
        Assert.Contains("EB Garamond is the work of Georg Duffner and Octavio Pardo. Source Sans 3 is the work of Paul D. Hunt. Licence: SIL Open Font License 1.1.", text, StringComparison.Ordinal);
    }

    // The Chinese face is declared, but nothing stands in it.
    [Theory]
    [InlineData("print")]
    [InlineData("screen")]
    [InlineData("ebook")]
    [InlineData("editor")]
    public void Faces_are_named_where_they_are_used(string edition)
    {
        var text = TextOf(edition);
        Assert.Contains("Paul D. Hunt (Source Sans 3)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Noto", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_face_that_only_a_name_needs_is_named()
    {
        var files = WholeBook.BuildFaultless("- {name: Ada, roles: [aut]}\n- {name: Bo, native: 波, roles: [edt]}\n", "# One\n\nText.\n");
        Assert.All(files.Values, bytes => Assert.Contains("Adobe (Noto Serif SC)", TextOf(bytes), StringComparison.Ordinal));
    }

    [Fact]
    public void An_e_book_claims_no_measure()
    {
        var text = TextOf("ebook");
        Assert.Contains("the reader chooses the size of the type", text, StringComparison.Ordinal);
        Assert.DoesNotContain("picas", text, StringComparison.Ordinal);
    }

    private static string TextOf(string edition) => TextOf(s_files.Value[edition]);

    private static string TextOf(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            using var document = UglyToad.PdfPig.PdfDocument.Open(bytes);
            var words = document.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text);
            return string.Join(' ', words).Replace("- ", string.Empty, StringComparison.Ordinal);
        }

        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".xhtml", StringComparison.Ordinal) || e.FullName == "word/document.xml"))
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(System.Xml.Linq.XDocument.Parse(reader.ReadToEnd()).Root!.Value).Append('\n');
        }

        return text.ToString();
    }
}
