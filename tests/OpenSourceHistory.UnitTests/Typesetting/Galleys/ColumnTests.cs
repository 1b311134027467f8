using System.Text.RegularExpressions;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

public sealed partial class ColumnTests
{
    // Pages of ten lines, notes of a line each.
    private const string Sheet = ".two { columns: 2; column-gap: 10pt }";

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 5)]
    [InlineData(3, 4)]
    [InlineData(5, 4)]
    public void Notes_called_in_columns_stand_on_the_page_of_their_call(int step, int count)
    {
        var paragraphs = Enumerable.Range(1, 40).Select(i => i % step == 0 ? $"p{i}^[n{i}]" : $"p{i}");

        var pages = new BookSketch(Sheet).Set("::: two\n" + string.Join("\n\n", paragraphs) + "\n:::\n").Pages.Select(PageTextPrinter.LinesOf).ToList();

        Assert.All(pages, lines =>
        {
            var text = string.Join(' ', lines);
            Assert.Equal(Call().Count(text), Note().Count(text));
            Assert.Contains("p", text, StringComparison.Ordinal);
        });
        Assert.Equal(count, pages.Count);
        Assert.Equal(40 / step, pages.Sum(lines => Note().Count(string.Join(' ', lines))));
    }

    [GeneratedRegex(@"p\d+\*")]
    private static partial Regex Call();

    [GeneratedRegex(@"\bn\d+")]
    private static partial Regex Note();
}
