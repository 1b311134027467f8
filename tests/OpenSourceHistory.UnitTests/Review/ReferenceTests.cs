using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>Links and references within a book lead elsewhere when an editor says so.</summary>
public class ReferenceTests
{
    private const string Markdown = """
        # One {#one}

        See [the *second* part](#two) and [](#two), or @tbl-a; here is plain text.[^n]

        # Two {#two}

        Words of it.

        # Three

        | A | B |
        |---|---|
        | c | d |

        : First. {#tbl-a}

        | A | B |
        |---|---|
        | e | f |

        : Second. {#tbl-b}

        [^n]: A note on [that](#one).

        """;

    private static readonly ReviewBook s_book = new(Markdown);

    [Theory]
    [InlineData("Three", "Three", "(#two) and", "(#three) and")]
    [InlineData("One", "One", "(#two) and", "(#one) and")]
    public void Links_lead_elsewhere(string heading, string found, string old, string changed)
    {
        // As word processors do it: the new target has a bookmark of their own.
        var outcome = s_book.Edit(null, e => Bookmark(e, heading, "_Here").Anchor("the ", "_Here"));
        Assert.Equal((ChangeKind.Reference, null, "#two", "#" + found.ToLowerInvariant()), (Assert.Single(outcome.Report.Changes).Kind, outcome.Report.Changes[0].Obstacle, outcome.Report.Changes[0].Old, outcome.Report.Changes[0].New));
        Assert.Equal(Markdown.Replace(old, changed, StringComparison.Ordinal), s_book.MarkdownOf(outcome));
    }

    [Fact]
    public void References_lead_elsewhere()
    {
        var outcome = s_book.Edit(null, e => Bookmark(e, "Second.", "_Ref12").Refer("ref_tbl_a", "_Ref12"));
        Assert.Equal(Markdown.Replace("@tbl-a;", "@tbl-b;", StringComparison.Ordinal), s_book.MarkdownOf(outcome));
        Assert.Null(Assert.Single(outcome.Report.Changes).Obstacle);
        Assert.Equal(Markdown.Replace("[](#two)", "[](#one)", StringComparison.Ordinal), s_book.MarkdownOf(s_book.Edit(null, e => e.Refer("two", "one"))));
    }

    [Fact]
    public void Links_are_put_on_and_taken_off_and_marked()
    {
        Assert.Equal(Markdown.Replace("plain", "[plain](#two)", StringComparison.Ordinal), s_book.MarkdownOf(s_book.Edit(null, e => e.Mark("plain", new W.NoProof()).Point("plain", "two"))));
        using var editor = new WordEditor(s_book.Sent);
        var marked = s_book.Review(editor.Anchor("the ", "one").Save(), r => r with { IsMarked = true });
        Assert.Equal(Markdown.Replace("[the *second* part](#two)", "{~~[the *second* part](#two)~>[the *second* part](#one)~~}", StringComparison.Ordinal), s_book.MarkdownOf(marked));
        var two = Markdown.Replace("here is", "[here](#one) is [plain](#two)", StringComparison.Ordinal);
        var book = new ReviewBook(two);
        Assert.Equal(two.Replace("[here](#one)", "here", StringComparison.Ordinal), book.MarkdownOf(book.Edit(null, e => e.SetLink("here", null))));
    }

    [Fact]
    public void A_program_that_drops_all_links_says_nothing_by_that_and_places_without_a_name_are_told()
    {
        Assert.Empty(new ReviewBook(Markdown.Replace("*second*", "second", StringComparison.Ordinal)).Edit(null, e => e.SetLink("the ", null)).Report.Changes);
        var told = Assert.Single(s_book.Edit(null, e => Bookmark(e, "Words of it", "_Here").Anchor("the ", "_Here")).Report.Changes);
        Assert.Contains("{#id}", told.Obstacle, StringComparison.Ordinal);
    }

    private static WordEditor Bookmark(WordEditor editor, string text, string name)
    {
        var paragraph = editor.Find(text);
        paragraph.InsertAfter(new W.BookmarkEnd { Id = "9001" }, paragraph.ParagraphProperties);
        paragraph.InsertAfter(new W.BookmarkStart { Id = "9001", Name = name }, paragraph.ParagraphProperties);
        return editor;
    }
}
