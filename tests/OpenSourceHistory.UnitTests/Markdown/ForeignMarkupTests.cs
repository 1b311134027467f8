using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Assembly;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

public class ForeignMarkupTests
{
    [Theory]
    [InlineData("The value $\\hat{f}_S(\\mathbf{x}_S) = a\\,b$ is.", "Code \"$\\hat{f}_S(\\mathbf{x}_S) = a\\,b$\" {.math .inline}")]
    [InlineData("x $$a*b*c$$ y", "Code \"$$a*b*c$$\" {.math .display}")]
    [InlineData("$$\\begin{pmatrix}A\\\\B\\end{pmatrix}\n+ \\lambda \\cdot x^2$$", "CodeBlock - \"$$\\begin{pmatrix}A\\\\B\\end{pmatrix}\\n+ \\lambda \\cdot x^2$$\" {.math .display}")]
    [InlineData("$$\na\n- b\n$$", "CodeBlock - \"$$\\na\\n- b\\n$$\" {.math .display}")]
    [InlineData("a \\(x_1*y_2*\\) b", "Code \"\\(x_1*y_2*\\)\" {.math .inline}")]
    [InlineData("\\[\n x \\\\ y\n\\]", "CodeBlock - \"\\[\\n x \\\\ y\\n\\]\" {.math .display}")]
    [InlineData("> $$\n> - b\n> $$", "CodeBlock - \"$$\\n- b\\n$$\" {.math .display}")]
    [InlineData("```math\na\\,b\n```", "CodeBlock math \"a\\,b\"")]
    [InlineData("``` {.math}\na\\,b\n```", "CodeBlock math \"a\\,b\"")]
    public void Formulas_stay_as_they_are_written(string markdown, string expected) => Check(markdown, expected, MarkdownCodes.Formula);

    [Theory]
    [InlineData("\\begin{table}\n\n- x & y \\\\\n\n\\end{table}", "CodeBlock - \"\\begin{table}\\n\\n- x & y \\\\\\n\\n\\end{table}\" {.tex}")]
    [InlineData("see \\cite[p. *3*]{a_b_c} here", "Code \"\\cite[p. *3*]{a_b_c}\" {.tex}")]
    [InlineData("\\noindent Text", "Code \"\\noindent\" {.tex}")]
    public void Commands_of_tex_stay_as_they_are_written(string markdown, string expected) => Check(markdown, expected, MarkdownCodes.Tex);

    [Theory]
    [InlineData("{{#include a_b_c.md}}", "Text \"{{#include a_b_c.md}}\"")]
    [InlineData("a {{< pagebreak >}} b", "{{< pagebreak >}}")]
    [InlineData("{% hint style=\"*info*\" %}", "Text \"{% hint style=\"*info*\" %}\"")]
    [InlineData("{:toc}", "Text \"{:toc}\"")]
    [InlineData("a {{book.a_b_c}} d", "{{book.a_b_c}}")]
    [InlineData("see \\@ref(fig:one-two) here", "\\@ref(fig:one-two)")]
    public void Tags_of_other_tools_stay_as_they_are_written(string markdown, string expected) => Check(markdown, expected, MarkdownCodes.Template);

    [Theory]
    [InlineData("!!! note \"Title\"\n    Body", "!!! note")]
    [InlineData("??? tip\n    Body", "??? tip")]
    [InlineData("[TOC]", "[TOC]")]
    [InlineData("[[toc]]", "[[toc]]")]
    [InlineData("a ==marked words== b", "==marked words==")]
    public void Blocks_and_marks_of_other_tools_are_told(string markdown, string expected) => Check(markdown, expected, MarkdownCodes.Template);

    [Theory]
    [InlineData("\\newpage")]
    [InlineData("\\pagebreak")]
    [InlineData("\\clearpage")]
    public void A_command_for_a_new_page_begins_one(string command)
    {
        var (printed, findings) = Convert($"One.\n\n{command}\n\nTwo.");
        Assert.Contains("PageBreak", printed);
        Assert.DoesNotContain(command, printed);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("if a == b then c == d")]
    [InlineData("x==y==z")]
    [InlineData("a {-- b")]
    [InlineData("a {} and {--} b")]
    [InlineData("What!!! note this")]
    public void Signs_that_mark_nothing_are_text(string markdown) => Assert.Empty(Convert(markdown).Findings);

