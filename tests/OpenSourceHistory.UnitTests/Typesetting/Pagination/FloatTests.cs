using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Floats for the top, the foot and pages of their own.</summary>
public sealed class FloatTests
{
    [Theory]
    [InlineData("a2 #2t b4", "t a1 a2 b1 b2 b3 b4")]
    [InlineData("a6 #3t b6", "a1 a2 a3 a4 a5 a6 b1 b2 / t b3 b4 b5 b6")]
    [InlineData("a2 #2t b2 #2t", "t t a1 a2 b1 b2")]
    [InlineData("a4 #5t b2 #2t c9", "a1 a2 a3 a4 b1 b2 c1 c2 / t t c3 / c4 c5 c6 c7 c8 c9")]
    public void A_float_for_the_top_stands_above_the_text_that_it_belongs_to_or_on_the_next_page(string galley, string pages) =>
        Assert.Equal(pages, GalleySketch.Print(galley, 8));

    [Theory]
    [InlineData("a2 #2b b4", "a1 a2 b1 b2 b3 b4 b")]
    [InlineData("a2(1) #2b b2", "a1 a2 b1 b2 b __ a.1")]
    [InlineData("a7 #3b b7", "a1 a2 a3 a4 a5 a6 a7 / b1 b2 b3 b4 b / b5 b6 b7")]
    public void A_float_for_the_foot_stands_above_the_notes(string galley, string pages) => Assert.Equal(pages, GalleySketch.Print(galley, 8));

    [Theory]
    [InlineData("a2 #2x b4", "x a1 a2 b1 b2 b3 b4")]
    [InlineData("a5 #2x b1", "a1 a2 a3 a4 a5 b1 x")]
    public void A_float_for_either_goes_to_the_nearer_edge(string galley, string pages) => Assert.Equal(pages, GalleySketch.Print(galley, 8));

    [Theory]
    [InlineData("a2 #5p b12", "a1 a2 b1 b2 b3 b4 b5 b6 / p / b7 b8 b9 b10 b11 b12")]
    [InlineData("a2 #3p b4 #3p c12", "a1 a2 b1 b2 b3 b4 / p p / c1 c2 c3 c4 c5 c6 c7 / c8 c9 c10 c11 c12")]
    [InlineData("a2 #5p", "a1 a2 / p")]
    public void A_float_for_a_page_has_it_without_text(string galley, string pages) => Assert.Equal(pages, GalleySketch.Print(galley, 8));

    [Theory]
    [InlineData("a2 #2b b1 #2t c8", "a1 a2 b1 c1 c2 c3 b / t c4 c5 c6 c7 c8")]
    [InlineData("a2 #4 b1 #1t", "a1 a2 # b1 / t")]
    [InlineData("a2 #3p b3 #2t c9", "a1 a2 b1 b2 b3 c1 c2 c3 / p / t c4 c5 c6 c7 c8 c9")]
    public void Floats_keep_their_order(string galley, string pages) => Assert.Equal(pages, GalleySketch.Print(galley, 8));

    [Fact]
    public void No_float_stands_above_the_heading_that_a_chapter_begins_with() =>
        Assert.Equal("H1 a1 a2 b1 b2 b3 b4 b5 / t b6 b7 b8 b9 b10", GalleySketch.Print("H1 a2 #2t b10", 8));

    [Fact]
    public void A_call_does_not_pass_a_float_with_a_note_of_its_own() =>
        Assert.Equal("a1 a2 a3 a4 a5 b1 b2 / t c1 c2 __ t.1 c.1", GalleySketch.Print("a5 #3t(1) b2 c2(1)", 8));
}
