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

    [Theory]
    [InlineData("", "aaaa bbbb cccc dddd | eeee / aaaa bbbb cccc dddd eeee ffff gggg hhhh | iiii / aaaa bbbb cccc dddd | eeee")]
    [InlineData("div { padding: 0 25pt } p { padding: 0 }", "aaaa bbbb cccc dddd | eeee / aaaa bbbb cccc dddd eeee ffff | gggg hhhh iiii / aaaa bbbb cccc dddd | eeee")]
    public void Text_on_pages_of_a_type_of_their_own_has_their_measure(string css, string pages) => Assert.Equal(
        pages,
        new BookSketch("@page wide { size: 200pt 120pt } div { page: wide }" + css).Print(
            "aaaa bbbb cccc dddd eeee\n\n::: wide\naaaa bbbb cccc dddd eeee ffff gggg hhhh iiii\n:::\n\naaaa bbbb cccc dddd eeee\n"));
}
