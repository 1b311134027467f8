using System.Text.Json;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

public sealed class CommandLineTests
{
    [Fact]
    public void A_book_that_does_not_exist_is_wrong_usage()
    {
        var run = OshRun.With("build", "no-such-book");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-book", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("build", "--no-such-option")]
    [InlineData("build", "x", "--format", "xml")]
    [InlineData("style")]
    public void What_the_command_line_does_not_know_is_wrong_usage(params string[] arguments) =>
        Assert.Equal(2, OshRun.With(arguments).ExitCode);

    [Fact]
    public void An_edition_that_the_book_does_not_have_is_wrong_usage_and_its_editions_are_named()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("build", folder.Write("x.md", "# Title\n\nText.\n"), "kindle");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("pdf, docx, epub", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_examples()
    {
        var run = OshRun.With("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("osh build notes.md", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("check", folder.Write("x.md", "# Title\n\nText.\n"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([folder["x.md"]], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_single_file_becomes_three_formats_beside_it()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("build", folder.Write("x.md", "# Title\n\nText.\n"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["x.docx", "x.epub", "x.md", "x.pdf"],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_character_that_no_default_face_has_does_not_stop_a_lone_file()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("build", folder.Write("x.md", "# Title\n\nA sign: \u13A0.\n"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("x.md:3:9: warning OSH3103: No font has the character U+13A0", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["x.pdf"]));
    }

    [Theory]
    [InlineData("See [it](#nowhere).", "text is kept")]
    [InlineData("See [](#nowhere).", "“??” stands in its place")]
    public void A_link_that_leads_nowhere_does_not_stop_a_lone_file(string text, string message)
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("build", folder.Write("x.md", "# Title\n\n" + text + "\n"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("x.md:3:5: warning", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_no_face_has_stops_no_book_but_a_strict_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.md", "# Title\n\nA sign: \u13A0.\n");
        folder.Write("book.yaml", "title: T\nbody: [x.md]\neditions:\n  print: {format: pdf, output: x.pdf, profile: print}\n");
        Assert.Equal(1, OshRun.With("build", folder.Path, "--output", folder.Path, "--strict").ExitCode);
        Assert.False(File.Exists(folder["x.pdf"]));

        var run = OshRun.With("build", folder.Path, "--output", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("x.md:3:9: warning OSH3103", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["x.pdf"]));
    }

    [Theory]
    [InlineData("See [it](#here).\n\n<a name=\"here\"></a>\n\nThere.")]
    [InlineData("See [it](#here).\n\n<a name=\"here\"></a>")]
    [InlineData("- <a name=\"here\"></a>\n  - [it](#here)")]
    public void A_place_marked_by_an_empty_anchor_is_found(string markdown)
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("build", folder.Write("x.md", "# Title\n\n" + markdown + "\n"), "pdf", "--strict");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("OSH", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![Tall](tall.svg)", "x.md:3:1: warning OSH3401")]
    [InlineData("Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "x.md:3:1: warning OSH3302")]
    [InlineData(
        "a|b|c|d\n-|-|-|-\nwwwwwwwwwwwwwwwwwwwwwwwww|wwwwwwwwwwwwwwwwwwwwwwwww|wwwwwwwwwwwwwwwwwwwwwwwww|wwwwwwwwwwwwwwwwwwwwwwwww",
        "x.md:3:1: warning OSH3402")]
    public void What_is_too_large_for_its_page_is_told_with_its_place_and_printed(string markdown, string warning)
    {
        using var folder = new TemporaryFolder();
        folder.Write("tall.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"3000\"><rect width=\"200\" height=\"3000\"/></svg>");
        var run = OshRun.With("build", folder.Write("x.md", "# Title\n\n" + markdown + "\n"), "pdf");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(warning, run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["x.pdf"]));
    }

    [Fact]
    public void Json_reports_line_and_column()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("check", folder.Write("x.md", "# Title\n\nText.[^nope] More.[^a]\n\n[^a]: A note.\n"), "--format", "json", "--strict");
        using var json = JsonDocument.Parse(run.Output);
        var diagnostic = json.RootElement.GetProperty("diagnostics").EnumerateArray().First();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, diagnostic.GetProperty("line").GetInt32());
        Assert.Equal(6, diagnostic.GetProperty("column").GetInt32());
    }

    [Fact]
    public void Strict_makes_a_warning_stop_the_build()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.md", "# Title\n\nText.\n\n[^unused]: Nobody calls this note.\n");
        Assert.Equal(0, OshRun.With("build", path).ExitCode);
        File.Delete(folder["x.pdf"]);
        Assert.Equal(1, OshRun.With("build", path, "--strict").ExitCode);
        Assert.False(File.Exists(folder["x.pdf"]));
    }

    [Fact]
    public void The_table_of_support_names_properties_and_formats()
    {
        var run = OshRun.With("style", "--support");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("font-size", run.Output, StringComparison.Ordinal);
        Assert.Contains("epub", run.Output, StringComparison.OrdinalIgnoreCase);
    }
}
