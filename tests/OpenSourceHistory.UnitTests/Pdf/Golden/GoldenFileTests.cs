using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing;
using OpenSourceHistory.UnitTests.Typesetting.Chapters;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf.Golden;

/// <summary>A page with notes and one with raised and lowered type as PDF, object by object.</summary>
public sealed class GoldenFileTests
{
    [Theory]
    [InlineData("catalog", "/Type /Catalog", "/Type /Outlines", "/Title ")]
    [InlineData("pages", "/Type /Pages", "/Type /Page\n")]
    [InlineData("content", "\nBT\n")]
    [InlineData("fonts", "/Type /Font", "begincmap")]
    [InlineData("annotations", "/Type /Annot", "/Names [")]
    [InlineData("structure", "/S /", "/Type /StructTreeRoot", "/Nums [")]
    [InlineData("properties", "x:xmpmeta", "/Producer")]
    public void A_part_of_the_file_is_written_as_it_was(string part, params string[] marks)
    {
        foreach (var (name, profile) in new[] { ("screen", PdfProfile.Screen), ("print", PdfProfile.Print) })
        {
            var text = ReadablePdf.Print(File(profile), printed => marks.Any(mark => printed.Contains(mark, StringComparison.Ordinal)));
            Snapshot.Match($"{part}-{name}", text);
        }
    }

    private static byte[] File(PdfProfile profile)
    {
        var notes = ChapterBook.Set("02-notes", "4.25in 7in").Value;
        var code = ChapterBook.Set("07-code", "4.25in 7in").Value;
        // The second page is of another document, whose elements this one does not have.
        var unmarked = code.Pages[1] with { Items = ValueList.From(code.Pages[1].Items.Select(item => item with { Mark = ItemMark.None })) };
        var document = notes with { Pages = ValueList.From<Page>([notes.Pages[1], unmarked]) };
        return PdfFile.Write(document, profile with { ForbidsObjectStreams = true }).Bytes;
    }
}
