using System.Text;
using OpenSourceHistory.Core.Diagnostics;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Findings;
using OpenSourceHistory.Publishing.Starting;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

public sealed class DescribedBookTests
{
    [Fact]
    public void The_order_of_files_makes_a_book() =>
        Assert.Equal("index.md | b-1.qmd, c.md", Describe(("b/c.md", "# C"), ("b/index.md", "# I"), ("b/b-1.qmd", "# B"), ("b/_x.md", "# X")));

    [Fact]
    public void The_summary_of_mdBook_makes_a_book() =>
        Assert.Equal(
            "src/README.md | src/two.md, src/one.md",
            Describe(("b/book.toml", "[book]\ntitle = \"Lamps\""), ("b/src/SUMMARY.md", "# S\n\n[R](README.md)\n- [Two](two.md)\n  - [One](./one.md)\n- [Draft]()"), ("b/src/one.md", "# 1"), ("b/src/two.md", "# 2"), ("b/src/README.md", "# R")));

    [Theory]
    [InlineData("book.toml", "[book]", "part: \"First part\", a.md, b.md, part: End, c.md")]
    [InlineData("book.json", "{}", "part: \"First part\", a.md, part: \"Less #1\", b.md, part: End, c.md")]
    public void Titles_of_parts_are_taken_over(string name, string description, string expected) =>
        Assert.Equal(expected, Describe(("b/" + name, description), ("b/SUMMARY.md", "# Summary\n\n# First part\n- [A](a.md)\n\n## Less #1 ##\n- [B](b.md#x)\n# Empty\n# End\n- [C](c.md)\n# None"), ("b/a.md", "# A"), ("b/b.md", "# B"), ("b/c.md", "# C")));

    [Theory]
    [InlineData("# \u7075\u706F\n\n\u5173\u4E8E\u7075\u706F\u7684\u4E66\u3002 `code`", "zh")]
    [InlineData("# \u706F\n\n\u3053\u306E\u7AE0\u3067\u306F\u3001\u706F\u306B\u3064\u3044\u3066\u3002", "ja")]
    [InlineData("# \uB4F1\uBD88\n\n\uC774 \uCC45\uC740 \uB4F1\uBD88", "ko")]
    [InlineData("# \u7075\u706F\n\n\u5173\u4E8E\u7075\u706F\u7684\u4E66\u3002\n\n```\nfunction initialise(configuration) { return configuration.parameters; }\n```", "zh")]
    [InlineData("# Lamps\n\nA lamp is \u706F.", null)]
    public void A_language_that_nobody_names_is_told_by_its_script(string text, string? language) =>
        Assert.Equal(language is not null, TextOf(("b/a.md", text)).Contains($"language: {language ?? "?"}\n", StringComparison.Ordinal));

    [Fact]
    public void The_description_of_Quarto_makes_a_book() =>
        Assert.Equal(
            "index.qmd | part: P, one.qmd, two.qmd | app.qmd",
            Describe(("b/_quarto.yml", "book:\n  title: Lamps\n  author: Ann\n  chapters:\n    - index.qmd\n    - part: P\n      chapters: [one.qmd, two.qmd]\n  appendices: [app.qmd]"), ("b/index.qmd", "# I"), ("b/one.qmd", "# 1"), ("b/two.qmd", "# 2"), ("b/app.qmd", "# A")));

    [Fact]
    public void The_description_of_Bookdown_makes_a_book() =>
        Assert.Equal(
            "index.Rmd | z.Rmd, a.Rmd",
            Describe(("b/_bookdown.yml", "rmd_files: [index.Rmd, z.Rmd, a.Rmd]"), ("b/index.Rmd", "---\ntitle: Lamps\n---\n# I"), ("b/z.Rmd", "# Z"), ("b/a.Rmd", "# A")));

    [Theory]
    [InlineData("front.txt\nprologue.md\r\nmain.txt\nb.txt\na.md\nnone.md\nback.txt\nepilogue.md\n")]
    [InlineData("frontmatter:\nprologue.md\nmainmatter:\nb.txt\na.md\nb.txt\nbackmatter:\nepilogue.md")]
    public void The_list_of_Leanpub_makes_a_book(string list) =>
        Assert.Equal(
            "manuscript/prologue.md | manuscript/b.txt, manuscript/a.md | manuscript/epilogue.md",
            Describe(("b/manuscript/Book.txt", list), ("b/manuscript/front.txt", "{frontmatter}\n"), ("b/manuscript/main.txt", "{mainmatter}"), ("b/manuscript/back.txt", "{backmatter}"), ("b/manuscript/a.md", "# A"), ("b/manuscript/b.txt", "# B"), ("b/manuscript/epilogue.md", "# E"), ("b/manuscript/prologue.md", "# P")));

    [Fact]
    public void What_mdBook_says_of_a_book_is_taken_over() =>
        Assert.Equal(
            "title: Lamps\nlanguage: de\ndescription: \"On \\\"lamps\\\".\"\ncontributors:\n  - {name: \"Ann Lee\", roles: [author]}\n  - {name: Bo, roles: [author]}\nfront:\n  - title-page\n  - contents\nbody:\n  - text/one.md\n",
            TextOf(("b/book.toml", "# c\n[book]\nauthors = [\n  \"Ann Lee\",\n  'Bo',\n]\ndescription = \"On \\\"lamps\\\".\"\nlanguage = \"de\"\nsrc = \"text\"\ntitle = \"Lamps\"\n\n[output.html]\ntitle = \"No\"\n"), ("b/text/SUMMARY.md", "- [One](one.md)"), ("b/text/one.md", "# 1")));

