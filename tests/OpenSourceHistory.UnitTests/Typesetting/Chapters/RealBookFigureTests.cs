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
        var figures = TypesettingFigures.Of(Set(Css).Pages, Length.FromPoints(11), Length.FromPoints(14), Length.FromPoints(432 - 48.5));

        Assert.InRange(figures.Lines, 400, 1000);
        Assert.InRange(figures.Unevenness, 0, 0.02);
        Assert.InRange(figures.Hyphenated, 0, 0.045);
        Assert.Equal(0, figures.PageEndHyphens);
        Assert.InRange(figures.LongestLadder, 0, 1);
        Assert.InRange(figures.Loose, 0, 0.005);
    }

    [Fact]
    public void Its_apparatus_takes_at_most_a_third_of_its_pages_which_are_counted_from_the_first()
    {
        var pages = Set(string.Empty).Pages;
        var (text, back) = (IndexOf(pages, p => p.Label == "1"), IndexOf(pages, p => TitleOf(p) == "Acknowledgements"));

        Assert.Equal(["i", "ii", "iii", "iv"], pages.Take(4).Select(p => p.Label));
        Assert.True(3 * (pages.Count - back) <= pages.Count - text, $"{pages.Count - back} of {pages.Count - text} pages");
    }

    [Fact]
    public void Its_chapters_end_with_five_lines_at_least()
    {
        var pages = Set(string.Empty).Pages;
        var text = pages.SkipWhile(p => p.Label != "1").TakeWhile(p => TitleOf(p) != "Acknowledgements").Where(p => p.Items.OfType<GlyphRun>().Any()).ToList();
        var ends = text.Zip(text.Skip(1)).Where(pair => TitleOf(pair.Second) is not null).Select(pair => pair.First).Append(text[^1]).ToList();

        Assert.Equal(7, ends.Count);
        Assert.All(ends, page => Assert.True(LinesOf(page) >= 5, $"{page.Label} has {LinesOf(page)} lines"));
    }

    private static int IndexOf(ValueList<Page> pages, Func<Page, bool> isIt) => pages.Select((page, index) => (page, index)).First(p => isIt(p.page)).index;

    // A title is the largest type there is.
    private static string? TitleOf(Page page) => page.Items.OfType<GlyphRun>().FirstOrDefault(run => run.FontSize > Length.FromPoints(20) && run.Text.Length > 1)?.Text;

    private static int LinesOf(Page page) =>
        page.Items.OfType<GlyphRun>().Where(run => run.FontSize == Length.FromPoints(10.5)).Select(run => run.Origin.Y).Distinct().Count();

    private static PageDocument Set(string css)
    {
        var disk = new DiskWorkspace(null);
        var sheet = new MemoryWorkspace().With("book.css", File.ReadAllText(Repository.PathOf("styles", "book.css")) + css);
        var project = ManuscriptReader.Read(Repository.PathOf("manuscript"), disk).Value!;
        var book = ApparatusPipeline.Run(project.Book, new EditionTraits()).Value;
        var styled = StyleSheet.Read("book.css", sheet).Value.Apply(book, MediaType.Print);
        return Typesetter.Typeset(styled, BookFonts.Library, new PictureLibrary(disk, BookFonts.Library)).Value;
    }
}
