using OpenSourceHistory.ConformanceTests.Words;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Extensions;

/// <summary>The extensions that Pandoc's Markdown has by default: what Pandoc reads in a manuscript is what it reads in the e-book made of it.</summary>
public sealed class PandocExtensionTests
{
    /// <summary>Extension, manuscript, and why it is read otherwise on purpose; null where it is read alike.</summary>
    private static readonly (string Extension, string Manuscript, string? Otherwise)[] s_cases =
    [
        ("all_symbols_escapable", "\\! \\\" \\# \\* \\_ \\[ \\] \\~ \\^ \\$ \\@ \\- and a\\ b", null),
        ("auto_identifiers", "# A *Head* with `code`!\n\n[x](#a-head-with-code)\n\n# 1. Numbers\n\n[y](#numbers)", null),
        ("backtick_code_blocks", "```\na *b*\n```\n\ntext", null),
        ("blank_before_blockquote", "a\n> b", "CommonMark: quotations need no blank line before them"),
        ("blank_before_header", "a\n# b", "CommonMark: headings need no blank line before them"),
        ("bracketed_spans", "[a *b*]{.c #i} and [d]{.smallcaps}", null),
        ("citations", "text @key and [see @key, p. 3; -@other]", null),
        ("definition_lists", "Term\n:   Def one\n\n    More.\n\nOther\n:   A\n:   B\n", null),
        ("escaped_line_breaks", "a\\\nb", null),
        ("example_lists", "(@good) One\n\n(@) Two\n\nSee (@good).\n\ntext\n\n(@) Three", null),
        ("fancy_lists", "a. x\nb. y\n\ntext\n\n(i) x\n(ii) y\n\ntext\n\nIV) x\nV) y\n\ntext\n\n#. x\n#. y", null),
        ("fenced_code_attributes", "``` {.python #c .numberLines}\nx\n```\n\n```python\ny\n```", null),
        ("fenced_code_blocks", "~~~\na\n\n```\nb\n```\n~~~", null),
        ("fenced_divs", "::: {.a #b}\nx\n\n::: c\ny\n:::\n:::", null),
        ("footnotes", "a[^1] b[^long] c![^1]\n\n[^1]: One *em*.\n[^long]: Two.\n\n    Para.\n\n        code\n", null),
        ("grid_tables", "+---+---+\n| a | b |\n+===+===+\n| c |-d |\n|   |-e |\n+---+---+\n", null),
        ("grid_tables", "+-------+-------+\n| Right | Left  |\n+======:+:======+\n| 1     | - x   |\n|       | - y   |\n+-------+-------+\n| 2     | para  |\n|       |       |\n|       | two   |\n+-------+-------+\n", null),
        ("header_attributes", "# A {#x .y k=v}\n\n# B {-}\n\n## C ##\n\nSet\n===", null),
        ("implicit_figures", "![Cap *em*](x.png)\n\ntext ![in](x.png) line", null),
        ("implicit_header_references", "# My Head\n\n[My Head], [my head][], [x][My Head]", null),
        ("inline_code_attributes", "`x`{.hs #i}", null),
        ("inline_notes", "a^[One *em* with [link](http://e.org).] b", null),
        ("intraword_underscores", "feas_ible_ and _x_ and snake_case_name", null),
        ("latex_macros", "\\newcommand{\\tuple}[1]{\\langle #1 \\rangle}\n\n$\\tuple{a}$", "formulas are kept as they are written, and told"),
        ("line_blocks", "| a\n|   b *c*\n| d\n  continued\n|\n| e", null),
        ("link_attributes", "[a](http://e.org){.b k=v} and ![p](x.png){width=50%} and [r]\n\n[r]: http://r.org {.c}", null),
        ("markdown_in_html_blocks", "<div>\n*a*\n</div>\n\n<div>\n\n*b*\n\n</div>", "CommonMark: Markdown within tags begins behind a blank line"),
        ("multiline_tables", "-------------------------\n Head       Other\n ---------- -------------\n   First    row one\n            goes on\n\n  Second    two\n-------------------------\n\ntext", null),
        ("native_divs", "<div class=\"a\">\n\n*b* text\n\n</div>", null),
        ("native_spans", "x <span class=\"a\">*b*</span> y", null),
        ("pandoc_title_block", "% The Title\n% Ann; Bob\n% 2020\n\ntext", null),
        ("pipe_tables", "| a | b | c |\n|--:|:-:|---|\n| 1 | *2* | `x|y` |\n| 3 | 4 | |\n\na|b\n-|-\n1|2\n", null),
        ("raw_attribute", "`<b>x</b>`{=latex} t\n\n```{=latex}\n\\clearpage\n```\n\nend", null),
        ("raw_html", "a <b>bold</b> <em>e</em> <sub>s</sub>\n\n<p>para</p>\n\n<!-- c -->\n\nend", "what Pandoc hands through as HTML is read: bold is bold in every format"),
        ("raw_tex", "a \\emph{x} b\n\n\\begin{center}\nx\n\\end{center}\n\nend", "TeX is kept as it is written, and told"),
        ("shortcut_reference_links", "[foo] bar\n\n[foo]: http://e.org \"t\"", null),
        ("simple_tables", "  Right     Left     Center\n-------     ------ ----------\n     12     12        12\n    123     123       123\n\nTable:  Cap *em*\n\ntext", null),
        ("simple_tables", "-------     ------\n     12     12\n    123     123\n-------     ------\n", null),
        ("smart", "\"a 'b' c\" -- d---e ... it's '70s \"x\".", null),
        ("space_in_atx_header", "#no\n\n#  yes", null),
        ("startnum", "7. a\n8. b\n\ntext\n\nc) x\nd) y", null),
        ("strikeout", "~~a *b*~~ c", null),
        ("subscript", "H~2~O and P~a\\ cat~ and a~*b*~", null),
        ("superscript", "2^10^ and x^a\\ b^ and a^*b*^ and m^(2)^", null),
        ("task_lists", "- [ ] a\n- [x] b\n- c", "the box ticked is another sign"),
        ("table_captions", "| a |\n|---|\n| 1 |\n\n: Cap *em*\n\ntext\n\nTable: Above\n\n| b |\n|---|\n| 2 |\n", null),
        ("tex_math_dollars", "a $x_1*y*$ b\n\n$$\\frac{a}{b}$$ and $5 and $6", "formulas are kept as they are written, and told"),
        ("yaml_metadata_block", "---\ntitle: T\nauthor: A\n...\n\ntext", null),
        ("yaml_metadata_block", "text\n\n---\nsubject: x\n---\n\nmore", "metadata stand at the head of a file alone"),
        ("fancy_lists", "A.  x\n\n    y\n\nB.  z", null),
        ("footnotes", "x[^a]\n\n[^a]:\n    Indented.\n\n    - list\n", null),
        ("line_blocks", "text\n\n| 200 Main St.\n| Berkeley, CA 94718\n\nmore", null),
        ("definition_lists", "Term *em*\n  ~ Def\n\n  ~ Def2\n\n        code\n", null),
        ("header_attributes", "Setext {#s .t}\n---\n\n[x](#s)", null),
        ("fenced_divs", "::::: Warning ::::::\nx\n::::::::::", null),
        ("citations", "[@a; @b, 33-35, suf] and @c [p. 3] and [-@d]", null),
    ];

