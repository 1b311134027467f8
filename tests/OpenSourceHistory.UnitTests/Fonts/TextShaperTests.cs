using OpenSourceHistory.Fonts;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Fonts;

public sealed class TextShaperTests
{
    [Fact]
    public void Ligatures_are_one_glyph_with_the_cluster_of_their_first_letter()
    {
        var glyphs = Shape("office");

        Assert.True(glyphs.Count < "office".Length);
        Assert.Equal(1, glyphs[1].Cluster);
        Assert.Equal(6, Shape("office", ("liga", 0)).Count);
    }

    [Fact]
    public void Pairs_are_kerned()
    {
        Assert.True(Width(Shape("AVATAR")) < Width(Shape("AVATAR", ("kern", 0))));
        Assert.Equal("AVATAR".Sum(c => BookFonts.SerifFace().AdvanceOf(BookFonts.SerifFace().GlyphOf(c))), Width(Shape("AVATAR", ("kern", 0))));
    }

    [Theory]
    [InlineData("smcp", "small")]
    [InlineData("c2sc", "CAPS")]
    [InlineData("onum", "1998")]
    [InlineData("sups", "12")]
    public void Features_change_glyphs(string feature, string text) =>
        Assert.All(Shape(text).Zip(Shape(text, (feature, 1))), p => Assert.NotEqual(p.First.GlyphId, p.Second.GlyphId));

    [Fact]
    public void Default_figures_of_the_serif_are_lining() =>
        Assert.Equal(Shape("1234567890", ("lnum", 1)).Select(g => g.GlyphId), Shape("1234567890").Select(g => g.GlyphId));

    [Fact]
    public void Tabular_figures_have_one_width()
    {
        var widths = Shape("0123456789", ("tnum", 1), ("lnum", 1), ("kern", 0)).Select(g => g.Advance).Distinct();

        Assert.Single(widths);
    }

    [Fact]
    public void Clusters_are_offsets_in_the_whole_text_and_ascend()
    {
        const string Text = "The first fjord, naïve e\u0301";

        var glyphs = TextShaper.Shape(BookFonts.SerifFace(), Text, 4, Text.Length - 4, new ShapingOptions("en", []));

        Assert.Equal(4, glyphs[0].Cluster);
        Assert.Equal(glyphs.Select(g => g.Cluster).Order(), glyphs.Select(g => g.Cluster));
        Assert.All(glyphs, g => Assert.InRange(g.Cluster, 4, Text.Length - 1));
    }

    [Fact]
    public void Glyphs_inside_a_kerned_pair_are_unsafe_to_break()
    {
        var glyphs = Shape("AV nn");

        Assert.True(glyphs[1].IsUnsafeToBreak);
        Assert.False(glyphs[0].IsUnsafeToBreak);
        Assert.False(glyphs[4].IsUnsafeToBreak);
    }

    [Fact]
    public void Cutting_at_a_safe_place_gives_the_same_glyphs()
    {
        const string Text = "Waffles, AVIATION and office; “Type” 1998–2026";
        var options = new ShapingOptions("en", [KeyValuePair.Create("onum", 1)]);
        var whole = TextShaper.Shape(BookFonts.SerifFace(), Text, 0, Text.Length, options);
        foreach (var cut in whole.Where(g => !g.IsUnsafeToBreak && g.Cluster > 0).Select(g => g.Cluster))
        {
            var left = TextShaper.Shape(BookFonts.SerifFace(), Text, 0, cut, options);
            var right = TextShaper.Shape(BookFonts.SerifFace(), Text, cut, Text.Length - cut, options);
            Assert.Equal(whole.Select(g => (g.GlyphId, g.Advance)), left.Concat(right).Select(g => (g.GlyphId, g.Advance)));
        }
    }

    [Fact]
    public void Nothing_shapes_to_nothing() =>
        Assert.Empty(TextShaper.Shape(BookFonts.SerifFace(), "abc", 1, 0, new ShapingOptions("en", [])));

    [Fact]
    public void Threads_see_the_same_glyphs()
    {
        var expected = Shape("Parallel waffles").AsSpan().ToArray();

        Parallel.For(0, 200, _ => Assert.Equal(expected, Shape("Parallel waffles")));
    }

    private static ValueList<ShapedGlyph> Shape(string text, params (string Tag, int Value)[] features) => TextShaper.Shape(
        BookFonts.SerifFace(),
        text,
        0,
        text.Length,
        new ShapingOptions("en", ValueList.From(features.Select(f => KeyValuePair.Create(f.Tag, f.Value)))));

    private static int Width(ValueList<ShapedGlyph> glyphs) => glyphs.Sum(g => g.Advance);
}
