using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing.Authoring;

/// <summary>What is offered to an author at a place.</summary>
public sealed class AuthoredCompletionTests
{
    private const string Chapter = "# A {#sec-a}\n\nText[^n].\n\n[^n]: A note.\n\n![A](a.svg){#fig-a}\n\n";

    [Theory]
    [InlineData("As [@|", "doe2020 fig-a sec-a")]
    [InlineData("As @fi|", "doe2020 fig-a sec-a")]
    [InlineData("ann@fi|", "")]
    [InlineData("See [x](#|", "fig-a sec-a")]
    [InlineData("See [x](a.md#f|", "fig-a sec-a")]
    [InlineData("More[^|", "n")]
    [InlineData("Nothing|", "")]
    public void Markdown_is_completed(string line, string words) =>
        Assert.Equal(words, string.Join(' ', AuthoredFiles.Of(Chapter).Words("a.md", Chapter + line + "\n").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("[x]{.|}")]
    [InlineData("[x]{#id .no|")]
    [InlineData("::: |")]
    [InlineData("::: {.n|}")]
    public void Classes_of_the_sheet_are_offered(string line)
    {
        var words = AuthoredFiles.Of(Chapter).Words("a.md", Chapter + line);
        Assert.Contains("aside", words);
        Assert.Contains("note", words);
        Assert.Contains("unnumbered", words);
        Assert.DoesNotContain("doe2020", words);
    }

    [Theory]
    [InlineData("p { | }", "text-align", "red")]
    [InlineData("p { color: blue; te|", "text-align", "red")]
    [InlineData("p { text-align: |", "justify", "text-align")]
    [InlineData("p { text-align: jus| }", "justify", "red")]
    [InlineData("p { color: r|; }", "red", "justify")]
    [InlineData("p { color: | }", "var(--ink)", "justify")]
    [InlineData("p { page: | }", "wide", "justify")]
    [InlineData("@media print { p { hyphens: | } }", "manual", "red")]
    [InlineData("@page { size: |", "a5", "red")]
    [InlineData("@page { @top| }", "@top-left", "@media")]
    [InlineData("@|", "@page", "@top-left")]
    [InlineData("@page w|", "wide", "@page")]
    [InlineData("h1 .n|", "note", "text-align")]
    [InlineData("/* p { */ p { /* x: */ float: | }", "footnote", "text-align")]
    public void The_sheet_is_completed(string sheet, string offered, string notOffered)
    {
        var words = AuthoredFiles.Of(Chapter).Words("book.css", sheet);
        Assert.Contains(offered, words);
        Assert.DoesNotContain(notOffered, words);
    }

    [Theory]
    [InlineData("/* p { color: | } */")]
    [InlineData("p { content: \"| \"; }")]
    [InlineData("p, |")]
    public void In_comments_strings_and_names_of_elements_nothing_is_offered(string sheet) => Assert.Empty(AuthoredFiles.Of(Chapter).Words("book.css", sheet));

    [Theory]
    [InlineData("title: One\nst|", "style", "title")]
    [InlineData("title: One\nbody: [a.md, |]", "b.md", "style")]
    [InlineData("title: One\nback:\n  - |", "index", "refs.bib")]
    [InlineData("title: One\nsources: |", "refs.bib", "a.md")]
    [InlineData("title: One\nstyle: |", "looks/mine.css", "a.md")]
    public void The_description_is_completed(string description, string offered, string notOffered)
    {
        var words = AuthoredFiles.Of(Chapter, "# B\n").With("looks/mine.css", string.Empty).Words("book.yaml", description);
        Assert.Contains(offered, words);
        Assert.DoesNotContain(notOffered, words);
    }
}
