using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>Marks of the index that an editor set or took out come home, or are told with their place.</summary>
public class EditedIndexMarkTests
{
    private const string Markdown = "# Book\n\nA wick[]{.index entry=\"wicks\"} burns in *oil* here.\n\nThe [mantle]{.index} glows.\n\nIt ends.\n";

    private static readonly ReviewBook s_book = new(Markdown);

    [Theory]
    [InlineData(null, "burns", " XE \"fire\" ", "burns[]{.index entry=\"fire\"} in")]
    [InlineData("Ed", "burns", " XE \"fire:of wicks\" \\b ", "burns[]{.index entry=\"fire!of wicks\" .main} in")]
    [InlineData("Ed", "oil", "XE \"oil\"", "*oil[]{.index entry=\"oil\"}* here")]
    [InlineData(null, "It ends", " XE \"end\" \\t \"See beginning\" ", "It ends[]{.index entry=\"end\" see=\"beginning\"}.")]
    [InlineData(null, "mantle", " XE \"a \\\"net\\\"\" ", "mantle[]{.index entry=\"a \\\"net\\\"\"}]{.index}")]
    public void A_mark_is_set(string? author, string words, string instruction, string expected)
    {
        using var editor = new WordEditor(s_book.Sent, author);
        var edited = editor.SetIndexMark(words, instruction).Save();
        var outcome = s_book.Review(edited);
        var change = Assert.Single(outcome.Report.Changes);
        Assert.Equal((ChangeKind.IndexMark, null, author ?? string.Empty), (change.Kind, change.Obstacle, change.Author));
        Assert.Contains(expected, s_book.MarkdownOf(outcome), StringComparison.Ordinal);
        Assert.Empty(s_book.ReviewAgain(outcome, edited).Report.Changes);

        var marked = s_book.MarkdownOf(s_book.Review(edited, r => r with { IsMarked = true }));
        Assert.Contains("{++[]{.index ", marked, StringComparison.Ordinal);
        Assert.Equal(s_book.MarkdownOf(outcome), Decide(marked, accepts: true));
        Assert.Equal(Markdown, Decide(marked, accepts: false));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Ed")]
    public void A_mark_is_taken_out(string? author)
    {
        using var editor = new WordEditor(s_book.Sent, author);
        var edited = editor.RemoveIndexMark("wicks").Save();
        var outcome = s_book.Review(edited);
        Assert.Equal((ChangeKind.IndexMark, null), (Assert.Single(outcome.Report.Changes).Kind, outcome.Report.Changes[0].Obstacle));
        Assert.Equal(Markdown.Replace("[]{.index entry=\"wicks\"}", string.Empty, StringComparison.Ordinal), s_book.MarkdownOf(outcome));
        Assert.Empty(s_book.ReviewAgain(outcome, edited).Report.Changes);
    }

    [Fact]
    public void A_mark_of_words_is_told_with_its_place()
    {
        var change = Assert.Single(s_book.Edit(null, e => e.RemoveIndexMark("mantle")).Report.Changes);
        Assert.Equal((ChangeKind.IndexMark, "book.md:5"), (change.Kind, $"{change.Place.File!.Path}:{change.Place.Position.Line}"));
        Assert.Contains("take it out where it is made", change.Obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_a_range_is_told_with_its_place()
    {
        var change = Assert.Single(s_book.Edit(null, e => e.SetIndexMark("burns", " XE \"fire\" \\r place ")).Report.Changes);
        Assert.Equal((ChangeKind.IndexMark, 3), (change.Kind, change.Place.Position.Line));
        Assert.Contains("range=start", change.Obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_in_a_new_paragraph_is_told() =>
        Assert.Contains(s_book.Edit(null, e => e.AddParagraph("glows", "A new one here.").SetIndexMark("new one", " XE \"new\" ")).Report.Changes, c => c is { Kind: ChangeKind.IndexMark, Obstacle.Length: > 0, Place.Position.Line: 5 });

    [Fact]
    public void A_mark_that_went_or_was_moved_with_its_words_is_no_change_of_its_own()
    {
        Assert.Equal([ChangeKind.Moved], s_book.Edit(null, e => e.Move("burns", "glows")).Report.Changes.Select(c => c.Kind));
        Assert.Equal([ChangeKind.LostParagraph], s_book.Edit(null, e => e.RemoveParagraph("burns")).Report.Changes.Select(c => c.Kind));
    }

    [Fact]
    public void A_mark_is_set_beside_changed_words()
    {
        var outcome = s_book.Edit("Ed", e => e.Replace("burns", "glows").SetIndexMark(" here", " XE \"here\" "));
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Contains("} glows in *oil* here[]{.index entry=\"here\"}.", s_book.MarkdownOf(outcome), StringComparison.Ordinal);
    }

    private static string Decide(string text, bool accepts) =>
        Assert.Single(ManuscriptReviewer.Decide(new DecisionRequest("x.md", accepts), new MemoryWorkspace().With("x.md", text)).Value!.Files).New;
}
