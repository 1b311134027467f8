using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Pagination.FootnoteCases;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>
/// Where columns and the notes called in them stand, in the cases that other typesetters are tested by. Pages have no room but for lines of text and of notes;
/// what stands beside each other is one line here.
/// </summary>
public sealed class FootnoteColumnCaseTests
{
    private const string Filled = ".two { column-fill: auto } ";

    private const string Columns = ".two { columns: 2; column-gap: 10pt } .three { columns: 3; column-gap: 5pt } .whole { break-inside: avoid } p { orphans: 1; widows: 1 } ";

    [Fact]
    public void The_margin_above_notes_stands_below_columns() =>
        Assert.Equal("a1[1] a2 | 1.n / a3 a6 | a4 a7 | a5", Pages(3, "two", "a1^[n] a2 a3 a4 a5 a6 a7", footnotes: "margin-top: 10pt"));

    [Fact]
    public void Text_behind_columns_stands_between_them_and_their_notes() =>
        Assert.Equal("a1[1] a3 | a2[2] a4 | b1 | 1.n | 2.n / b2 | b3 | b4 | b5 | b6", Pages(5, "two", "a1^[n] a2^[n] a3 a4", behind: Each("b", 6)));

    [Fact]
    public void Columns_below_text_and_their_notes_share_what_it_leaves_of_the_page() =>
        Assert.Equal("b | a1[1] a3[3] | a2[2] a4 | 1.n | 2.n | 3.n / a5 a6 | c1 | c2 | c3 | c4", Pages(6, "two", "a1^[n] a2^[n] a3^[n] a4 a5 a6", before: "b", behind: Each("c", 4)));

    [Fact]
    public void A_note_called_in_the_last_of_three_columns_makes_all_of_them_shorter() =>
        Assert.Equal("a1 a2 a3[1] | 1.n / a4 a5", Pages(2, "three", "a1 a2 a3^[n] a4 a5"));

    [Fact]
    public void Three_columns_below_text_go_on_with_their_notes_on_the_next_page() =>
        Assert.Equal("b | a1 a3[1] a5 | a2 a4 a6 | 1.n / a7[2] a8 | c1 | c2 | 2.n / c3 | c4 | c5 | c6", Pages(4, "three", "a1 a2 a3^[n] a4 a5 a6 a7^[n] a8", before: "b", behind: Each("c", 6)));

    // A line of a page may rather be free than a note wait, unless lines beside each other call more than have room.
    [Theory]
    [InlineData("a1^[n] a2^[n] a3^[n] a4 a5 a6", "a1[1] a2[2] | 1.n | 2.n / a3[3] a5 | a4 | 3.n / a6 | c1 | c2 | c3 / c4 | c5 | c6")]
    [InlineData("a1^[n]^[n]^[n] a2", "a1[1][2][3] | 1.n | 2.n / a2 | c1 | c2 | 3.n / c3 | c4 | c5 | c6")]
    public void Notes_of_columns_take_no_more_height_than_the_sheet_gives_them(string columns, string pages) =>
        Assert.Equal(pages, Pages(4, "two", columns, behind: Each("c", 6), footnotes: "max-height: 20pt"));

    // A note begins on the page of its call, so that what calls a third goes on where that has room.
    [Fact]
    public void Columns_of_several_blocks_end_in_front_of_a_call_whose_note_has_no_room() =>
        Assert.Equal("a1[1] a2[2] | 1.n | 2.n / b1[3] b3 | b2 | 3.n", Pages(4, "two", "a1^[n] a2^[n] / b1^[n] b2 b3"));

    [Theory]
    [InlineData("a1^[n] a2^[n] a3 a4^[n]", "b", "a1[1] a3 | a2[2] | 1.n | 2.n / a4[3] | b | 3.n")]
    [InlineData("a1^[n] a2^[n] a3 a4^[n] a5 a6", "b", "a1[1] a3 | a2[2] | 1.n | 2.n / a4[3] a6 | a5 | b | 3.n")]
    public void A_call_at_the_end_of_columns_whose_note_has_no_room_goes_on_on_the_next_page(string columns, string behind, string pages) =>
        Assert.Equal(pages, Pages(4, "two", columns, behind: behind));

