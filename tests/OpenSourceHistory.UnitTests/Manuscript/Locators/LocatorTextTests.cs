using CsCheck;
using OpenSourceHistory.Manuscript.Locators;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Locators;

public sealed class LocatorTextTests
{
    [Theory]
    [InlineData(3, 10, "10")]
    [InlineData(71, 72, "72")]
    [InlineData(96, 117, "117")]
    [InlineData(100, 104, "104")]
    [InlineData(1100, 1113, "1113")]
    [InlineData(101, 108, "8")]
    [InlineData(808, 833, "33")]
    [InlineData(1103, 1104, "4")]
    [InlineData(321, 328, "28")]
    [InlineData(498, 532, "532")]
    [InlineData(1087, 1089, "89")]
    [InlineData(1496, 1500, "500")]
    [InlineData(11564, 11615, "615")]
    [InlineData(12991, 13001, "3001")]
    public void The_examples_of_the_Chicago_Manual(int first, int last, string expected) =>
        Assert.Equal(expected, RangeText.Abbreviate(first, last));

    [Fact]
    public void What_is_cut_from_a_number_is_what_the_first_begins_with() =>
        Gen.Select(Gen.Int[1, 20_000], Gen.Int[1, 3_000]).Sample((first, length) =>
        {
            var (full, cut) = ((first + length).ToString(System.Globalization.CultureInfo.InvariantCulture), RangeText.Abbreviate(first, first + length));
            var missing = full[..^cut.Length];
            Assert.EndsWith(cut, full, StringComparison.Ordinal);
            Assert.StartsWith(missing, first.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        });

    [Fact]
    public void Places_on_a_page_are_one() => AssertText("41", At(41), At(41), At(41));

    [Fact]
    public void Three_pages_in_a_row_are_joined_and_two_are_not()
    {
        AssertText("41–43, 45, 46", At(41), At(42), At(43), At(45), At(46));
        AssertText("41, 43, 45", At(45), At(43), At(41));
    }

    [Fact]
    public void A_range_is_joined_with_what_lies_in_it_and_behind_it()
    {
        AssertText("141–43", At(141, 143), At(142));
        AssertText("141–44", At(141, 143), At(144));
        AssertText("141–45, 147, 148", At(141, 143), At(142, 145), At(147), At(148));
        AssertText("41", At(41, 41));
    }

    [Fact]
    public void Roman_pages_come_first_and_are_not_joined_with_arabic_ones()
    {
        AssertText("ix–xi, 1–3", At(1), At(2), At(3), Roman(9), Roman(10), Roman(11));
        AssertText("xiv, 1, 2", At(1), At(2), Roman(14));
        AssertText("xiii–2", Roman(13, At(2)));
    }

    [Fact]
    public void Notes_stand_behind_their_page_with_their_number()
    {
        AssertText("41, 43, 44 n. 7", At(41), In(41, "7"), At(43), In(44, "7"));
        AssertText("41 nn. 7–8, 41 n. 10, 42 n. 11", In(41, "7"), In(41, "8"), In(41, "10"), In(42, "11"));
        AssertText("41 n. 7", In(41, "7"), In(41, "7"));
        AssertText("41 n.", In(41, "*"));
    }

    [Fact]
    public void Notes_and_ranges_are_written_as_the_language_does()
    {
        AssertText("de", "41 Anm. 7, 141–143", In(41, "7"), At(141, 143));
        AssertText("zh-Hans", "41注7, 141–143", In(41, "7"), At(141, 143));
    }

    [Fact]
    public void Main_places_stay_apart_and_push_out_others_on_their_pages()
    {
        var pieces = Write("en", At(41), MainAt(42), At(42), At(43), At(44));
        Assert.Equal("41, 42, 43, 44", TextOf(pieces));
        Assert.Equal("42", Assert.Single(pieces, p => p.Place?.IsMain == true).Text);
    }

    [Fact]
    public void Each_end_of_a_range_leads_to_its_place()
    {
        var pieces = Write("en", At(41, 43));
        Assert.Equal(["41", "–\u2060", "43"], pieces.Select(p => p.Text));
        Assert.Equal(["41#0", null, "43#0-end"], pieces.Select(p => p.TargetId));
    }

    [Fact]
    public void Places_that_no_page_has_are_left_out() => AssertText("41", At(41), At(0));

    private static PlaceSketch At(int page) => new(page, page, false, null);

    private static PlaceSketch At(int page, int last) => new(page, last, false, null);

    private static PlaceSketch MainAt(int page) => new(page, page, true, null);

    private static PlaceSketch In(int page, string note) => new(page, page, false, note);

    private static PlaceSketch Roman(int page, PlaceSketch? last = null) => new(page - 100, last?.First ?? page - 100, false, null);

    private static void AssertText(string expected, params PlaceSketch[] places) => AssertText("en", expected, places);

    private static void AssertText(string language, string expected, params PlaceSketch[] places) =>
        Assert.Equal(expected, TextOf(Write(language, places)));

    private static string TextOf(List<LocatorPiece> pieces) => string.Concat(pieces.Select(p => p.Text)).Replace("\u2060", string.Empty, StringComparison.Ordinal).Replace('\u00A0', ' ');

    // The ids say the pages: negative ones are the hundred roman pages in front of the arabic ones.
    private static List<LocatorPiece> Write(string language, params PlaceSketch[] places)
    {
        var locators = places.Select((p, i) => new Locator($"{p.First}#{i}")
        {
            EndId = p.Last == p.First ? null : $"{p.Last}#{i}-end",
            IsMain = p.IsMain,
            NoteId = p.Note is null ? null : $"{p.First}n{p.Note}",
        });
        return new LocatorText(language, FolioOf, note => note[(note.IndexOf('n', StringComparison.Ordinal) + 1)..]).Write(new LocatorList(ValueList.From(locators)));
    }

    private static PageFolio? FolioOf(string id)
    {
        string[] roman = ["ix", "x", "xi", "xii", "xiii", "xiv"];
        var page = int.Parse(id[..id.IndexOf('#', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
        var number = page < 0 ? page + 100 : page;
        return page == 0 ? null : new PageFolio(page, number, page < 0 ? roman[number - 9] : number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private sealed record PlaceSketch(int First, int Last, bool IsMain, string? Note);
}
