using OpenSourceHistory.Publishing.Authoring;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing.Authoring;

/// <summary>What a book names, and where that is written.</summary>
public sealed class BookIndexTests
{
    [Theory]
    [InlineData("# One {#here}\n", "# One {#", "One")]
    [InlineData("# One [x](#a) {.c #here k=v}\n\n## A {#a}\n", "# One [x](#a) {.c #", "One x")]
    [InlineData("One {#x}\n===\n\nText.\n\nTwo {#here}\n---\n", "One {#x}\n===\n\nText.\n\nTwo {#", "Two")]
    [InlineData("# A\n\n![A *cat*](cat.svg){#here}\n", "# A\n\n![A *cat*](cat.svg){#", "A cat")]
    [InlineData("# A\n\n| a |\n|---|\n| [x](#here) |\n\n: A table {#here}\n", "# A\n\n| a |\n|---|\n| [x](#here) |\n\n: A table {#", "A table")]
    [InlineData("# A\n\n::: {#here .aside}\nText [x](#here).\n:::\n", "# A\n\n::: {#", "")]
    [InlineData("# A\n\n```{#here .c}\nx {#here}\n```\n", "# A\n\n```{#", "")]
    [InlineData("# A\n\nSome [words]{#here}.\n", "# A\n\nSome [words]{#", "words")]
    [InlineData("# A\n\nSome <span id=\"here\">words</span>.\n", "# A\n\nSome <span id=\"", "words")]
    public void An_id_is_where_it_is_given(string text, string before, string title)
    {
        var found = Assert.Single(AuthoredFiles.Of(text).Index().Names, n => n is { Kind: NameKind.Id, IsDefinition: true, Name: "here" });
        Assert.Equal(before.Length, found.Spelling.Start);
        Assert.Equal("here".Length, found.Spelling.End - found.Spelling.Start);
        Assert.Equal(title, found.Title);
    }

    [Theory]
    [InlineData("See [](#fig-a).", "See [](#")]
    [InlineData("See [#fig-a](#fig-a).", "See [#fig-a](#")]
    [InlineData("See @fig-a.", "See @")]
    [InlineData("See [@fig-a; @fig-b].", "See [@")]
    [InlineData("See [the one][one].\n\n[one]: #fig-a", "See [the one][one].\n\n[one]: #")]
    [InlineData("See [x](b.md#fig-a).", "See [x](b.md#")]
    [InlineData("See <a href=\"#fig-a\">#fig-a</a>.", "See <a href=\"#")]
    [InlineData("`#fig-a` or [x](#fig-a)", "`#fig-a` or [x](#")]
    public void A_reference_is_where_it_names_the_id(string text, string before)
    {
        var index = AuthoredFiles.Of("# A\n\n" + text + "\n", "# B\n\n![A](a.svg){#fig-a}\n\n![B](b.svg){#fig-b}\n").Index();
        var spelled = index.Names.Where(n => n is { Kind: NameKind.Id, IsDefinition: false, Name: "fig-a", Spelling.File: not null }).Select(n => n.Spelling.Start - "# A\n\n".Length).Distinct();
        Assert.Equal(before.Length, Assert.Single(spelled));
    }

    [Fact]
    public void An_id_made_of_words_is_written_nowhere()
    {
        var index = AuthoredFiles.Of("# A Heading\n\nSee [](#a-heading).\n").Index();
        var heading = Assert.Single(index.Names, n => n is { IsDefinition: true, Name: "a-heading" });
        Assert.Null(heading.Spelling.File);
        Assert.Equal(heading, index.At("book/a.md", 3));
    }

    [Fact]
    public void Sources_notes_and_classes_are_found_in_all_files()
    {
        var index = AuthoredFiles.Of(
            "# A\n\nAs [see @doe2020, p. 3] says[^n].\n\n[^n]: A note, `[^no]` and @doe2020.\n\n::: aside\n[x]{.note}\n:::\n", "# B\n\nOther[^n].\n\n[^n]: Another.\n").Index();
        Assert.Equal(["refs.bib:1:7", "a.md:3:10", "a.md:5:28"], Told(index, NameKind.Source, "doe2020"));
        Assert.Equal("On Cats", index.Names.Single(n => n is { Kind: NameKind.Source, IsDefinition: true }).Title);
        Assert.Contains("Doe, Ann. On Cats", index.PrintedAs("doe2020"), StringComparison.Ordinal);
        Assert.Null(index.PrintedAs("roe"));
        Assert.Equal(["a.md:5:3", "a.md:3:31"], Told(index, NameKind.Note, "n"));
        Assert.DoesNotContain(index.Names, n => n.Name == "no");
        Assert.Equal(["book.css:1:2", "a.md:7:5"], Told(index, NameKind.Class, "aside"));
        Assert.Equal(["book.css:3:10", "a.md:8:6"], Told(index, NameKind.Class, "note"));
    }

    [Fact]
    public void A_sheet_refers_to_ids()
    {
        var index = AuthoredFiles.Of("# A {#deep}\n").Index();
        Assert.Equal(["a.md:1:7", "book.css:3:4"], Told(index, NameKind.Id, "deep"));
    }

    [Fact]
    public void Headings_have_their_levels()
    {
        var index = AuthoredFiles.Of("# A *b*\n\n## C\n\n# D\n").Index();
        Assert.Equal([(1, "A b"), (2, "C"), (1, "D")], index.Headings.Select(h => (h.Level, h.Title)));
    }

    [Fact]
    public void A_book_that_cannot_be_read_names_nothing()
    {
        var files = new AuthoredFiles().With("book.yaml", "title: [\n");
        Assert.DoesNotContain(files.Index().Names, n => n.Kind != NameKind.Class);
    }

    private static IEnumerable<string> Told(BookIndex index, NameKind kind, string name) =>
        index.SameAs(index.Names.First(n => n.Kind == kind && n.Name == name)).Select(n => $"{Path.GetFileName(n.Spelling.File!.Path)}:{n.Spelling.Position.Line}:{n.Spelling.Position.Column}");
}
