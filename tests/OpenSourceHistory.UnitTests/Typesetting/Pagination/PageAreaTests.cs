using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

public sealed class PageAreaTests
{
    [Fact]
    public void Margins_that_leave_no_room_are_told_once_and_nothing_is_set()
    {
        var sketch = new BookSketch("@page { size: 60mm; margin: 31mm }");

        var pages = sketch.Set("Five words of plain text");

        Assert.Equal("OSH3410", Assert.Single(sketch.Diagnostics.ToSortedList()).Code);
        Assert.Equal(Severity.Error, sketch.Diagnostics.ToSortedList()[0].Severity);
        Assert.Empty(pages.Pages);
    }

    [Fact]
    public void The_page_that_leaves_no_room_is_named()
    {
        var sketch = new BookSketch("p { page: narrow } section { page: narrow } @page narrow { size: 60mm; margin: 31mm }");

        sketch.Set("Five words of plain text");

        Assert.Contains("narrow", Assert.Single(sketch.Diagnostics.ToSortedList()).Message);
    }
}
