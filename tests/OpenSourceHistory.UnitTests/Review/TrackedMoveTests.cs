using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What an editor moved, with Word's tracking of moves or without, stands in its new place, once.</summary>
public class TrackedMoveTests
{
    private const string Markdown = "# Book\n\nIt begins.\n\nAlpha one two three four.\n\nBravo *five* six seven.\n\nCharlie is the third.\n\nDelta is the last.\n";

    private static readonly ReviewBook s_book = new(Markdown);

    public static TheoryData<string?, string, string, string> Words
    {
        get
        {
            var data = new TheoryData<string?, string, string, string>();
            foreach (var author in new[] { null, "Ed" })
            {
                data.Add(author, "two ", "three ", "Alpha one three two four.\n\nBravo *five* six seven.");
                data.Add(author, "three ", "Alpha ", "Alpha three one two four.\n\nBravo *five* six seven.");
                data.Add(author, "two ", "six ", "Alpha one three four.\n\nBravo *five* six two seven.");
                data.Add(author, "five", "Alpha ", "Alpha *five*one two three four.\n\nBravo  six seven.");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_stand_where_they_were_moved_to(string? author, string words, string behind, string expected)
    {
        using var editor = new WordEditor(s_book.Sent, author);
        var edited = editor.MoveWords(words, behind).Save();
        var text = Markdown.Replace("Alpha one two three four.\n\nBravo *five* six seven.", expected, StringComparison.Ordinal);
        var outcome = s_book.Review(edited);
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.All(outcome.Report.Changes, c => Assert.Equal(author ?? string.Empty, c.Author));
        Assert.Equal(text.Replace("  ", " ", StringComparison.Ordinal), s_book.MarkdownOf(outcome).Replace("  ", " ", StringComparison.Ordinal));

        var marked = s_book.MarkdownOf(s_book.Review(edited, r => r with { IsMarked = true }));
        Assert.Equal(s_book.MarkdownOf(outcome), Decide(marked, accepts: true));
        Assert.Equal(Markdown, Decide(marked, accepts: false));
    }

    [Theory]
    [InlineData("Charlie", "It begins", "It begins.\n\nCharlie is the third.\n\nAlpha one two three four.\n\nBravo *five* six seven.\n\nDelta")]
    [InlineData("Bravo", "Charlie", "It begins.\n\nAlpha one two three four.\n\nCharlie is the third.\n\nBravo *five* six seven.\n\nDelta")]
    public void Paragraphs_stand_where_they_were_moved_to(string text, string behind, string expected)
    {
        using var editor = new WordEditor(s_book.Sent, "Ed");
        var edited = editor.Move(text, behind).NameMoves().Save();
        var outcome = s_book.Review(edited);
        Assert.Equal((OpenSourceHistory.Review.Comparing.ChangeKind.Moved, null, "Ed"), (Assert.Single(outcome.Report.Changes).Kind, outcome.Report.Changes[0].Obstacle, outcome.Report.Changes[0].Author));
        Assert.Contains(expected, s_book.MarkdownOf(outcome), StringComparison.Ordinal);

        var marked = s_book.MarkdownOf(s_book.Review(edited, r => r with { IsMarked = true }));
        Assert.Equal(s_book.MarkdownOf(outcome), Decide(marked, accepts: true));
        Assert.Equal(Markdown, Decide(marked, accepts: false));
        Assert.Empty(s_book.Review(edited, r => r with { Author = "Another" }).Report.Changes);
    }

    [Fact]
    public void Two_paragraphs_that_were_moved_together_stay_together()
    {
        using var editor = new WordEditor(s_book.Sent, "Ed");
        var outcome = s_book.Review(editor.Move("Delta", "It begins").Move("Charlie", "It begins").NameMoves().Save());
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.EndsWith("It begins.\n\nCharlie is the third.\n\nDelta is the last.\n\nAlpha one two three four.\n\nBravo *five* six seven.", s_book.MarkdownOf(outcome).TrimEnd(), StringComparison.Ordinal);
    }

    private static string Decide(string text, bool accepts) =>
        Assert.Single(ManuscriptReviewer.Decide(new DecisionRequest("x.md", accepts), new MemoryWorkspace().With("x.md", text)).Value!.Files).New;
}