    [Fact]
    public void Columns_that_are_filled_take_the_height_that_all_their_notes_leave() =>
        Assert.Equal("a1[1] | a2[2] | a3[3] | 1.n | 2.n | 3.n", Pages(6, "two", "a1^[n] a2^[n] a3^[n]", css: Filled));

    [Fact]
    public void Blocks_that_stay_whole_go_to_the_next_of_the_columns_that_are_filled() =>
        Assert.Equal("a1[1] c1[3] | a2[2] c2 | b1 d1 | 1.n | 2.n | 3.n", Pages(6, "two", "A1^[n] a2^[n] / B1 / C1^[n] c2 / D1", css: Filled));

    [Fact]
    public void A_call_whose_note_has_no_room_below_filled_columns_goes_on_on_the_next_page() =>
        Assert.Equal("a1 a4 | a2 a5[1] | a3 | 1.n / a6[2] | a7 | 2.n", Pages(4, "two", "a1 a2 a3 a4 a5^[n] a6^[n] a7", css: Filled));

    [Fact]
    public void Notes_leave_room_for_the_padding_that_a_box_of_columns_repeats() =>
        Assert.Equal("a1[1] a2 | 1.n / a3 a4 | b1 / b2 | b3 | b4", Pages(3, "two", "a1^[n] a2 a3 a4", behind: Each("b", 4), css: ".two { box-decoration-break: clone; padding: 5pt 0 } "));

    [Theory]
    [InlineData(9, "T | a1 a3[1] | a2 | 1.i1 | i2 | i3 | i4 / a4 a6 | a5[2] | 2.j1 | j2")]
    [InlineData(10, "T | a1 a4 | a2 a5[2] | a3[1] a6 | 1.i1 | i2 | i3 | i4 | 2.j1 | j2")]
    public void Long_notes_of_columns_below_a_title_stand_across_the_page(int lines, string pages) => Assert.Equal(
        pages,
        Pages(lines, "two", "a1 a2 a3[^1] a4 a5[^2] a6", before: "T", behind: $"[^1]: {Lines("i", 4)}\n\n[^2]: {Lines("j", 2)}\n"));

    [Fact]
    public void Floats_leave_columns_of_like_height_and_their_notes_stand_as_they_are_called() =>
        Assert.Equal("f1[1] | a1 a3 | a2[2] a4 | b | 1.n | 2.n", Pages(7, "two", "a1 a2^[n] a3 a4", before: "::: f\nf1^[n]\n:::", behind: "b", css: ".f { float: top } "));

    // Typst sets floats of a column aside within it; here columns take blocks as they come.
    [Theory]
    [InlineData("top")]
    [InlineData("bottom")]
    public void A_block_in_columns_that_would_float_stands_in_its_place_with_its_note(string side) =>
        Assert.Equal("a1 b1 | a2[1] b2 | f1[2] b3 | c | 1.n | 2.n", Pages(7, "two", "a1 a2^[n] / F1^[n] / b1 b2 b3", behind: "c", css: $".whole {{ float: {side} }} "));

    // A stroke stands between paragraphs; those in capitals stand in boxes that are not broken.
    private static string Pages(int lines, string columns, string words, string before = "", string behind = "", string footnotes = "", string css = "")
    {
        var sheet = Sheet + Columns + css + "@page { size: " + (columns == "two" ? 100 : 150) + "pt " + (lines * 10) + "pt; margin: 0; @footnote { padding: 0; " + footnotes + " } }";
        var text = string.Join("\n\n", words.Split(" / ").Select(box => char.IsUpper(box[0]) ? $"::: whole\n{Block(box.ToLowerInvariant())}\n:::" : Block(box)));
        return Print(new BookSketch(sheet).Set($"{before}\n\n:::: {columns}\n{text}\n::::\n\n{behind}\n"));
    }

    // One paragraph, so many letters a word that no two stand on a line.
    private static string Block(string words) => string.Join(' ', words.Split(' ').Select(word => word.Insert(2, "xxx")));

    // Lines from the top down, what stands beside each other in one.
    private static string Print(PageDocument document) => string.Join(" / ", document.Pages.Select(page => string.Join(
        " | ",
        page.Items.OfType<TextStrip>().GroupBy(strip => strip.Origin.Y).OrderBy(line => line.Key)
            .Select(line => string.Join(' ', line.OrderBy(strip => strip.Origin.X).Select(strip => strip.Text.Replace("x", string.Empty, StringComparison.Ordinal)))))));
}
