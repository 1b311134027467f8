using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>Paragraphs that an editor cut in two stand in the sources as open changes, to be decided upon.</summary>
public class MarkedEndTests
{
    private const string Markdown = "# One\n\nAlpha goes on to its end.\n\nBravo is another.\n\n> A word in a quotation.\n\nIt ends.\n";

    private static readonly ReviewBook s_book = new(Markdown);

    [Theory]
    [InlineData(null, "[]{.paragraph-insertion}")]
    [InlineData("Ed", "[]{.paragraph-insertion author=\"Ed\" date=\"2026-11-29T10:00:00Z\"}")]
    public void A_paragraph_is_cut(string? author, string mark) => IsDecided(
        author, (e, find) => e.Split(find("its end"), "Alpha goes on to its ".Length), Markdown.Replace("its end", $"its{mark}\n\nend", StringComparison.Ordinal), "Alpha goes on to its\n\nend.\n\nBravo");

    [Theory]
    [InlineData("quotation")]
    [InlineData("Alpha")]
    public void What_cannot_be_marked_is_told(string text)
    {
        using var editor = new WordEditor(s_book.Sent, "Ed");
        if (text == "quotation")
        {
            editor.Split(TextOf(editor, text), "A word in ".Length);
        }
        else
        {
            editor.Join(editor.Find(text));
        }

        var outcome = s_book.Review(editor.Save(), r => r with { IsMarked = true });
        Assert.Contains("--as text", Assert.Single(outcome.Report.Changes).Obstacle, StringComparison.Ordinal);
        Assert.Empty(outcome.Files);
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Text TextOf(WordEditor editor, string text) =>
        editor.Paragraphs.SelectMany(WordEditor.TextsOf).First(t => t.Text.Contains(text, StringComparison.Ordinal));

    private static void IsDecided(string? author, Action<WordEditor, Func<string, DocumentFormat.OpenXml.Wordprocessing.Text>> edit, string marked, string accepted)
    {
        using var editor = new WordEditor(s_book.Sent, author);
        edit(editor, text => TextOf(editor, text));
        var outcome = s_book.Review(editor.Save(), r => r with { IsMarked = true });
        Assert.Null(Assert.Single(outcome.Report.Changes).Obstacle);
        Assert.Equal(marked, s_book.MarkdownOf(outcome));
        Assert.Contains(accepted, Decide(marked, accepts: true), StringComparison.Ordinal);
        Assert.Equal(Markdown.ReplaceLineEndings(" "), Decide(marked, accepts: false).ReplaceLineEndings(" "));
    }

    private static string Decide(string text, bool accepts) =>
        Assert.Single(ManuscriptReviewer.Decide(new DecisionRequest("x.md", accepts), new MemoryWorkspace().With("x.md", text)).Value!.Files).New;
}
