using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>What is lost or meant otherwise is told, and what is meant as it stands is not.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("a \\^[x] b")]
    [InlineData("a ^\\[x] b")]
    [InlineData("a \\{#id} and \\{.cls} b")]
    [InlineData("a &#123;#id} b")]
    [InlineData("\\:::")]
    [InlineData("\\| a | b |\n| c | d |")]
    public void Escaped_signs_are_text(string text) => Assert.Empty(Read(text).Findings);

    [Theory]
    [InlineData("a ^[x b", MarkdownCodes.OpenNote, 2)]
    [InlineData("a \\^[x] ^[y b", MarkdownCodes.OpenNote, 8)]
    [InlineData("a \\{#id} {#b} c", MarkdownCodes.UnreadAttributes, 9)]
    [InlineData("a -- {#b} c", MarkdownCodes.UnreadAttributes, 5)]
    [InlineData("| a | b |\n|--|:-:-|\n| c | d |", MarkdownCodes.BrokenTable, 0)]
    [InlineData("| a | b |\n|  | : |\n| c | d |", MarkdownCodes.BrokenTable, 0)]
    public void Slips_are_told_where_they_stand(string text, string code, int start)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal((code, start), (finding.Code, finding.Span.Start));
    }

    [Theory]
    [InlineData("A.\n\n<!-- a comment\n\nLost.", "This comment is not closed", 4)]
    [InlineData("A.\n\n<video src=\"x\">\n\nLost.", "<video> is not closed", 4)]
    [InlineData("A.\n\n<style>\np {}\n\nLost.", "<style> is not closed", 4)]
    public void What_swallows_the_rest_is_told(string text, string message, int start)
    {
        var finding = Assert.Single(Read(text).Findings, f => f.Code == MarkdownCodes.UnbalancedHtml);
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(start, finding.Span.Start);
    }

    [Theory]
    [InlineData("A.\n\n<embed src=\"x\">\n\nKept.")]
    [InlineData("A.\n\n<!-- closed -->\n\nKept.")]
    [InlineData("A.\n\n<video src=\"x\"></video>\n\nKept.")]
    public void What_ends_swallows_nothing(string text)
    {
        var read = Read(text);
        Assert.DoesNotContain(read.Findings, f => f.Code == MarkdownCodes.UnbalancedHtml);
        Assert.EndsWith("Kept.", OpenSourceHistory.Manuscript.Printing.TextPrinter.Print(read.Value!.Book.Divisions[0].Blocks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Call f(**kwargs) or 2 \\*\\* 3.")]
    [InlineData("A note* and * stars * and a_b.")]
    [InlineData("Use a[i][j] and f(x)[y].")]
    [InlineData("At 10:30:45, a:b:c and :) or ::x.")]
    [InlineData("2^10^ and x^y.")]
    [InlineData("    x = call(a, b)\n    return x.")]
    [InlineData("1.5 is more\n1.4 is less")]
    public void What_is_no_slip_is_not_told(string text) => Assert.Empty(Read(text).Findings);

    [Theory]
    [InlineData("::: note Take care\nText\n:::", MarkdownCodes.UnreadFence, 0)]
    [InlineData(":::{note}\nText", MarkdownCodes.UnreadFence, 0)]
    [InlineData("Text\n\n::: tip: a title", MarkdownCodes.UnreadFence, 6)]
    [InlineData("+------+\n| one  |\n+======+\n| text | 1 |\n+------+", MarkdownCodes.UnevenGrid, 0)]
    [InlineData("+---+---+\n| a | b\n+---+\n| 1 | 2 |\n+---+---+", MarkdownCodes.UnevenGrid, 0)]
    [InlineData("+-----+-----+\n| Ger | e   |\n+-----+-----+\n| Ge | e    |\n+-----+-----+", MarkdownCodes.UnevenGrid, 0)]
    [InlineData("<p markdown=\"1\">So *it* is</p>", MarkdownCodes.UnsupportedHtml, 16)]
    public void What_is_read_otherwise_than_it_looks_is_told(string text, string code, int start)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal((code, start), (finding.Code, finding.Span.Start));
    }

    [Theory]
    [InlineData("+----+-----------+\n| a  | `x | y`   |\n+----+-----------+\n| b  | x \\| y    |\n+----+-----------+")]
    [InlineData("+----+------+\n| a  | text beyond |\n+----+------+")]
    [InlineData("+----+---------+\n| a  | | verse |\n+----+---------+")]
    [InlineData("<div markdown=\"1\">\n\nSo *it* is\n\n</div>")]
    [InlineData("<div>So *it* is</div>")]
    [InlineData("\\::: note Take care")]
    public void What_is_read_as_it_looks_is_not(string text) => Assert.Empty(Read(text).Findings);

    [Theory]
    [InlineData("![a](x.svg){width=wide}", 1)]
    [InlineData("![a](x.svg){width=10furlong height=0}", 2)]
    [InlineData("<img src=\"x.svg\" alt=\"a\" width=\"auto\">", 1)]
    [InlineData("![a](x.svg){width=50% height=3cm}", 0)]
    [InlineData("<img src=\"x.svg\" alt=\"a\" width=\"20\" height=\"12pt\">", 0)]
    public void Sizes_that_are_no_lengths_are_told(string text, int count) =>
        Assert.Equal(count, ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", text).With("x.svg", "<svg/>")).Findings.Count(f => f.Code == MarkdownCodes.UnreadSize));

    [Fact]
    public void Braces_of_formulas_are_no_attributes() =>
        Assert.DoesNotContain(Read("<center>\nText\n$$\\sum_{i=1}^{m=2}$$\n</center>").Findings, f => f.Code == MarkdownCodes.UnreadAttributes);

    [Fact]
    public void Metadata_that_cannot_be_read_are_told_in_a_lone_file()
    {
        var read = Read("---\ntitle: A: B\nauthor: Jane\n---\n\nText.");
        Assert.Equal((MarkdownCodes.YamlSyntax, Severity.Warning), (Assert.Single(read.Findings).Code, read.Findings[0].Severity));
        Assert.Equal("x", read.Value!.Book.Metadata.Title);
    }

    [Theory]
    [InlineData("# A\n\n---\nsubject: x\n---\n\nText.", 5)]
    [InlineData("Text.\n\n---\ntitle: 'B'\ntags:\n  - one\n- two\n# three\n...\n\nMore.", 7)]
    [InlineData("Text.\r\n \r\n---\r\nlang: de\r\n---\r\n", 10)]
    public void Metadata_within_a_text_are_told(string text, int start)
    {
        var finding = Assert.Single(Read(text).Findings, f => f.Code == MarkdownCodes.InnerMetadata);
        Assert.Equal((Severity.Warning, start), (finding.Severity, finding.Span.Start));
    }

    [Theory]
    [InlineData("Text.\n\n---\n\nsubject: x\n---\n")]
    [InlineData("Text.\n\n***\nsubject: x\n***\n")]
    [InlineData("Text.\n\n---\nNote: a paragraph below a rule,\nwhich goes on.\n\n---\n")]
    [InlineData("Text.\n\n---\nNote: a paragraph below a rule.")]
    [InlineData("A heading: yes\n---\n\nText.")]
    [InlineData("Text.\n\n---\nTwo words: no key\n---\n")]
    [InlineData("```\n\n---\nkey: x\n---\n```")]
    [InlineData("> Text.\n>\n> ---\n> key: x\n> ---")]
    public void Rules_and_headings_are_no_metadata(string text) => Assert.DoesNotContain(Read(text).Findings, f => f.Code == MarkdownCodes.InnerMetadata);

    [Theory]
    [InlineData("<div>\nThe area is $\\pi r^2$ here.\n</div>")]
    [InlineData("<table><tr><td>a</td><td>$$x &lt; y$$</td></tr></table>")]
    [InlineData("<p>so \\(a_1\\) it is</p>")]
    public void Formulas_in_html_are_told(string text) => Assert.Equal(MarkdownCodes.Formula, Assert.Single(Read(text).Findings).Code);

    [Fact]
    public void What_is_not_read_of_an_author_is_told_once()
    {
        var read = Read("---\ntitle: T\nauthor:\n- name: Jane Doe\n  affiliation: Acme\n- given: Ludwig\n  non-dropping-particle: van\n  family: B\n  email: x@e.org\n---\n\nText.");
        Assert.Equal(["Jane Doe", "Ludwig van B"], read.Value!.Book.Metadata.Contributors.Select(c => c.Name));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(MarkdownCodes.FileMetadata, finding.Code);
        Assert.Equal(5, finding.Span.Position.Line);
        Assert.Contains("“affiliation”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("So <abbr title=\"Ministry\">M</abbr> it is.", 1)]
    [InlineData("<p><acronym title='Ministry'>M</acronym></p>", 1)]
    [InlineData("So <abbr>M</abbr> it is.", 0)]
    public void Titles_of_abbreviations_in_html_are_told(string text, int count) => Assert.Equal(count, Read(text).Findings.Count(f => f.Code == MarkdownCodes.UnsupportedHtml));

    [Theory]
    [InlineData("<p>It costs $5 and $10.</p>")]
    [InlineData("<pre>echo $a$b</pre>")]
    [InlineData("\\$a\\$ and \\\\(a\\\\) and &dollar;x&dollar;")]
    public void Dollars_that_are_no_formula_are_not(string text) => Assert.DoesNotContain(Read(text).Findings, f => f.Code == MarkdownCodes.Formula);

    [Theory]
    [InlineData("```\ncode", "follows is code", "```")]
    [InlineData("- item\n\n  ~~~~\n  code\n\nText.", "in this item of the list is", "~~~~, indented")]
    [InlineData("> ```\n> code\n\nText.", "in this quotation is", "``` behind")]
    public void How_far_open_code_reaches_is_told(string text, string message, string hint)
    {
        var finding = Assert.Single(Read(text).Findings, f => f.Code == MarkdownCodes.OpenCode);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(hint, finding.Hints[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- name: Jane Doe\n  affiliation: Acme\n- name: {given: Bo, family: Li}\n- Ann")]
    [InlineData("[Jane Doe, {name: Bo Li}, {name: {literal: Ann}}]")]
    public void Authors_may_be_maps(string authors) =>
        Assert.Equal(
            ["Jane Doe", "Bo Li", "Ann"], Read($"---\ntitle: T\nauthor:\n{(authors[0] == '[' ? "  " : string.Empty)}{authors}\n---\n\nText.").Value!.Book.Metadata.Contributors.Select(c => c.Name));

    [Fact]
    public void An_author_without_a_name_is_told() =>
        Assert.Equal(MarkdownCodes.MissingKey, Assert.Single(Read("---\ntitle: T\nauthor:\n- affiliation: Acme\n---\n\nText.").Findings).Code);

    [Fact]
    public void The_name_of_a_language_is_taken_for_its_tag()
    {
        var read = Read("---\nlang: german\n---\n\n\"Text\"");
        Assert.Equal("de", read.Value!.Book.Metadata.Language);
        Assert.Equal(MarkdownCodes.LanguageName, Assert.Single(read.Findings).Code);
        Assert.Contains("„Text“", TextPrinter.Print(read.Value.Book.Divisions[^1].Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_is_unknown_is_told_once_a_file() =>
        Assert.Single(ManuscriptReader.Read("b", new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [a.md]").With("b/a.md", "---\nrole: nonsense\n---\n\n# A\n\n# B")).Findings);

    [Theory]
    [InlineData("<ol reversed><li>b</li><li>a</li></ol>", 1)]
    [InlineData("<ol><li>a</li><li value=7>b</li></ol>", 1)]
    public void Numbers_that_a_list_cannot_have_are_told(string html, int start)
    {
        var read = Read(html);
        Assert.Equal(MarkdownCodes.UnsupportedHtml, Assert.Single(read.Findings).Code);
        Assert.Equal(start, Assert.IsType<ListBlock>(read.Value!.Book.Divisions[0].Blocks[0]).Numbering!.Start);
    }

    [Theory]
    [InlineData("<ol start=3><li value=3>a</li><li value=4>b</li></ol>", 3)]
    [InlineData("<ol><li value=7>a</li><li>b</li></ol>", 7)]
    [InlineData("<ul><li value=7>a</li></ul>", 0)]
    public void Numbers_that_a_list_has_anyhow_are_kept(string html, int start)
    {
        var read = Read(html);
        Assert.Empty(read.Findings);
        Assert.Equal(start, Assert.IsType<ListBlock>(read.Value!.Book.Divisions[0].Blocks[0]).Numbering?.Start ?? 0);
    }

    [Theory]
    [InlineData("<dl><dd>lone</dd></dl>", "lone")]
    [InlineData("<dl><div><dt>Term</dt><dd>Text</dd></div></dl>", "Term Text")]
    [InlineData("<dl><dt>Term</dt><dd>Text</dd><p>More</p></dl>", "Term Text More")]
    [InlineData("<ul><p>lone</p><li>item</li></ul>", "lone item")]
    public void Nothing_in_an_html_list_is_lost(string html, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextPrinter.Print(Read(html).Value!.Book.Divisions[0].Blocks).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("b/a.md", "---\nreferences:\n- {id: own, type: book, title: Own}\nnocite: '@own, @onw'\n---\n\nText.")]
    [InlineData("b", "sources: s.yaml\nbody: [t.md]\ncitations: {nocite: ['@own', '@onw']}")]
    public void A_key_without_a_source_is_told_where_nobody_cites_it(string path, string text)
    {
        var files = new MemoryWorkspace().With(path == "b" ? "b/book.yaml" : path, path == "b" ? "title: T\n" + text : text)
            .With("b/t.md", "# T").With("b/s.yaml", "- {id: own, type: book, title: Own}");
        var finding = Assert.Single(ManuscriptReader.Read(path, files).Findings);
        Assert.Equal(CitationCodes.UnknownSource, finding.Code);
        Assert.Contains("onw", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_may_stand_in_the_description() =>
        Assert.Empty(ManuscriptReader.Read("b", new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [t.md]\nreferences: [{id: own, type: book, title: Own}]").With("b/t.md", "# T\n\nA [@own].")).Findings);

    private static Result<BookProject?> Read(string text) => ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", text));
}
