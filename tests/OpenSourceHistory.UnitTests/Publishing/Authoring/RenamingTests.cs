using OpenSourceHistory.Publishing.Authoring;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing.Authoring;

/// <summary>How names of a book are changed, and which are not.</summary>
public sealed class RenamingTests
{
    [Fact]
    public void An_id_is_changed_in_all_files()
    {
        var book = AuthoredFiles.Of("# A {#deep}\n\nSee [](#deep), [deep](b.md#other) and `#deep`.\n", "# B {#other}\r\n\r\nSee [x](a.md#deep).\r\n");
        var (index, name) = At(book, "a.md", 9);
        Assert.Null(Renaming.Refusal(index, name));
        Assert.Null(Renaming.Refusal(index, name, "deeper"));
        Assert.Equal(["a.md:1:7", "a.md:3:9", "b.md:3:14", "book.css:3:4"], Told(Renaming.Places(index, name)));
    }

    [Fact]
    public void A_label_is_changed_in_its_file()
    {
        var book = AuthoredFiles.Of("# A\n\nText[^n].\n\n[^n]: A note.\n\n[^m]: Another.\n", "# B\n\nText[^n].\n\n[^n]: B note.\n");
        var (index, name) = At(book, "a.md", 11);
        Assert.Null(Renaming.Refusal(index, name, "1"));
        Assert.NotNull(Renaming.Refusal(index, name, "m"));
        Assert.NotNull(Renaming.Refusal(index, name, "two words"));
        Assert.Equal(["a.md:3:7", "a.md:5:3"], Told(Renaming.Places(index, name)));
    }

    [Theory]
    [InlineData("fig-b", false)]
    [InlineData("fig-c", true)]
    [InlineData("c", false)]
    [InlineData("tbl-c", false)]
    [InlineData("fig-c d", false)]
    [InlineData("fig-c.", false)]
    [InlineData("", false)]
    public void A_new_id_is_an_id_and_free_and_keeps_what_it_is_counted_by(string wanted, bool isGood)
    {
        var book = AuthoredFiles.Of("# A\n\n![A](a.svg){#fig-a}\n\n![B](b.svg){#fig-b}\n\nSee @fig-a.\n");
        var (index, name) = At(book, "a.md", "# A\n\n![A](a.svg){#f".Length);
        Assert.Equal(isGood, Renaming.Refusal(index, name, wanted) is null);
    }

    [Fact]
    public void The_key_of_a_source_is_taken_and_is_not_changed_here()
    {
        var book = AuthoredFiles.Of("# A {#deep}\n\nSee @doe2020 and @deep.\n");
        var (index, id) = At(book, "a.md", 9);
        Assert.NotNull(Renaming.Refusal(index, id, "doe2020"));
        var source = index.At("book/a.md", "# A {#deep}\n\nSee @d".Length)!;
        Assert.Equal(NameKind.Source, source.Kind);
        Assert.NotNull(Renaming.Refusal(index, source));
    }

    [Fact]
    public void What_is_made_of_words_is_told_so()
    {
        var (index, name) = At(AuthoredFiles.Of("# A Heading\n\nSee [](#a-heading) and [](#none).\n"), "a.md", "# A Heading\n\nSee [](#a".Length);
        Assert.Contains("{#a-heading}", Renaming.Refusal(index, name), StringComparison.Ordinal);
        Assert.Contains("“none”", Renaming.Refusal(index, index.At("book/a.md", "# A Heading\n\nSee [](#a-heading) and [](#n".Length)!), StringComparison.Ordinal);
    }

    private static (BookIndex Index, AuthoredName Name) At(AuthoredFiles book, string file, int offset)
    {
        var index = book.Index();
        return (index, index.At("book/" + file, offset)!);
    }

    private static IEnumerable<string> Told(IEnumerable<SourceSpan> places) =>
        places.Select(p => $"{Path.GetFileName(p.File!.Path)}:{p.Position.Line}:{p.Position.Column}").Order(StringComparer.Ordinal);
}