    public static TheoryData<string, string, string?> Cases()
    {
        var data = new TheoryData<string, string, string?>();
        Array.ForEach(s_cases, c => data.Add(c.Extension, c.Manuscript, c.Otherwise));
        return data;
    }

    [ToolTheory("pandoc")]
    [MemberData(nameof(Cases))]
    public void A_manuscript_is_read_as_pandoc_reads_it(string extension, string manuscript, string? otherwise)
    {
        using var folder = new TemporaryFolder();
        var files = WordLaw.Styles().With("book/t.md", manuscript).With("book/x.png", File.ReadAllBytes(Repository.PathOf("src", "pages.png")));
        var report = BookBuilder.Build(new BuildRequest("book/t.md", ["epub"], "out", WordLaw.Sheet), files, null);
        var book = folder.Add("t.epub", files.ReadAllBytes(Assert.Single(report.Written).Path));

        var (expected, actual) = (PandocOutline.Of("markdown", folder.Write("t.md", manuscript)), PandocOutline.Of("epub", book));

        Assert.True((expected == actual) == (otherwise is null), $"{extension}\n{otherwise}\nPandoc: {expected}\nosh:    {actual}");
    }

    [ToolFact("pandoc")]
    public void Every_extension_that_pandoc_has_by_default_is_tried()
    {
        var defaults = ExternalTool.Run("pandoc", "--list-extensions=markdown").Output.Split('\n').Where(line => line.StartsWith('+')).Select(line => line[1..].Trim());

        Assert.Empty(defaults.Except(s_cases.Select(c => c.Extension)));
    }
}
