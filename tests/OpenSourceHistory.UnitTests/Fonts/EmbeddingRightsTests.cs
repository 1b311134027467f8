using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Fonts;

public sealed class EmbeddingRightsTests
{
    private const string Path = "serif.ttf";

    [Theory]
    [InlineData(0x0000, true, true, true)] // installable
    [InlineData(0x0002, false, false, false)] // restricted
    [InlineData(0x0004, true, true, false)] // preview and print
    [InlineData(0x0008, true, true, true)] // editable
    [InlineData(0x0100, true, false, true)] // no subsetting
    [InlineData(0x0200, false, false, false)] // bitmaps only
    public void The_field_says_what_documents_may_do(int bits, bool embed, bool subset, bool edit)
    {
        var rights = new EmbeddingRights(bits);

        Assert.Equal((embed, subset, edit), (rights.AllowsEmbedding, rights.AllowsSubsetting, rights.AllowsEditing));
    }

    [Fact]
    public void A_face_that_may_not_be_embedded_sets_no_text_and_is_told_at_its_declaration()
    {
        var span = SourceSpan.StartOf(new SourceFile("book.css", "@font-face {}"));
        var workspace = new MemoryWorkspace().With(Path, WithRights(0x0002));
        var library = FontLibrary.Create([new FontDeclaration("Serif", Path, 400, false, span)], workspace);

        Assert.Null(library.Match("Serif", 400, false));
        var finding = Assert.Single(library.Findings);
        Assert.Equal(("OSH3104", Severity.Warning, "book.css"), (finding.Code, finding.Severity, finding.Path));
    }

    // The face of the book with another fsType.
    private static byte[] WithRights(ushort bits)
    {
        var data = File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf"));
        for (var table = 12; ; table += 16)
        {
            if (data.AsSpan(table, 4).SequenceEqual("OS/2"u8))
            {
                var offset = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(table + 8));
                System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(offset + 8), bits);
                return data;
            }
        }
    }
}
