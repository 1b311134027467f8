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

    // Ten lines a page. A heading waits for its text, and with it for the picture that does not fit behind.
    [Theory]
    [InlineData(9, "where a heading would have stood without its text")]
    [InlineData(5, "where what stands soon behind the next heading does not fit")]
    public void A_heading_is_the_reason_only_where_it_had_no_room_with_its_text(int lines, string reason)
    {
        var sketch = new BookSketch("div { break-inside: avoid } h2 { break-after: avoid; font-size: 10pt; line-height: 10pt; margin: 0 }");
        var box = (int count) => "::: x\n" + string.Concat(Enumerable.Repeat("a\n\n", count)) + ":::\n\n";

        sketch.Set(box(10) + box(lines) + "## h\n\nb\n\n" + box(8) + box(10) + box(10));

        Assert.Equal(
            $"Facing pages do not end level: 2 and 3, {reason}",
            Assert.Single(sketch.Diagnostics.ToSortedList(), finding => finding.Code == "OSH3412").Message);
    }
}
