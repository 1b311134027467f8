using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

public sealed class LevelReportTests
{
    [Theory]
    [InlineData(6, "where what comes next does not fit")]
    [InlineData(10, null)]
    public void Facing_pages_that_cannot_end_level_are_told_once_with_their_reason(int lines, string? reason)
    {
        var sketch = new BookSketch("div { break-inside: avoid }");
        var box = (int count) => "::: x\n" + string.Concat(Enumerable.Repeat("a\n\n", count)) + ":::\n\n";

        sketch.Set(box(10) + box(lines) + box(10) + box(10));

        var told = sketch.Diagnostics.ToSortedList().Where(finding => finding.Code == "OSH3412").Select(finding => finding.Message).ToList();
        Assert.Equal(reason is null ? [] : [$"Facing pages do not end level: 2 and 3, {reason}"], told);
    }
}
