using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>Signs of a typewriter that nobody touched stay what they were, whatever comes to stand beside them, or goes.</summary>
public class TurnedSignTests
{
    [Theory]
    [InlineData("A \"beta alpha\" b.", "beta", "", "A “ alpha\" b.")]
    [InlineData("The 'old way' of it.", " way’", "", "The ‘old of it.")]
    [InlineData("The 'old way of it' x.", "it’", "it", "The ‘old way of it x.")]
    [InlineData("A -x- b.", "x", "", "A \\-\\- b.")]
    [InlineData("A .x.. b.", "x", "", "A \\.\\.\\. b.")]
    public void Signs_beside_an_edit_stay(string source, string old, string changed, string expected)
    {
        foreach (var author in new[] { null, "Ed" })
        {
            var (before, behind) = ("# Book {#top}\n\n", "\n\nIt ends.\n");
            var book = new ReviewBook(before + source + behind);
            using var editor = new WordEditor(book.Sent, author);
            var edited = editor.Replace(old, changed).Save();
            var outcome = book.Review(edited);
            Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
            Assert.Equal(before + expected + behind, book.MarkdownOf(outcome));
            using var unmarked = new WordEditor(edited);
            Assert.Empty(book.ReviewAgain(outcome, unmarked.RemoveMarks().Save()).Report.Changes);
        }
    }

    [Theory]
    [InlineData(true, "A \"{~~beta~> changed~~}\" b.", "A “ changed\" b.")]
    [InlineData(true, "A \"{--beta--} alpha\" b.", "A “ alpha\" b.")]
    [InlineData(false, "A \"{++beta++} alpha\" b.", "A “ alpha\" b.")]
    [InlineData(true, "The 'old{-- way'--} of it.", "The ‘old of it.")]
    [InlineData(true, "A -{--x--}- b.", "A \\-\\- b.")]
    [InlineData(false, "A .{++x++}.. b.", "A \\.\\.\\. b.")]
    [InlineData(true, "One\\\n3.{--14--} two.", "One\\\n3\\. two.")]
    [InlineData(true, "{--One --}3. two.", "3\\. two.")]
    [InlineData(true, "{~~One~>3.~~} two.", "3\\. two.")]
    [InlineData(false, "> {++One ++}- two.", "> \\- two.")]
    [InlineData(true, "- {--One --}# two.", "- \\# two.")]
    [InlineData(true, "Zero\n{--One --}+ two.", "Zero\n\\+ two.")]
    public void Signs_beside_a_decision_stay(bool accepts, string open, string expected)
    {
        const string Book = "# Book\n\n", End = "\n\nIt ends.\n";
        var outcome = ManuscriptReviewer.Decide(new DecisionRequest("x.md", accepts), new MemoryWorkspace().With("x.md", Book + open + End)).Value!;

        Assert.Empty(outcome.Left);
        Assert.Equal(Book + expected + End, Assert.Single(outcome.Files).New);
    }

    [Fact]
    public void A_sign_of_another_paragraph_is_left_alone()
    {
        var outcome = ManuscriptReviewer.Decide(new DecisionRequest("x.md", true), new MemoryWorkspace().With("x.md", "# Book\n\nA \"{--beta--} alpha\" b.\n\nHe \"said\" - so.\n")).Value!;
        Assert.Equal("# Book\n\nA “ alpha\" b.\n\nHe \"said\" - so.\n", Assert.Single(outcome.Files).New);
    }
}
