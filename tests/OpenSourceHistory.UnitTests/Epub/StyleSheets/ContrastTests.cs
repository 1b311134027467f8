using OpenSourceHistory.Epub.StyleSheets;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.StyleSheets;

/// <summary>Colours of the sheet on the pages that readers choose.</summary>
public sealed class ContrastTests
{
    [Theory]
    [InlineData("#000000", "#FFFFFF", 21)]
    [InlineData("#777777", "#FFFFFF", 4.48)]
    [InlineData("#D0452E", "#FFFFFF", 4.59)]
    [InlineData("#D0452E", "#121212", 4.08)]
    public void The_ratio_is_that_of_the_guidelines(string one, string other, double ratio) =>
        Assert.Equal(ratio, Contrast.Of(Rgb(one), Rgb(other)), 0.01);

    [Theory]
    [InlineData("p:first-of-type { color: #d0452e }", "Text in #D0452E has a contrast of 4.19 on sepia and 4.08 on dark; 4.5 is asked for (WCAG 2.2, 1.4.3)")]
    [InlineData("p:first-of-type { color: #888888; background-color: #ffffff }", "Text in #888888 on #FFFFFF has a contrast of 3.54; 4.5 is asked for (WCAG 2.2, 1.4.3)")]
    [InlineData("p { background-color: #ffff00 }", "The reader’s own colour on #FFFF00 has a contrast of 1.06 on dark; 4.5 is asked for (WCAG 2.2, 1.4.3)")]
    [InlineData("section:first-of-type { color: #333333 }", "Text in #333333 has a contrast of 1.48 on dark; 4.5 is asked for (WCAG 2.2, 1.4.3)")]
    [InlineData("p:first-of-type { color: #111111; background-color: #ffffff }", null)]
    [InlineData("p:first-of-type { color: #c04030; font-size: 2em }", null)]
    [InlineData("p { color: inherit }", null)]
    [InlineData("p { color: #888888 }", null)]
    [InlineData("body { color: #333333 }", null)]
    [InlineData(".nothing { color: #888888 }", null)]
    [InlineData("@media print { p { color: #888888 } }", null)]
    public void What_some_readers_cannot_read_is_told(string rule, string? message)
    {
        var found = new DiagnosticBag();
        Write(Book(Chapter("one", Paragraph("Text."))), diagnostics: found, css: EpubSample.Css + rule);
        var told = found.ToSortedList().Where(d => d.Code == "OSH6010").ToList();
        Assert.Equal(message is null ? [] : [message], told.Select(d => d.Message));
        Assert.All(told, d => Assert.Equal(Severity.Information, d.Severity));
        Assert.All(told, d => Assert.Equal("book.css", d.Span.File?.Path));
    }

    [Fact]
    public void Where_conformance_is_stated_it_is_a_warning()
    {
        var found = new DiagnosticBag();
        var book = Book(Chapter("one", Paragraph("Text.")));
        var stated = new AccessibilityStatement { Conformance = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA", Certifier = "Checkers" };
        Write(book with { Metadata = book.Metadata with { Accessibility = stated } }, diagnostics: found, css: EpubSample.Css + "p:first-of-type { color: #888888 }");
        Assert.Equal(Severity.Warning, Assert.Single(found.ToSortedList(), d => d.Code == "OSH6010").Severity);
    }

    private static RgbPaint Rgb(string hex) => new(Convert.ToByte(hex[1..3], 16), Convert.ToByte(hex[3..5], 16), Convert.ToByte(hex[5..7], 16));
}
