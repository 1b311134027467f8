using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>What <c>osh inspect</c> tells of the program's own files.</summary>
public sealed class InspectTests(InspectTests.BuiltText built) : IClassFixture<InspectTests.BuiltText>
{
    private const string Sentence = "The compositor sets the lines of a paragraph together, since what is saved in one of them is paid for in another. ";

    [Fact]
    public void Typesetting_is_measured_from_the_finished_file()
    {
        var run = OshRun.With("inspect", "typesetting", built.Folder["out/one.pdf"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("body            EBGaramond 10.5/14 pt, measure 276 pt", run.Output, StringComparison.Ordinal);
        Assert.Contains("paragraphs      30\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("widows          none", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_make_a_table_and_what_is_none_is_told()
    {
        var pdf = built.Folder["out/one.pdf"];

        var run = OshRun.With("inspect", "typesetting", pdf, built.Folder["out/one.epub"], pdf);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, Regex.Count(run.Output, @"(?m)^\| one\.pdf \| EBGaramond 10\.5/14 \| 276 pt \| \d+ \| \d+ \| 0\.0\d+ em \|.* \| 0 \| 0 \|\r?$"));
        Assert.Contains("This is not a PDF file", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_printed_as_text_with_places_sizes_and_faces()
    {
        var run = OshRun.With("inspect", "pages", built.Folder["out/one.pdf"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^page 1 +\d", run.Output);
        Assert.Matches(@"(?m)^ +[\d.]+ +[\d.]+ +276\.\d\d +10\.5 EBGaramond-Regular  The compositor sets the lines of a paragraph", run.Output);
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("typesetting")]
    public void Files_without_pages_are_told(string view)
    {
        var run = OshRun.With("inspect", view, built.Folder["out/one.epub"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("This is not a PDF file", run.Output + run.Error, StringComparison.Ordinal);
    }

    /// <summary>A text, built once for all tests.</summary>
    public sealed class BuiltText : IDisposable
    {
        public BuiltText()
        {
            Folder.Write("one.md", "# A title\n\n" + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(Sentence, 6)).Trim() + "\n\n", 30)));
            Assert.Equal(0, OshRun.With("build", Folder["one.md"], "--output", Folder["out"]).ExitCode);
        }

        public TemporaryFolder Folder { get; } = new();

        public void Dispose() => Folder.Dispose();
    }
}
