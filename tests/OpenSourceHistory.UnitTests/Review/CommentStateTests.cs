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

    [Fact]
    public void A_comment_says_something_else()
    {
        using var editor = new WordEditor(s_book.Sent);
        var outcome = s_book.Review(editor.Reword("Check this.", "Checked <<it>>.").Save(), r => r with { IsMarked = true });
        Assert.Equal("Check this.", Assert.Single(outcome.Report.Comments).Former);
        Assert.Equal(Markdown.Replace("Check this.", "Checked < <it>>.", StringComparison.Ordinal), s_book.MarkdownOf(outcome));
    }
}
