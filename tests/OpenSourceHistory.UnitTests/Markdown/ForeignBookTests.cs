using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Books as other tools have them.</summary>
public sealed class ForeignBookTests
{
    [Theory]
    [InlineData("front", "index.md", DivisionRole.Other)]
    [InlineData("body", "notes.md", DivisionRole.Chapter)]
    [InlineData("body", "contents.md", DivisionRole.Chapter)]
    [InlineData("body", "copyright.md", DivisionRole.Chapter)]
    [InlineData("body", "02-people.md", DivisionRole.Chapter)]
    [InlineData("front", "preface.md", DivisionRole.Preface)]
    [InlineData("back", "appendix-b.qmd", DivisionRole.Appendix)]
    public void A_files_name_tells_a_role_only_where_it_can_mean_nothing_else(string matter, string name, DivisionRole role) =>
        Assert.Equal(role, Assert.Single(Read($"{matter}: [{name}]", (name, "# About"))).Role);

    [Fact]
    public void A_part_that_is_made_takes_no_id_of_the_authors()
    {
        var divisions = Read("body: [a.md]\nback: [colophon, index]", ("a.md", "# Head\n\n## Colophon\n\n[](#colophon) ::: {#index}\n\n[x]{#index}"));

        Assert.Equal(["a", "colophon-2", "index-2"], divisions.Select(d => d.Name));
        Assert.Equal("colophon", divisions[0].Blocks.OfType<Heading>().Last().Attributes.Id);
    }

    [Fact]
    public void A_file_that_begins_below_the_first_level_goes_on()
    {
        var divisions = Read("body: [a.md, sub/b.md, c.md]", ("a.md", "# A\n\n[b](sub/b.html#more)"), ("sub/b.md", "## B\n\n### More\n\n[a](../a.md)"), ("c.md", "# C"));

        Assert.Equal(["a", "c"], divisions.Select(d => d.Name));
        Assert.Equal(["a", "b", "more"], divisions[0].Blocks.OfType<Heading>().Select(h => h.Attributes.Id));
        Assert.Equal(["#more", "#a"], divisions[0].Blocks.OfType<Paragraph>().Select(p => Assert.IsType<Link>(p.Inlines[0]).Target));
    }

    [Theory]
    [InlineData("# A\n\n# B", "A|B")]
    [InlineData("Before.\n\n# A\n\n# B", "|A|B")]
    [InlineData("# T\n\nText.\n\n## A\n\n## B", "T|A|B")]
    [InlineData("## A\n\n## B", "A|B")]
    [InlineData("# T\n\n## A", "T")]
    public void A_single_file_is_split_by_its_headings(string text, string titles) =>
        Assert.Equal(titles, string.Join('|', ReadFile(text).Divisions.Select(d => d.Heading is null ? string.Empty : d.Title)));

    [Fact]
    public void A_title_without_an_author_is_printed_and_a_title_block_is_read()
    {
        Assert.Equal(DivisionRole.TitlePage, ReadFile("---\ntitle: The Book\n---\n\n# A\n\n# B").Divisions[0].Role);

        var book = ReadFile("% The Book\n  of Lamps\n% Ann Lee; Bo Li\n% 2026\n\nText.");
        Assert.Equal(("The Book of Lamps", 2, "2026"), (book.Metadata.Title, book.Metadata.Contributors.Count, book.Metadata.Date));
        Assert.Equal("Text.", TextPrinter.Print(book.Divisions[^1].Blocks).Trim());
    }

    [Fact]
    public void Keys_of_other_tools_are_named_once_a_book()
    {
        var files = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [a.md, c.md]")
            .With("b/a.md", "---\ntitle: Lamp\nupdated: 1\n---\n\n## Less").With("b/c.md", "---\nupdated: 2\n---\n\n# C");
        var read = ManuscriptReader.Read("b", files);

        Assert.Contains("2 files", Assert.Single(read.Findings, f => f.Code == MarkdownCodes.FileMetadata).Message, StringComparison.Ordinal);
        Assert.Equal("Lamp", TextPrinter.Print(read.Value!.Book.Divisions[0].Heading!.Inlines));
    }

    [Fact]
    public void Headings_of_callouts_are_no_chapters() =>
        Assert.Empty(Assert.IsType<Div>(ReadFile("# A\n\n::: {.callout-tip}\n# Use lamps\n\nText.\n:::").Divisions[0].Blocks[1]).Blocks.OfType<Heading>());

    [Fact]
    public void Several_files_are_a_book()
    {
        var files = new MemoryWorkspace().With("x/a.md", "# A").With("x/sub/b.qmd", "# B\n\n[a](../a.md)");
        var project = ManuscriptReader.Read(["x/a.md", "x/sub/b.qmd"], files).Value!;

        Assert.Equal(("x", "A,B"), (project.Folder, string.Join(',', project.Book.Divisions.Select(d => d.Title))));
    }

    private static ValueList<Division> Read(string description, params ReadOnlySpan<(string Name, string Text)> files)
    {
        var workspace = new MemoryWorkspace().With("b/book.yaml", "title: T\n" + description);
        foreach (var (name, text) in files)
        {
            workspace.With("b/" + name, text);
        }

        return ManuscriptReader.Read("b", workspace).Value!.Book.Divisions;
    }

    private static Book ReadFile(string text) => ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", text)).Value!.Book;
}
