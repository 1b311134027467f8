using System.Text.Json;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>What is said, how often, in which order.</summary>
public class ReportTests
{
    [Fact]
    public void Findings_of_one_kind_are_summed_up_but_not_in_json()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.md", "# T\n\n" + string.Concat(Enumerable.Range(1, 20).Select(n => $"See [it](#none-{n}).\n\n")));
        var text = OshRun.With("check", path);
        Assert.Single(text.Error.Split('\n'), line => line.Contains("OSH1302", StringComparison.Ordinal));
        Assert.Contains("and 19 more like it: ", text.Error, StringComparison.Ordinal);
        Assert.Contains("0 errors, 20 warnings", text.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(OshRun.With("check", path, "--format", "json").Output);
        Assert.Equal(20, json.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void How_often_a_file_has_it_is_no_other_kind()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.yaml", "title: T");
        foreach (var times in Enumerable.Range(1, 6))
        {
            folder.Write($"{times}.md", $"# T{times}\n\n" + string.Concat(Enumerable.Repeat("Now $x$.\n\n", times)));
        }

        Assert.Single(OshRun.With("check", folder.Path).Error.Split('\n'), line => line.Contains("OSH1131", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_tells_what_each_format_does_not_show()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.yaml", "title: T\nlanguage: en\nbody: [one.md]\nstyle: x.css\n");
        folder.Write("one.md", "# T\n\nNow $x$ and <canvas>y</canvas>.\n");
        folder.Write("x.css", "p { word-spacing: 1pt; font-weight: 500 }\nh1 { word-spacing: 2pt }\n@media epub { h1 { string-set: a content() } }");
        var lines = OshRun.With("check", folder.Path).Output.Split('\n');
        Assert.Equal("  PDF   not: formulas (1), HTML elements (1)", lines[1].TrimEnd());
        Assert.Equal("  DOCX  not: formulas (1), HTML elements (1), word-spacing (2); in part: font-weight", lines[2].TrimEnd());
        Assert.Equal("  EPUB  not: formulas (1), HTML elements (1), string-set (1)", lines[3].TrimEnd());
        using var json = JsonDocument.Parse(OshRun.With("check", folder.Path, "--format", "json").Output);
        Assert.Equal(2, json.RootElement.GetProperty("limits")[1].GetProperty("missing").GetProperty("word-spacing").GetInt32());
        Assert.DoesNotContain("Not shown", OshRun.With("build", folder.Path, "-o", folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_stand_last()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.yaml", "title: T\nbody: [gone.md, one.md]\n");
        folder.Write("one.md", "# T\n\n[^x]\n");
        var error = OshRun.With("check", folder.Path).Error;
        Assert.True(error.IndexOf("OSH1507", StringComparison.Ordinal) > error.IndexOf("OSH1101", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_is_built_and_an_edition_that_is_refused_is_not_finished()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.avif", "no picture");
        var path = folder.Write("x.md", "# T {#a}\n\n# U {#a}\n\n[^16] and [](#fig-none) and [x](gone.md) and ![y](../z.png).\n\n![What is there](a.avif){#fig-a}\n\nSee [](#fig-a) and [](#a).\n");
        var run = OshRun.With("build", path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("finished", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n'), line => line.Contains("a.avif", StringComparison.Ordinal));
        var strict = OshRun.With("build", path, "--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.DoesNotContain(": finished", strict.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ouput", "Did you mean '--output'?")]
    [InlineData("-x", "There is no option '-x'")]
    [InlineData("pfd", "Did you mean 'pdf'?")]
    public void A_misspelt_argument_is_told(string argument, string message)
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("build", folder.Write("x.md", "# T\n"), argument);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_text_is_called_by_its_name()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("build", folder.Write("x.md", "PK\u0003\u0004 word/document.xml"));
        Assert.Contains("is a Word document", run.Error, StringComparison.Ordinal);
        folder.Write("book.yml", "title: T\n");
        Assert.Contains("Rename “book.yml” to book.yaml", OshRun.With("check", folder.Path).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p { text-align: justfy }", "Did you mean 'justify'?")]
    [InlineData("p { color: gery }", "Did you mean 'grey'?")]
    [InlineData("p { margin: 5xp }", "5px")]
    [InlineData("p { text-indent: 5 }", "needs a unit: '5pt'")]
    [InlineData("p { color: red margin: 0 }", "A semicolon is missing before 'margin'")]
    [InlineData("p { // note\n color: red; }", "no comments that begin with //")]
    public void A_slip_in_a_sheet_gets_a_hint(string sheet, string hint)
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.yaml", "title: T\nstyle: s.css\nbody: [one.md]\n");
        folder.Write("one.md", "# T\n");
        folder.Write("s.css", sheet + "\n");
        Assert.Contains(hint, OshRun.With("check", folder.Path).Error, StringComparison.Ordinal);
    }
}
