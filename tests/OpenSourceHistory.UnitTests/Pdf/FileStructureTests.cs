using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using OpenSourceHistory.Pdf;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing.Pages;
using UglyToad.PdfPig;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

public sealed class FileStructureTests
{
    [Fact]
    public void Print_has_a_table_whose_offsets_are_those_of_the_objects()
    {
        var file = PdfFile.Write(Sample(3), PdfProfile.Print);
        var lines = file.Latin[StartOfReferences(file)..].Split('\n');

        Assert.StartsWith("%PDF-1.6", file.Latin);
        Assert.Equal("xref", lines[0]);
        var count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        Assert.Equal("0000000000 65535 f\r", lines[2]);
        for (var number = 1; number < count; number++)
        {
            Assert.Equal(20, lines[2 + number].Length + 1);
            var offset = int.Parse(lines[2 + number][..10], CultureInfo.InvariantCulture);
            Assert.StartsWith($"{number} 0 obj\n", file.Latin[offset..(offset + 20)]);
        }
    }

    [Fact]
    public void Screen_has_a_stream_whose_offsets_are_those_of_the_objects()
    {
        var file = PdfFile.Write(Sample(150), PdfProfile.Screen);
        var (dictionary, entries) = file.Streams().Single(s => s.Dictionary.Contains("/XRef"));

        Assert.StartsWith("%PDF-1.7", file.Latin);
        Assert.Contains("/W[1 4 2]", dictionary);
        Assert.Matches($@"^\d+ 0 obj", file.Latin[StartOfReferences(file)..]);
        Assert.Equal(0, entries.Length % 7);
        for (var number = 1; number < entries.Length / 7; number++)
        {
            var second = BinaryPrimitives.ReadInt32BigEndian(entries.AsSpan((number * 7) + 1));
            Assert.True(
                entries[number * 7] == 1
                    ? file.Latin[second..].StartsWith($"{number} 0 obj\n", StringComparison.Ordinal)
                    : entries[(second * 7)] == 1,
                $"object {number}");
        }
    }

    [Fact]
    public void Long_documents_open_at_every_page()
    {
        using var document = PdfDocument.Open(PdfFile.Write(Sample(150), PdfProfile.Screen).Bytes);

        Assert.Equal(150, document.NumberOfPages);
        Assert.Equal("Page 150", document.GetPage(150).Text);
        Assert.Equal("Page 33", document.GetPage(33).Text);
    }

    [Theory]
    [InlineData("print", 300)]
    [InlineData("print", 500)]
    [InlineData("screen", 300)]
    [InlineData("screen", 500)]
    public void Files_made_in_memory_take_little_more_room_than_they_need(string profile, int pages)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(output, Sample(pages), Profile(profile), DateTimeOffset.UnixEpoch);

        Assert.InRange(output.Capacity, output.Length, output.Length * 5 / 4);
    }

    [Theory]
    [InlineData("print")]
    [InlineData("screen")]
    public void The_same_pages_are_the_same_bytes_whatever_the_threads(string profile)
    {
        var first = PdfFile.Write(Sample(40), Profile(profile), parallelism: 1);
        var second = PdfFile.Write(Sample(40), Profile(profile), parallelism: 8);

        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public void A_blank_page_has_a_stream_that_inflates_to_nothing()
    {
        var file = PdfFile.Write(SamplePages.Document(SamplePages.Page("1")), PdfProfile.Print);

        Assert.DoesNotContain("/Length 0", file.Latin);
        Assert.Equal(string.Empty, Assert.Single(file.PageContents()));
    }

    [Fact]
    public void Other_pages_have_another_identifier()
    {
        var one = Identifier(PdfFile.Write(Sample(1), PdfProfile.Print));
        var two = Identifier(PdfFile.Write(Sample(2), PdfProfile.Print));

        Assert.Matches("^<[0-9A-F]{32}><[0-9A-F]{32}>$", one);
        Assert.NotEqual(one, two);
    }

    private static PdfProfile Profile(string name) => name == "print" ? PdfProfile.Print : PdfProfile.Screen;

    private static string Identifier(PdfFile file) => Regex.Match(file.Latin, @"/ID\[(.*?)\]").Groups[1].Value;

    private static int StartOfReferences(PdfFile file) =>
        int.Parse(Regex.Match(file.Latin, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);

    private static OpenSourceHistory.Pages.PageDocument Sample(int pages) => SamplePages.Document(
        [.. Enumerable.Range(1, pages).Select(n => SamplePages.Page(n.ToString(CultureInfo.InvariantCulture), SamplePages.Line($"Page {n}", 50)))]);
}