    [Theory]
    [InlineData("It costs $5 and $10.")]
    [InlineData("US$ 5, A$ 6")]
    [InlineData("C:\\Users\\name")]
    [InlineData("a {name} b")]
    public void Dollars_and_paths_are_text(string markdown)
    {
        var (printed, findings) = Convert(markdown);
        Assert.Contains(markdown, printed.Replace("“", "\"").Replace("”", "\""));
        Assert.Empty(findings);
    }

    [Fact]
    public void Escaped_brackets_around_words_are_brackets() => Assert.Contains("a (or so) b", Convert("a \\(or so\\) b").Printed);

    [Fact]
    public void Raw_text_is_set_in_its_format_alone()
    {
        var (printed, findings) = Convert("a `<b>x</b>`{=html} b `\\tex`{=latex} c\n\n```{=latex}\n\\clearpage\n```\n\n```{=html}\n<p>Only</p>\n```");
        Assert.DoesNotContain("tex", printed);
        Assert.DoesNotContain("clearpage", printed);
        Assert.Contains("Strong", printed);
        Assert.Equal([MarkdownCodes.RawFormat, MarkdownCodes.RawFormat], findings.Select(f => f.Code));
        var book = new Book(new BookMetadata { Title = "T", Language = "en", Slug = "t" }, [new Division(Matter.Body, DivisionRole.Chapter, "x", ConvertBlocks("a `<b>x</b>`{=html}\n\n```{=html}\n<p>Only</p>\n```"))]);
        var pages = ApparatusPipeline.Run(book, new() { HasPages = true }).Value;
        var ebook = ApparatusPipeline.Run(book, new() { HasPages = false }).Value;
        Assert.DoesNotContain("Only", BookPrinter.Print(pages));
        Assert.Contains("Only", BookPrinter.Print(ebook));
        Assert.Contains("Strong", BookPrinter.Print(ebook));
    }

    [Theory]
    [InlineData("```r\n#| echo: false\nplot(1)\n```", true)]
    [InlineData("```python\n#|label: fig-x\nx\n```", true)]
    [InlineData("```js\n//| panel: input\nx\n```", true)]
    [InlineData("```sql\n--| output.var: d\nx\n```", true)]
    [InlineData("```sh\n# | a: b\nx\n```", false)]
    [InlineData("```r\nx\n#| a: b\n```", false)]
    [InlineData("    #| a: b", false)]
    public void Options_of_cells_are_told_and_stay(string markdown, bool isTold)
    {
        var (printed, findings) = Convert(markdown);
        Assert.Equal(isTold ? [MarkdownCodes.Template] : [], findings.Select(f => f.Code));
        Assert.Contains(markdown.Contains("a: b", StringComparison.Ordinal) ? "a: b" : "|", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.Rmd", "`r nrow(x)`", true)]
    [InlineData("x.qmd", "`{python} n`", true)]
    [InlineData("x.qmd", "`range(x)` `r` `{json}`", false)]
    [InlineData("x.md", "`r nrow(x)`", false)]
    public void Code_that_another_tool_would_run_in_a_line_is_told(string name, string markdown, bool isTold)
    {
        var findings = new FileConverter("book", new MemoryWorkspace(), isSingleFile: true).Convert(new SourceFile("book/" + name, markdown), name, "en").Findings;

        Assert.Equal(isTold ? [MarkdownCodes.Template] : [], findings.Select(f => f.Code));
    }

    [Fact]
    public void Each_kind_is_told_once_with_its_count()
    {
        var finding = Assert.Single(Convert("a $x$\n\nb $y$ $z$").Findings);
        Assert.Contains("3 times", finding.Message);
        Assert.Equal(2, finding.Span.Start);
    }

    private static void Check(string markdown, string expected, string code)
    {
        var (printed, findings) = Convert(markdown);
        Assert.Contains(expected, printed);
        Assert.Equal(code, Assert.Single(findings).Code);
    }

    private static ValueList<Block> ConvertBlocks(string markdown) => ConvertAll(markdown).Value.Blocks;

    private static (string Printed, ValueList<Diagnostic> Findings) Convert(string markdown)
    {
        var result = ConvertAll(markdown);
        return (string.Concat(result.Value.Blocks.Select(b => BookPrinter.Print(b))), result.Findings);
    }

    private static Result<FileDraft> ConvertAll(string markdown) =>
        new FileConverter("book", new MemoryWorkspace(), isSingleFile: true).Convert(new SourceFile("book/x.md", markdown), "x.md", "en");
}
