using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

public sealed class LevelReportTests
{
    [Theory]
    [InlineData(16, "where what comes next does not fit")]
    [InlineData(20, null)]
    public void Facing_pages_that_cannot_end_level_are_told_once_with_their_reason(int lines, string? reason)
    {
        var sketch = new BookSketch("div { break-inside: avoid } p { orphans: 1; widows: 1 }");
        var lineOf = (string text, int count) => string.Concat(Enumerable.Repeat(text + "\n\n", count));

        sketch.Set(lineOf("a", lines) + "::: x\n" + lineOf("b", 8) + ":::\n\n" + lineOf("c", 40));

        var told = sketch.Diagnostics.ToSortedList().Where(finding => finding.Code == "OSH3412").Select(finding => finding.Message).ToList();
        Assert.Equal(reason is null ? [] : [$"Facing pages do not end level: 2 and 3, {reason}"], told);
    }
}