    [Theory]
    [InlineData("[ book ] # c\nauthors = [\"Ann [x]\", # one\n\"B\\u006F\"]\ntitle = \"\"\"Lamps\"\"\"\n")]
    [InlineData("book.title = 'Lamps'\nbook.authors = ['Ann [x]', 'Bo']\n")]
    public void TOML_is_read_in_all_of_its_spellings(string toml) =>
        Assert.StartsWith(
            "title: Lamps\ncontributors:\n  - {name: \"Ann [x]\", roles: [author]}\n  - {name: Bo, roles: [author]}\n",
            TextOf(("b/book.toml", toml), ("b/SUMMARY.md", "- [One](one.md)"), ("b/one.md", "# 1")));

    [Fact]
    public void What_is_no_TOML_is_told_at_its_place_and_the_rest_taken_over()
    {
        var files = new MemoryWorkspace().With("b/book.toml", "[book]\ntitle = \"Lamps\"\nlanguage = de\n").With("b/SUMMARY.md", "- [One](one.md)").With("b/one.md", "# 1");

        var finding = Assert.Single(DescribedBook.Create("b", files).Findings);
        Assert.Equal(("OSH1513", 3), (finding.Code, finding.Span.Position.Line));
        Assert.StartsWith("title: Lamps\n", Encoding.UTF8.GetString(files.ReadAllBytes("b/book.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_GitBook_says_of_a_book_is_taken_over() =>
        Assert.Equal(
            "title: Lamps\nlanguage: ja\ncontributors:\n  - {name: Ann, roles: [author]}\nfront:\n  - title-page\n  - contents\nbody:\n  - text/one.md\n",
            TextOf(("b/book.json", "{\"title\": \"Lamps\", \"author\": \"Ann\", \"language\": \"ja\", \"root\": \"./text/\", \"structure\": {\"summary\": \"README.md\"}}"), ("b/text/README.md", "- [One](./one.md)"), ("b/text/one.md", "# 1")));

    [Theory]
    [InlineData("_quarto.yml", "book:\n  title: Lamps\n  subtitle: Old\n  date: 2024-05-06\n  chapters: [a.qmd]\nbibliography: [refs.bib, none.bib]\nlang: fr\n")]
    [InlineData("metadata.yaml", "title: Lamps\nsubtitle: Old\ndate: 2024-05-06\nbibliography: refs.bib\nlang: fr\n")]
    public void Language_date_and_sources_are_taken_over(string name, string text) =>
        Assert.Equal(
            "title: Lamps\nsubtitle: Old\nlanguage: fr\ndate: \"2024-05-06\"\nsources:\n  - refs.bib\ncitations: {style: chicago-author-date}\nfront:\n  - title-page\n  - contents\nbody:\n  - a.qmd\nback:\n  - bibliography\n",
            TextOf(("b/" + name, text), ("b/a.qmd", "# A\n\nAs [@doe]."), ("b/refs.bib", "@book{doe, title = {On}, author = {Doe, Jo}, date = {2001}}")));

    [Fact]
    public void What_a_program_would_fill_in_is_not_taken_over() =>
        Assert.StartsWith(
            "title: Lamps\ncontributors:",
            TextOf(("b/_bookdown.yml", "a: b"), ("b/index.Rmd", "---\ntitle: Lamps\nauthor: Ann\ndate: \"`r Sys.Date()`\"\nbibliography: [none.bib]\n---\n# I")));

    [Fact]
    public void What_is_there_is_left_as_it_is()
    {
        var files = new MemoryWorkspace().With("b/book.yaml", "title: T").With("b/a.md", "# A");

        Assert.Equal(PublishingCodes.CannotWrite, Assert.Single(DescribedBook.Create("b", files).Findings).Code);
        Assert.Equal("title: T", Encoding.UTF8.GetString(files.ReadAllBytes("b/book.yaml")));
    }

    private static string Describe(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var lines = TextOf(files).Split('\n').Where(l => l.StartsWith("  - ", StringComparison.Ordinal) || l.EndsWith(':'));
        return string.Join(" | ", string.Join(", ", lines.Where(l => !l.Contains("title-page", StringComparison.Ordinal) && l != "  - contents" && !l.Contains("name:", StringComparison.Ordinal)).Select(l => l.EndsWith(':') ? "|" : l[4..])).Split("|", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim(',', ' ')).Where(p => p.Length > 0));
    }

    private static string TextOf(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var workspace = new MemoryWorkspace();
        foreach (var (path, text) in files)
        {
            workspace.With(path, text);
        }

        var written = DescribedBook.Create("b", workspace);
        Assert.Empty(written.Findings);
        Assert.DoesNotContain(ManuscriptReader.Read("b", workspace).Findings, f => f.Severity == Severity.Error);
        return Encoding.UTF8.GetString(workspace.ReadAllBytes("b/book.yaml"));
    }
}
