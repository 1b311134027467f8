using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.References;

public sealed class ReferenceTests
{
    private const string Book = "title: T\nlanguage: en\nfront: [contents]\nbody: [a.md, b.md]\n";

    private const string Toc = ".toc-entry::after { content: ' ' target-counter(attr(href), page) }";

    [Fact]
    public void Contents_name_the_pages_that_headings_stand_on()
    {
        var document = Small(Toc).SetBook("b");

        Assert.Contains("Alpha 2 | Beta 3", BookSketch.Print(document));
        Assert.Contains(document.Pages[0].Links, link => link.Target == "#alpha");
    }

    [Fact]
    public void Contents_that_grow_by_their_page_numbers_settle()
    {
        // With a folio of eighteen characters each entry needs two lines more than without.
        var body = string.Concat(Enumerable.Range(1, 9).Select(i => $"\n\n## Section number {i}"));
        var sketch = Small(Toc).With("b/b.md", "# Beta" + body);

        var document = sketch.SetBook("b");

        var page = document.Destinations.Single(d => d.Id == "beta").PageIndex;
        Assert.Contains($"Beta {page + 1}", BookSketch.Print(document));
        Assert.Empty(sketch.Diagnostics.ToSortedList());
    }

    [Fact]
    public void Headings_become_bookmarks_with_what_is_generated_in_front()
    {
        var sketch = Small("section { counter-increment: act } h1::before { content: 'Act ' counter(act, upper-roman) }");

        var outline = sketch.SetBook("b").Outline;

        Assert.Contains(outline, entry => entry is { Level: 1, DestinationId: "alpha" } && entry.Title.EndsWith(": Alpha", StringComparison.Ordinal));
    }

    [Fact]
    public void Entries_of_the_contents_that_match_a_chapters_rule_do_not_count_pages_anew()
    {
        var document = Small(".body { counter-reset: page 1 }").SetBook("b");

        Assert.Equal(["1", "1", "1"], document.Pages.Select(page => page.Label));
        Assert.Equal(["2", "1", "1"], Small(".body { counter-reset: page 1 } .contents { counter-reset: page 2 }").SetBook("b").Pages.Select(page => page.Label));
    }

    [Fact]
    public void Every_bookmark_and_link_has_its_destination()
    {
        var document = Small(Toc).SetBook("b");

        var ids = document.Destinations.Select(d => d.Id).ToHashSet();
        Assert.All(document.Outline, entry => Assert.Contains(entry.DestinationId, ids));
        Assert.All(document.Pages.SelectMany(page => page.Links), link => Assert.Contains(link.Target[1..], ids));
    }

    [Fact]
    public void A_reference_to_a_place_in_a_paragraph_names_the_page_of_its_line()
    {
        var text = string.Join(' ', Enumerable.Repeat("twenty letters a line", 10));
        var document = Small(string.Empty).With("b/b.md", $"See [](#here){{.page}}.\n\n{text} [here]{{#here}} {text}").SetBook("b");

        var page = document.Destinations.Single(d => d.Id == "here").PageIndex;
        Assert.True(page > document.Destinations.Single(d => d.Id == "alpha").PageIndex + 1);
        Assert.Contains($"See p.\u00a0{page + 1}.", BookSketch.Print(document));
    }

    [Fact]
    public void A_reference_to_what_stands_on_no_page_is_told_at_that_place()
    {
        var sketch = Small(".gone { display: none }").With("b/b.md", "See [](#beta){.page}.\n\n## Beta {#beta .gone}\n\ntext");
        sketch.SetBook("b");

        var warning = Assert.Single(sketch.Diagnostics.ToSortedList());
        Assert.StartsWith("b/b.md:3:1: warning OSH3411: A reference names the page of “beta”, which stands on no page", warning.ToString());
    }

    [Fact]
    public void Bookmarks_say_what_a_heading_refers_to()
    {
        var sketch = Small("section { counter-increment: c } .cross-reference.number.ref-h1::before { content: 'Part ' target-counter(attr(href), c) }")
            .With("b/b.md", "# From [](#alpha){.number} on {#beta}");

        Assert.Contains(sketch.SetBook("b").Outline, entry => entry.Title == "From Part 2 on");
    }

    private static BookSketch Small(string css) => new BookSketch(css)
        .With("b/book.yaml", Book)
        .With("b/a.md", "# Alpha {#alpha}\n\ntext")
        .With("b/b.md", "# Beta {#beta}\n\ntext");
}
