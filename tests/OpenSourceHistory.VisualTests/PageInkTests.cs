using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.VisualTests;

/// <summary>Where ink falls on the pages of the book in the repository, as a printer who cuts them would see it.</summary>
public sealed class PageInkTests : IDisposable
{
    private const int PixelsPerInch = 72;

    // The bleed, and half an inch within the trim as IngramSpark asks for.
    private const double Margin = 0.125 + 0.5;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ToolFact("pdftoppm")]
    public void No_ink_comes_near_the_edges_and_blank_pages_are_left_hand_ones()
    {
        using var output = new StringWriter();
        var arguments = new[] { "build", Repository.PathOf("manuscript"), "print", "--output", _folder.Path };
        Assert.Equal(0, Application.Run(arguments, new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null)));
        ExternalTool.Run("pdftoppm", "-gray", "-r", "72", _folder["chinese-open-source-print.pdf"], _folder["page"]);
        var pages = Directory.GetFiles(_folder.Path, "page-*.pgm").Order(StringComparer.Ordinal).Select(f => GreyImage.Read(File.ReadAllBytes(f))).ToList();
        Assert.True(pages.Count > 40, $"{pages.Count} pages were drawn");
        for (var i = 0; i < pages.Count; i++)
        {
            AssertWithinMargins(pages[i], i + 1);
        }
    }

    private static void AssertWithinMargins(GreyImage page, int number)
    {
        if (page.Ink() is not { } ink)
        {
            Assert.True(number % 2 == 0, $"page {number} is blank, and a recto");
            return;
        }

        var edge = Margin * PixelsPerInch;
        Assert.True(
            ink.Left >= edge && ink.Top >= edge && page.Width - 1 - ink.Right >= edge && page.Height - 1 - ink.Bottom >= edge,
            $"page {number} has ink from {ink.Left},{ink.Top} to {ink.Right},{ink.Bottom} of {page.Width} x {page.Height}");
    }
}
