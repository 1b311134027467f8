using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What an editor does to comments that the author has in the sources.</summary>
public class CommentStateTests
{
    private const string Markdown = "# One\n\nSome {==words==}{>>Check this.<<}{author=\"Me\" date=\"2026-01-02\"} here.{>>Twice?<<} And more.{>>Done.<<}{.resolved author=\"Me\"}\n";

    private static readonly ReviewBook s_book = new(Markdown);

    [Fact]
    public void Nothing_done_is_nothing_to_tell() => Assert.Empty(s_book.Review(s_book.Sent, r => r with { IsMarked = true }).Report.Comments);

    [Theory]
    [InlineData("Check this.", true, "<<}{author=\"Me\" date=\"2026-01-02\"}", "<<}{.resolved author=\"Me\" date=\"2026-01-02\"}")]
    [InlineData("Twice?", true, "Twice?<<}", "Twice?<<}{.resolved}")]
    [InlineData("Done.", false, "{.resolved author=\"Me\"}", "{author=\"Me\"}")]
    public void Matters_are_settled_and_opened(string text, bool isResolved, string old, string changed)
    {
        using var editor = new WordEditor(s_book.Sent);
        var outcome = s_book.Review(editor.Settle(text, isResolved).Save(), r => r with { IsMarked = true });
        var comment = Assert.Single(outcome.Report.Comments);
        Assert.Equal((text, text, isResolved), (comment.Text, comment.Former, comment.IsResolved));
        Assert.Equal(Markdown.Replace(old, changed, StringComparison.Ordinal), s_book.MarkdownOf(outcome));
    }

    [Theory]
    [InlineData("Check this.", "<<}{author=\"Me\" date=\"2026-01-02\"}", "<<}{.resolved author=\"Me\" date=\"2026-01-02\"}")]
    [InlineData("Twice?", "Twice?<<}", "Twice?<<}{.resolved}")]
    public void What_is_taken_out_is_settled_and_not_lost(string text, string old, string changed)
    {
        using var editor = new WordEditor(s_book.Sent);
        var edited = editor.Uncomment(text).Save();
        var outcome = s_book.Review(edited, r => r with { IsMarked = true });
        var comment = Assert.Single(outcome.Report.Comments);
        Assert.Equal((text, true, true, "book.md:3"), (comment.Former, comment.IsGone, comment.IsResolved, $"{comment.Place.File!.Path}:{comment.Place.Position.Line}"));
        Assert.Equal(Markdown.Replace(old, changed, StringComparison.Ordinal), s_book.MarkdownOf(outcome));
        Assert.Empty(s_book.ReviewAgain(outcome, edited).Report.Comments);
    }

    [Fact]
    public void One_that_is_settled_already_can_go()
    {
        using var editor = new WordEditor(s_book.Sent);
        Assert.Empty(s_book.Review(editor.Uncomment("Done.").Save()).Report.Comments);
    }

    [Fact]
    public void A_thread_is_settled_by_its_first_and_an_answer_that_goes_is_told()
    {
        const string Thread = "# One\n\nSome {==words==}{>>Why?<<}{author=\"Me\"}{>>So.<<}{author=\"Bo\"} here.\n";
        var book = new ReviewBook(Thread);
        using var whole = new WordEditor(book.Sent);
        var outcome = book.Review(whole.Uncomment("Why?").Save(), r => r with { IsMarked = true });
        Assert.Equal("Why?", Assert.Single(outcome.Report.Comments).Former);
        Assert.Equal(Thread.Replace("{author=\"Me\"}", "{.resolved author=\"Me\"}", StringComparison.Ordinal), book.MarkdownOf(outcome));

        using var answer = new WordEditor(book.Sent);
        var other = book.Review(answer.Uncomment("So.").Save(), r => r with { IsMarked = true });
        Assert.Equal(("So.", true, true), (Assert.Single(other.Report.Comments).Former, other.Report.Comments[0].IsGone, other.Report.Comments[0].IsReply));
        Assert.Empty(other.Files);
    }

    [Fact]
    public void What_was_said_of_text_that_is_taken_out_goes_with_it()
    {
        var book = new ReviewBook("# One\n\nIt begins.\n\nSome {==words==}{>>Why?<<}{author=\"Me\"} here.\n\nIt ends.\n");
        using var editor = new WordEditor(book.Sent);
        var outcome = book.Review(editor.Uncomment("Why?").RemoveParagraph("Some").Save(), r => r with { IsMarked = true });
        Assert.Empty(outcome.Report.Comments);
        Assert.Single(outcome.Report.Changes);
    }

    [Fact]
    public void A_comment_says_something_else()
    {
        using var editor = new WordEditor(s_book.Sent);
        var outcome = s_book.Review(editor.Reword("Check this.", "Checked <<it>>.").Save(), r => r with { IsMarked = true });
        Assert.Equal("Check this.", Assert.Single(outcome.Report.Comments).Former);
        Assert.Equal(Markdown.Replace("Check this.", "Checked < <it>>.", StringComparison.Ordinal), s_book.MarkdownOf(outcome));
    }
}
