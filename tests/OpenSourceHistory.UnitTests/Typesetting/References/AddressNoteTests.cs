using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.References;

/// <summary>Addresses of links as the pages of a printed book show them, in the book's own faces and sheet.</summary>
public sealed class AddressNoteTests
{
    private const string Long = "https://www.miit.gov.cn/jgsj/ghs/wjfb/art/2020/art_8d67b5d4e0d64b5f9c4a3b2c1d0e9f8a.html";

    [Fact]
    public void An_address_breaks_at_its_signs_fills_its_lines_and_has_no_hyphens()
    {
        var lines = Print($"See [the form]({Long}).");
        Assert.Equal(["1\u2002https://www.miit.gov.cn/jgsj/ghs/wjfb/art/2020/art", "_8d67b5d4e0d64b5f9c4a3b2c1d0e9f8a.html"], lines[^2..]);
    }

    [Fact]
    public void An_address_in_a_note_breaks_at_its_signs()
    {
        var lines = string.Concat(Print($"See.[^1]\n\n[^1]: There is more of it in [the form]({Long}), which says so."));
        Assert.Contains($"form ({Long}), which", lines);
    }

    [Fact]
    public void A_later_link_refers_to_the_number_of_the_first()
    {
        var lines = Print("[a](https://x.org/a), [b](https://x.org/b), and [c](https://x.org/a).");
        Assert.Contains("a,1 b,2 and c.3", lines);
        Assert.Contains("3\u2002See note 1.", lines);
    }

    private static List<string> Print(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = new MemoryWorkspace().With("a.md", markdown);
        var book = diagnostics.Take(ApparatusPipeline.Run(
            diagnostics.Take(ManuscriptReader.Read("a.md", workspace))!.Book, new EditionTraits { HasLiveLinks = false }));
        var disk = new DiskWorkspace(null);
        var styled = diagnostics.Take(StyleSheet.Read(Repository.PathOf("styles", "book.css"), disk)).Apply(book, MediaType.Print);
        var pages = Typesetter.Typeset(styled, BookFonts.Library, new PictureLibrary(workspace, BookFonts.Library)).Value;
        Assert.Empty(diagnostics.ToSortedList());
        return [.. pages.Pages.SelectMany(PageTextPrinter.LinesOf)];
    }
}
