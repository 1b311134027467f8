using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Fonts;

public sealed class FontSubsetterTests
{
    private const string Text = "Überfluß, waffles & 1998";

    public static TheoryData<string> Families => [BookFonts.Serif, BookFonts.Sans, BookFonts.Mono, BookFonts.Chinese];

    [Theory]
    [MemberData(nameof(Families))]
    public void Glyph_subsets_keep_outlines_and_advances_under_new_numbers(string family)
    {
        var face = BookFonts.Library.Match(family, 400, italic: false)!;
        var glyphs = Text.Concat("开源历史").Select(c => face.GlyphOf(c)).Where(g => g != 0).Distinct().ToList();

        var subset = FontSubsetter.SubsetGlyphs(face, glyphs);

        var reread = Reopen(WithCharacterMapOf(face, subset.Data));
        Assert.Equal(0, subset.GlyphMap[0]);
        Assert.Equal(glyphs.Append((ushort)0).Order(), subset.GlyphMap.Keys);
        Assert.True(subset.GlyphMap.Values.Max() < reread.GlyphCount && reread.GlyphCount < face.GlyphCount);
        Assert.All(glyphs, g => Assert.Equal(face.AdvanceOf(g), reread.AdvanceOf(subset.GlyphMap[g])));
        Assert.All(glyphs, g => Assert.Equal(face.OutlineOf(g), reread.OutlineOf(subset.GlyphMap[g])));
    }

    [Fact]
    public void Glyph_subsets_are_small_and_the_same_each_time()
    {
        var face = BookFonts.SerifFace();
        var glyphs = Text.Select(c => face.GlyphOf(c)).ToHashSet();

        var first = FontSubsetter.SubsetGlyphs(face, glyphs).Data;
        var second = FontSubsetter.SubsetGlyphs(face, [.. glyphs.OrderDescending()]).Data;

        Assert.Equal(first, second);
        Assert.InRange(first.Length, 1000, 12_000);
        Assert.True(OpenTypeTables.Find(first, "GSUB").IsEmpty);
        Assert.False(OpenTypeTables.Find(first, "glyf").IsEmpty);
    }

    [Fact]
    public void Character_subsets_keep_names_characters_and_features()
    {
        var face = BookFonts.SerifFace();

        var subset = Reopen(FontSubsetter.SubsetCharacters(face, [.. Text.Select(c => (int)c)]));

        Assert.All(Text, c => Assert.Equal(face.AdvanceOf(face.GlyphOf(c)), subset.AdvanceOf(subset.GlyphOf(c))));
        Assert.Equal(0, subset.GlyphOf('Q'));
        Assert.Equal("EBGaramond-Regular", subset.PostScriptName);
        Assert.Superset(new HashSet<string> { "smcp", "onum", "kern" }, subset.Features.ToHashSet());
        var options = new ShapingOptions("en", [KeyValuePair.Create("smcp", 1)]);
        Assert.Equal(
            TextShaper.Shape(face, Text, 0, Text.Length, options).Select(g => g.Advance),
            TextShaper.Shape(subset, Text, 0, Text.Length, options).Select(g => g.Advance));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Character_subsets_can_be_made_of_every_family(string family)
    {
        var face = BookFonts.Library.Match(family, 400, italic: false)!;

        var data = FontSubsetter.SubsetCharacters(face, ['a', '开'], []);

        Assert.Equal(face.AdvanceOf(face.GlyphOf('a')), Reopen(data) is var subset ? subset.AdvanceOf(subset.GlyphOf('a')) : 0);
    }

    [Fact]
    public void Character_subsets_have_the_features_asked_for_and_those_that_need_no_asking()
    {
        var subset = Reopen(FontSubsetter.SubsetCharacters(BookFonts.SerifFace(), [.. Text.Select(c => (int)c)], ["onum"]));

        Assert.Superset(new HashSet<string> { "onum", "kern", "liga" }, subset.Features.ToHashSet());
        Assert.DoesNotContain("smcp", subset.Features);
    }

    [Fact]
    public void Character_subsets_carry_the_licence()
    {
        var data = FontSubsetter.SubsetCharacters(BookFonts.SerifFace(), ['a']);

        Assert.Contains("SIL Open Font License", NameTable.Find(OpenTypeTables.Find(data, "name").Span, 13), StringComparison.Ordinal);
    }

    // Without a character map a subset for PDF is not a usable declared font; any map will do to read the rest.
    private static byte[] WithCharacterMapOf(FontFace face, byte[] subset)
    {
        var cmap = OpenTypeTables.Find(face.Data, "cmap").ToArray();
        const int Header = 12;
        const int Record = 16;
        var count = (subset[4] << 8) | subset[5];
        var result = new List<byte>(subset[..Header]);
        (result[4], result[5]) = ((byte)((count + 1) >> 8), (byte)(count + 1));
        for (var i = 0; i < count; i++)
        {
            var record = subset.AsSpan(Header + (i * Record), Record).ToArray();
            WriteUInt32(record.AsSpan(8), ReadUInt32(record.AsSpan(8)) + Record);
            result.AddRange(record);
        }

        var added = new byte[Record];
        "cmap"u8.CopyTo(added);
        WriteUInt32(added.AsSpan(8), subset.Length + Record);
        WriteUInt32(added.AsSpan(12), cmap.Length);
        return [.. result, .. added, .. subset[(Header + (count * Record))..], .. cmap];
    }

    private static int ReadUInt32(ReadOnlySpan<byte> data) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(data);

    private static void WriteUInt32(Span<byte> data, int value) => System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(data, value);

    private static FontFace Reopen(byte[] data)
    {
        var library = FontLibrary.Create(
            [new FontDeclaration("F", "f.ttf", 400, false, SourceSpan.None)], new MemoryWorkspace().With("f.ttf", data));
        return library.Match("F", 400, italic: false)!;
    }
}
