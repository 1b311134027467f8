using OpenSourceHistory.Pdf.Imposition;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf.Imposition;

/// <summary>Which pages stand on which sides of sheets.</summary>
public sealed class SignaturePlanTests
{
    [Theory]
    [InlineData(4, 4, "4 1 | 2 3")]
    [InlineData(8, 4, "4 1 | 2 3 | 8 5 | 6 7")]
    [InlineData(8, 8, "8 1 | 2 7 | 6 3 | 4 5")]
    [InlineData(16, 16, "16 1 | 2 15 | 14 3 | 4 13 | 12 5 | 6 11 | 10 7 | 8 9")]
    [InlineData(18, 16, "16 1 | 2 15 | 14 3 | 4 13 | 12 5 | 6 11 | 10 7 | 8 9 | - 17 | 18 -")]
    [InlineData(5, 8, "- 1 | 2 - | - 3 | 4 5")]
    [InlineData(1, 16, "- 1 | - -")]
    [InlineData(6, null, "- 1 | 2 - | 6 3 | 4 5")]
    [InlineData(0, 16, "")]
    public void Sides_are_as_binders_lay_them(int count, int? signature, string sides) => Assert.Equal(sides, Print(SignaturePlan.Of(count, signature, isRightBound: false)));

    [Theory]
    [InlineData(8, 8, "1 8 | 7 2 | 3 6 | 5 4")]
    [InlineData(5, 4, "1 4 | 3 2 | 5 - | - -")]
    public void Books_that_are_read_from_right_to_left_are_laid_the_other_way(int count, int? signature, string sides) =>
        Assert.Equal(sides, Print(SignaturePlan.Of(count, signature, isRightBound: true)));

    [Fact]
    public void Folded_and_put_behind_each_other_the_sheets_have_all_pages_in_order()
    {
        for (var count = 1; count <= 70; count++)
        {
            foreach (var signature in (int?[])[4, 8, 12, 16, 32, null])
            {
                var left = SignaturePlan.Of(count, signature, isRightBound: false);
                Assert.Equal(Enumerable.Range(0, count), Fold(left, (s => s.Right, s => s.Left)));
                Assert.Equal(Enumerable.Range(0, count), Fold(SignaturePlan.Of(count, signature, isRightBound: true), (s => s.Left, s => s.Right)));
                Assert.Equal((count + 3) / 4 * 2, left.Count);
            }
        }
    }

    // Who opens a folded section sees of each sheet, from the outermost on, its first leaf, and then, back from the innermost, its second.
    private static IEnumerable<int> Fold(ValueList<SheetSide> sides, (Func<SheetSide, int?> OfFirst, Func<SheetSide, int?> OfLast) leaf)
    {
        var sheets = sides.Chunk(2).ToList();
        var pages = new List<int?>();
        for (var start = 0; start < sheets.Count;)
        {
            var end = sheets.FindIndex(start + 1, s => s[0].Depth == 0) is > 0 and var next ? next : sheets.Count;
            var section = sheets[start..end];
            pages.AddRange(section.SelectMany(s => new[] { leaf.OfFirst(s[0]), leaf.OfLast(s[1]) }));
            pages.AddRange(section.AsEnumerable().Reverse().SelectMany(s => new[] { leaf.OfFirst(s[1]), leaf.OfLast(s[0]) }));
            start = end;
        }

        return pages.OfType<int>();
    }

    private static string Print(ValueList<SheetSide> sides) => string.Join(" | ", sides.Select(s => $"{Print(s.Left)} {Print(s.Right)}"));

    private static string Print(int? page) => page is { } number ? $"{number + 1}" : "-";
}
