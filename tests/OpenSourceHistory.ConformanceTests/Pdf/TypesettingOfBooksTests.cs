using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Inspection.Typesetting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary>
/// How evenly books of four measures are set, measured from the finished files. Bounds are what the best settings by TeX with stretched glyphs reach or
/// better: 0.027 em at 335 pt. The shortest measure allows the least.
/// </summary>
public sealed class TypesettingOfBooksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("tests/books/pocket", "time-machine-pocket.pdf", 222, 900, 0.021, 0.045)]
    [InlineData("manuscript", "chinese-open-source-print.pdf", 276, 500, 0.020, 0.02)]
    [InlineData("tests/books/report", "time-machine-report.pdf", 385.3, 600, 0.010, 0.01)]
    public void Lines_are_even_hyphens_few_and_pages_end_well(string book, string file, double measure, int lines, double unevenness, double hyphenated)
    {
        var report = Measure(Repository.PathOf(book), file);
        Assert.Equal(measure, report.Measure, 0.1);
        Assert.True(report.Lines > lines, "The text is too short to prove anything");
        Assert.InRange(report.Unevenness, 0, unevenness);
        Assert.Equal(0, report.Loose);
        Assert.Equal(0, report.Tight);
        Assert.InRange(report.Hyphenated, 0, hyphenated);
        Assert.InRange(report.LongestLadder, 0, 1);
        Assert.Equal(0, report.Runts);
        Assert.Empty(report.HyphenPages);
        Assert.Empty(report.WidowPages.Concat(report.OrphanPages));
    }

    // Its measure is one of whole signs: only lines with figures, or two marks that give way, are not set as they are by nature.
    [Fact]
    public void Signs_of_the_Chinese_book_stand_evenly()
    {
        var report = Measure(Repository.PathOf("tests/books/second"), "how-a-book-is-made.pdf");
        Assert.True(report.IsOfSigns);
        Assert.True(report.Lines > 50, "The text is too short to prove anything");
        Assert.InRange(report.Unevenness, 0, 0.01);
        Assert.Equal((0, 0), (report.Loose, report.Tight));
    }

    // Names in code are hardly ever divided, and listings leave few places for a page to end.
    [ToolFact("bash", "awk")]
    public void A_book_that_is_half_code_is_as_even()
    {
        var made = ExternalTool.Run("bash", Repository.PathOf("tests", "books", "code", "make.sh"), _folder["code"]);
        Assert.True(made.ExitCode == 0, made.Errors);

        var report = Measure(_folder["code"], "code-heavy.pdf");
        Assert.True(report.Lines > 1000, "The text is too short to prove anything");
        Assert.InRange(report.Unevenness, 0, 0.020);
        Assert.InRange(report.Loose, 0, 0.0005);
        Assert.InRange(report.Hyphenated, 0, 0.04);
        Assert.Empty(report.HyphenPages);
        Assert.Equal(0, report.Runts);
    }

    private TypesettingReport Measure(string book, string file)
    {
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", book, "print", "--output", _folder.Path],
            new ConsoleStreams(output, output, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));

        Assert.True(exitCode == 0, output.ToString());
        return TypesettingMeter.Measure(GlyphReader.Read(File.ReadAllBytes(_folder[file]))!)!;
    }

    public void Dispose() => _folder.Dispose();
}
