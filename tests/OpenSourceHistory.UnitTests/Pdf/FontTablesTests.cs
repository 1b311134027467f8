using System.Text;
using OpenSourceHistory.Pdf.Fonts;
using OpenSourceHistory.Pdf.Syntax;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

public sealed class FontTablesTests
{
    [Fact]
    public void Widths_are_lists_and_ranges()
    {
        var syntax = new SyntaxWriter();
        GlyphWidths.Write(syntax, [new(1, 500), new(2, 512.35), new(4, 600), new(5, 600), new(6, 600), new(7, 600), new(9, 250)]);

        Assert.Equal("[1[500 512.35]4 7 600 9[250]]", Encoding.ASCII.GetString(syntax.Written));
    }

    [Fact]
    public void Glyphs_map_to_one_or_several_characters()
    {
        var map = Encoding.ASCII.GetString(ToUnicodeMap.Write([new(1, "A"), new(2, "ffi"), new(3, "𠀀")]));

        Assert.Contains("3 beginbfchar\n<0001> <0041>\n<0002> <006600660069>\n<0003> <D840DC00>\nendbfchar", map);
    }

    [Fact]
    public void A_block_of_a_map_has_at_most_a_hundred_entries()
    {
        var map = Encoding.ASCII.GetString(ToUnicodeMap.Write([.. Enumerable.Range(1, 250).Select(i => new CodedText((ushort)i, "x"))]));

        Assert.Equal(2, map.Split("100 beginbfchar").Length - 1);
        Assert.Contains("50 beginbfchar", map);
    }

    [Fact]
    public void Cids_come_from_the_charset_of_cid_keyed_programs()
    {
        // Header; name INDEX "A"; Top DICT with ROS and charset at 28; charset of format 2: CIDs 100 and 101, then 300.
        byte[] top = [139, 139, 139, 12, 30, (byte)(139 + 28), 15];
        byte[] cff = [1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'A', 0, 1, 1, 1, (byte)(1 + top.Length), .. top, 0, 0, 0, 0, 0, 0, 2, 0, 100, 0, 1, 1, 44, 0, 0];

        Assert.True(CffCharset.TryReadCids(cff, 4, out var cids));
        Assert.Equal(new ushort[] { 0, 100, 101, 300 }, cids);
    }

    [Fact]
    public void Programs_keyed_by_name_have_no_cids()
    {
        byte[] top = [30, 0x1A, 0x5F, 14, 139, 15];
        byte[] cff = [1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'A', 0, 1, 1, 1, (byte)(1 + top.Length), .. top];

        Assert.True(CffCharset.TryReadCids(cff, 4, out var cids));
        Assert.Null(cids);
    }

    [Fact]
    public void Tags_are_six_capitals_made_from_the_program()
    {
        Assert.Matches("^[A-Z]{6}$", SubsetTag.Of([1, 2, 3]));
        Assert.Equal(SubsetTag.Of([1, 2, 3]), SubsetTag.Of([1, 2, 3]));
        Assert.NotEqual(SubsetTag.Of([1, 2, 3]), SubsetTag.Of([1, 2, 4]));
    }
}
