using System.Buffers.Binary;
using System.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Findings;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Fonts;

/// <summary>Fonts that HarfBuzz shapes with but does not cut down are embedded whole, and told.</summary>
public sealed class DamagedFontTests
{
    private const int HeaderSize = 12;
    private const int RecordSize = 16;

    [Theory]
    [InlineData("post", 0, 0x0004)]
    [InlineData("name", 2, 0xFFFF)]
    [InlineData("OS/2", 0, 0xFFFF)]
    [InlineData("head", 0, 0x0900)]
    public void A_face_that_cannot_be_cut_down_is_embedded_whole_or_not_used(string table, int offset, int value)
    {
        var data = File.ReadAllBytes(Repository.PathOf("styles", "fonts", "source-code-pro", "SourceCodePro-Regular.ttf"));
        BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(OffsetOf(data, table) + offset), (ushort)value);
        var library = FontLibrary.Create([new FontDeclaration("F", "f.ttf", 400, false, SourceSpan.None)], new MemoryWorkspace().With("f.ttf", data));
        if (library.Match("F", 400, italic: false) is not { } face)
        {
            Assert.Single(library.Findings);
            return;
        }

        var subset = FontSubsetter.SubsetCharacters(face, ['a', 'b']);
        var glyphs = FontSubsetter.SubsetGlyphs(face, [face.GlyphOf('a')]);

        var isWhole = subset.Length == data.Length;
        Assert.Equal(isWhole, library.Findings.Any(f => f.Code == FontCodes.NotSubset));
        Assert.NotEqual(0, glyphs.GlyphMap[face.GlyphOf('a')]);
    }

    [Fact]
    public void A_character_map_that_names_glyphs_which_are_not_there_has_no_glyph_for_them()
    {
        var data = File.ReadAllBytes(Repository.PathOf("styles", "fonts", "source-code-pro", "SourceCodePro-Regular.ttf"));
        BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(OffsetOf(data, "maxp") + 4), 10);
        var library = FontLibrary.Create([new FontDeclaration("F", "f.ttf", 400, false, SourceSpan.None)], new MemoryWorkspace().With("f.ttf", data));
        var face = library.Faces[0];
        Assert.All("Hamburg", c => Assert.True(face.GlyphOf(c) < 10));
        Assert.All(TextShaper.Shape(face, "Hamburg", 0, 7, new ShapingOptions("en", [])), g => Assert.True(g.GlyphId < 10));
    }

    private static int OffsetOf(byte[] font, string table)
    {
        for (var at = HeaderSize; ; at += RecordSize)
        {
            if (Encoding.ASCII.GetString(font, at, 4) == table)
            {
                return (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at + 8));
            }
        }
    }
}
