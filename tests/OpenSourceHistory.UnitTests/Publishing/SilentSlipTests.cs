using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Slips that change nothing but the looks are told, too.</summary>
public sealed class SilentSlipTests
{
    private static IReadOnlyList<string> Said(string text, string sheet = "", string description = "language: en\n", string format = "epub")
    {
        var files = new MemoryWorkspace()
            .With("b/book.yaml", $"title: T\n{description}style: s.css\nbody: [c.md]\neditions: {{ x: {{ format: {format}, output: t.{format} }} }}\n")
            .With("b/c.md", text)
            .With("b/face.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")))
            .With("b/s.css", "@font-face { font-family: F; src: url(face.ttf) } html { font-family: F } " + sheet);
        var report = BookBuilder.Build(new BuildRequest("b", [], "out", "none.css"), files, null);
        return [.. report.Diagnostics.Select(d => $"{d} | {string.Join(' ', d.Hints)}")];
    }

    [Theory]
    [InlineData("::: epigrph\nA.\n:::", "“epigrph”", "“epigraph”")]
    [InlineData("A [b]{.smallcap}.", "“smallcap”", "“smallcaps”")]
    [InlineData("# H {.appendx}\n\nA.", "“appendx”", "“appendix”")]
    [InlineData("A [b]{.persno}.", "“persno”", "“person”")]
    public void A_class_that_is_nearly_one_that_is_known_is_told(string text, string name, string meant)
    {
        var said = Assert.Single(Said(text, ".person, p:not(.epigraph) { font-style: italic }"));
        Assert.Contains("OSH2032", said, StringComparison.Ordinal);
        Assert.Contains(name, said, StringComparison.Ordinal);
        Assert.Contains(meant, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A [b]{.xyzzy} [c]{.person} [d]{.bold}.")]
    [InlineData("``` pytohn\nx\n```\n\nA `b`{.persn}.")]
    public void Other_classes_are_the_authors_own(string text) => Assert.Empty(Said(text, ".person, .python, .body { font-style: italic }"));

    [Theory]
    [InlineData("author: Me\n", "contributors:")]
    [InlineData("cover-image: c.png\n", "cover: cover.jpg")]
    [InlineData("chapters: [c.md]\n", "body:")]
    [InlineData("toc: true\n", "front: [contents]")]
    public void A_key_of_another_tool_is_told_with_what_is_written_here(string key, string hint) =>
        Assert.Contains(hint, Assert.Single(Said("A.", description: "language: en\n" + key)), StringComparison.Ordinal);

    [Theory]
    [InlineData("language: pl\n", "Wyprawa przeciwpancerna.", 1)]
    [InlineData("language: pl\n", "Wyprawa przeciwpancerna.\n\nWyprawa przeciwpancerna.", 1)]
    [InlineData("language: en\n", "An [Übersetzungswörterbuch]{lang=fi}.", 1)]
    [InlineData("language: de\n", "Ein Übersetzungswörterbuch.", 0)]
    [InlineData("language: pl\n", "Jak to.", 0)]
    [InlineData("language: th\n", "ประเทศไทยเป็นประเทศที่ตั้งอยู่ในเอเชีย", 1)]
    public void A_language_whose_words_are_not_divided_is_told_once(string description, string text, int count) =>
        Assert.Equal(count, Said(text, "p { hyphens: auto }", description, "pdf").Count(s => s.Contains("OSH3303", StringComparison.Ordinal)));

    [Fact]
    public void Names_of_files_are_no_longer_than_file_systems_take()
    {
        var title = string.Concat(Enumerable.Repeat("Ünïcödé Title ", 40));
        var files = new MemoryWorkspace().With("b/book.yaml", $"title: {title}\nbody: [c.md]\n").With("b/c.md", "# " + title).With("none.css", string.Empty);
        var report = BookBuilder.Build(new BuildRequest("b", ["ebook"], "out", "none.css"), files, null);

        Assert.All(report.Written, w => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(w.Path.Split('/')[^1]), 1, 255));
        Assert.NotEmpty(report.Written);
    }
}
