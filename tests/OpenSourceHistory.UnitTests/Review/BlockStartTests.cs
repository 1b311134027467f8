using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What comes to begin a line through edits within a paragraph stays text, whatever Markdown would begin with it.</summary>
public class BlockStartTests
{
    public static TheoryData<string, string> Starts => new()
    {
        { "- b", "\\- b" },
        { "+ b", "\\+ b" },
        { "# b", "\\# b" },
        { "### b", "\\### b" },
        { "> b", "\\> b" },
        { "| b", "\\| b" },
        { ": b", "\\: b" },
        { "::: b", "\\::: b" },
        { "===", "\\===" },
        { "* b", "\\* b" },
        { "``` b", "\\``` b" },
        { "1. b", "1\\. b" },
        { "1) b", "1\\) b" },
        { "(1) b", "(1\\) b" },
        { "a. b", "a\\. b" },
        { "iv) b", "iv\\) b" },
        { "Table: b", "Table\\: b" },
        { "[^1]: b", "[^1]\\: b" },
        { "[foo]: b", "[foo]\\: b" },
        { "-- b", "-- b" },
        { "-b", "-b" },
        { "3.14 b", "3.14 b" },
        { "A. Smith", "A. Smith" },
    };

    [Theory]
    [MemberData(nameof(Starts))]
    public void What_is_left_at_the_beginning_of_a_paragraph_is_text(string left, string expected) => ComesHome($"One {left}", e => e.Replace("One ", string.Empty), expected);

    [Theory]
    [MemberData(nameof(Starts))]
    public void What_is_left_at_the_beginning_of_a_line_is_text(string left, string expected) => ComesHome($"Zero\\\nOne {left}", e => e.Replace("One ", string.Empty), $"Zero\\\n{expected}");

    [Theory]
    [InlineData("> One {0}", "> {0}")]
    [InlineData("- One {0}", "- {0}")]
    [InlineData("1. Zero\n2. One {0}", "1. Zero\n2. {0}")]
    [InlineData("A call.[^n]\n\n[^n]: One {0}", "A call.[^n]\n\n[^n]: {0}")]
    [InlineData("+---------+\n| One {0} |\n+---------+", "+---------+\n| {0}    |\n+---------+")]
    public void What_is_left_at_the_beginning_of_other_blocks_is_text(string source, string expected)
    {
        foreach (var (left, written) in new[] { ("- b", "\\- b"), ("# b", "\\# b") })
        {
            ComesHome(source.Replace("{0}", left, StringComparison.Ordinal), e => e.Replace("One ", string.Empty), expected.Replace("{0}", written, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("alpha", "-", "\\- beta")]
    [InlineData("alpha", "12.", "12\\. beta")]
    [InlineData("alpha", "#", "\\# beta")]
    [InlineData("alpha", "+", "\\+ beta")]
    [InlineData("alpha", ">", "\\> beta")]
    public void What_is_written_at_the_beginning_of_a_paragraph_is_text(string old, string now, string expected) => ComesHome("alpha beta", e => e.Replace(old, now), expected);

    [Fact]
    public void Of_two_words_that_are_struck_out_none_leaves_a_number() => ComesHome("Zero 3.14 two.", e => e.Replace("Zero ", string.Empty).Replace("14", string.Empty), "3\\. two.");

    [Fact]
    public void A_number_that_was_set_off_is_none_of_a_list() => ComesHome("*3.* two.", e => e.Mark("3.", new DocumentFormat.OpenXml.Wordprocessing.Italic { Val = false }), "3\\. two.");

    [Fact]
    public void A_paragraph_that_is_cut_goes_on_as_text() => ComesHome("One 3. two.", e => e.Split("3. two"), "One\n\n3\\. two.");

    [Fact]
    public void A_heading_that_becomes_a_paragraph_is_text() => ComesHome("## 1. Two", e => e.Restyle("1. Two", "BodyText"), "1\\. Two");

    private static void ComesHome(string source, Func<WordEditor, WordEditor> edit, string expected)
    {
        foreach (var author in new[] { null, "Ed" })
        {
            var (before, behind) = ("# Book {#top}\n\n", source.Contains("[^1]", StringComparison.Ordinal) ? "\n\nIt ends.\n\n[^1]: Its note.\n" : "\n\nIt ends.\n");
            var book = new ReviewBook(before + source + behind);
            using var editor = new WordEditor(book.Sent, author);
            var edited = edit(editor).Save();
            var outcome = book.Review(edited);
            Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
            Assert.Equal(before + expected + behind, book.MarkdownOf(outcome));
            using var unmarked = new WordEditor(edited);
            Assert.Empty(book.ReviewAgain(outcome, unmarked.RemoveMarks().Save()).Report.Changes);
        }
    }
}
