using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

public class PageTypeTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("section + section:not(.none) { page: other }", 2)]
    public void A_division_begins_a_page_for_its_page_type_only_where_that_changes(string css, int count)
    {
        var sketch = new BookSketch("section:not(.none) { page: text; break-before: auto }" + css)
            .With("b/book.yaml", "title: T\nbody: [a.md, b.md]")
            .With("b/a.md", "# A\n\na")
            .With("b/b.md", "# B\n\nb");

        Assert.Equal(count, sketch.SetBook("b").Pages.Count);
    }
}
