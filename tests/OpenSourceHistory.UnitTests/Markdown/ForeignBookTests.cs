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
    public void Divisions_of_one_file_have_names_of_their_own()
    {
        var divisions = Read("body: [one.md]", ("one.md", "Text^[A].\n\n# One\n\nMore^[B].\n\n# One\n\nLast^[C]."));

        Assert.Equal(3, divisions.Select(d => d.Name).Distinct().Count());
        Assert.Equal(["one", "one-1"], divisions.Skip(1).Select(d => d.Heading!.Attributes.Id));
    }

    [Fact]
    public void A_description_has_titles_of_parts()
    {
        var divisions = Read("body:\n- part: First\n- a.md\n- part: \"*A & B*\"\n- b.md\n- part: First\n- c.md", ("a.md", "# A"), ("b.md", "# B"), ("c.md", "# C\n\n[](#first-2)"));

        Assert.Equal([DivisionRole.Part, DivisionRole.Chapter, DivisionRole.Part, DivisionRole.Chapter, DivisionRole.Part, DivisionRole.Chapter], divisions.Select(d => d.Role));
        Assert.Equal(["First", "A", "*A & B*", "B", "First", "C"], divisions.Select(d => d.Title));
        Assert.Empty(ManuscriptReader.Read("b", new MemoryWorkspace().With("b/book.yaml", "title: T\nbody:\n- part: First\n- a.md\n").With("b/a.md", "# A")).Findings);
    }

    [Theory]
    [InlineData("- {prat: First}", MarkdownCodes.UnknownKey)]
    [InlineData("- {part: [First]}", MarkdownCodes.WrongType)]
    [InlineData("- [part]", MarkdownCodes.WrongType)]
    public void What_is_neither_a_file_nor_a_part_is_told(string line, string code) =>
        Assert.Equal(code, Assert.Single(ManuscriptReader.Read("b", new MemoryWorkspace().With("b/book.yaml", $"title: T\nbody:\n- a.md\n{line}").With("b/a.md", "# A")).Findings).Code);

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

    // GitHub, GitBook, kramdown, Python-Markdown, Pandoc, and a slip.
    [Theory]
    [InlineData("## 5. Lamps: Tom D. Lee", "5-lamps-tom-d-lee")]
    [InlineData("## 5. Lamps: Tom D. Lee", "lamps-tom-d-lee")]
    [InlineData("## Lamps - oil & gas", "lamps---oil--gas")]
    [InlineData("## Lamps - oil & gas", "lamps-oil-gas")]
    [InlineData("## The `oil_lamp` call", "the-oil_lamp-call")]
    [InlineData("## The `oil_lamp` call", "the-oillamp-call")]
    [InlineData("## Tilde `~`", "#tilde")]
    [InlineData("## \u706F \u2014 1.2", "%E7%81%AF--12")]
    public void Anchors_of_headings_lead_to_them_whatever_tool_makes_them(string heading, string anchor)
    {
        var divisions = Read("body: [a.md, b.md]", ("a.md", $"# A\n\n{heading}\n\n[here](#{anchor})"), ("b.md", $"# B\n\n[there](a.md#{anchor})"));

        var id = divisions[0].Blocks.OfType<Heading>().Last().Attributes.Id;
        Assert.All(divisions, d => Assert.Equal("#" + id, Assert.IsType<Link>(d.Blocks.OfType<Paragraph>().Last().Inlines[0]).Target));
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

    [Theory]
    [InlineData("notes: yes", "Write “notes: {placement: chapter}”")]
    [InlineData("editions: [pdf, epub]", "Write “editions: {print: {format: pdf, output: book.pdf}}”")]
    [InlineData("citations: chicago", "Write “citations: {style: chicago-fullnote-bibliography}”")]
    [InlineData("links: no", "Write “links: {notes: false}”")]
    public void What_should_be_a_map_is_told_with_one(string line, string hint)
    {
        var files = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [a.md]\n" + line).With("b/a.md", "# A");
        var finding = Assert.Single(ManuscriptReader.Read("b", files).Findings);

        Assert.Equal(MarkdownCodes.WrongType, finding.Code);
        Assert.Equal([hint], finding.Hints);
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

    [Theory]
    [InlineData("b/text/x.png", "x.png", "text/x.png")]
    [InlineData("b/x.png", "x.png", "x.png")]
    [InlineData("b/pictures/x.png", "/pictures/x.png", "pictures/x.png")]
    [InlineData("b/pictures/x.png", "pictures/x.png", "pictures/x.png")]
    public void Pictures_are_found_beside_their_file_or_from_the_books_folder_on(string file, string source, string expected)
    {
        var files = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [text/a.md]").With("b/text/a.md", $"Text ![A]({source}) here.").With(file, "x");
        var read = ManuscriptReader.Read("b", files);

        Assert.Empty(read.Findings);
        Assert.Equal(expected, Assert.Single(Assert.IsType<Paragraph>(read.Value!.Book.Divisions[0].Blocks[0]).Inlines.OfType<Image>()).Source);
    }

    [Fact]
    public void Of_two_pictures_the_one_beside_the_file_is_meant()
    {
        var files = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [text/a.md]").With("b/text/a.md", "Text ![A](x.png) here.").With("b/x.png", "x").With("b/text/x.png", "x");

        Assert.Equal("text/x.png", Assert.Single(Assert.IsType<Paragraph>(ManuscriptReader.Read("b", files).Value!.Book.Divisions[0].Blocks[0]).Inlines.OfType<Image>()).Source);
    }

    [Theory]
    [InlineData("<pre lang=\"no-highlight\">x</pre>", "no-highlight", null)]
    [InlineData("[x]{lang=no_tag}", "no_tag", null)]
    [InlineData("[x]{lang=German}", "German", "de")]
    public void Languages_that_are_none_are_told_and_not_passed_on(string text, string written, string? tag)
    {
        var read = ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", text));

        Assert.Contains($"“{written}”", Assert.Single(read.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(tag, Languages(read.Value!.Book.Divisions[0]).FirstOrDefault(l => l is not null));
    }

    [Fact]
    public void A_link_without_an_address_is_told_as_that() =>
        Assert.StartsWith("The link has no address", Assert.Single(ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", "See [this]().")).Findings).Message);

    private static List<string?> Languages(Node node)
    {
        List<string?> languages = [node.Attributes.Language];
        foreach (var child in node.Children())
        {
            languages.AddRange(Languages(child));
        }

        return languages;
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
