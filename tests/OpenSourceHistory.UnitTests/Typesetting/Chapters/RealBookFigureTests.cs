using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Pages;
using OpenSourceHistory.Typesetting;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Chapters;

/// <summary>The real book's text in the default sheet, on pages of 6 by 9 in with a measure of 335 pt, as books of essays are set.</summary>
public sealed class RealBookFigureTests
{
    private const string Css =
        ":root { --text-size: 11pt; --leading: 14pt; --inner: 48.5pt; --outer: 48.5pt; --foot: 92pt } section { break-before: page }"
        + " @media print { @page { size: 6in 9in } }";

    [Fact]
    public void Its_lines_are_even_and_its_hyphens_few()
    {
        var figures = TypesettingFigures.Of(Set().Pages, Length.FromPoints(11), Length.FromPoints(14), Length.FromPoints(432 - 48.5));

        Assert.InRange(figures.Lines, 400, 1000);
        Assert.InRange(figures.Unevenness, 0, 0.02);
        Assert.InRange(figures.Hyphenated, 0, 0.045);
        Assert.Equal(0, figures.PageEndHyphens);
        Assert.InRange(figures.LongestLadder, 0, 1);
        Assert.InRange(figures.Loose, 0, 0.005);
    }

    private static PageDocument Set()
    {
        var disk = new DiskWorkspace(null);
        var sheet = new MemoryWorkspace().With("book.css", File.ReadAllText(Repository.PathOf("styles", "book.css")) + Css);
        var project = ManuscriptReader.Read(Repository.PathOf("manuscript"), disk).Value!;
        var book = ApparatusPipeline.Run(project.Book, new EditionTraits()).Value;
        var styled = StyleSheet.Read("book.css", sheet).Value.Apply(book, MediaType.Print);
        return Typesetter.Typeset(styled, BookFonts.Library, new PictureLibrary(disk, BookFonts.Library)).Value;
    }
}
