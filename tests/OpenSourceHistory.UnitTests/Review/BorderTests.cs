using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>Words at the borders of what is set off, of links, lines and tables come home.</summary>
public class BorderTests
{
    public static TheoryData<string?> Authors => [null, "Ed"];

    [Theory]
    [MemberData(nameof(Authors))]
    public void Words_behind_a_link_stay_outside_of_it(string? author) => ComesHome(
        author, "I [Zürich](#top) beta.", e => e.Replace("Zürich", "changed").Replace(" beta", " added beta"), "I [changed](#top) added beta.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void Words_before_a_link_stay_outside_of_it(string? author) => ComesHome(
        author, "I see [Zürich](#top) beta.", e => e.Replace("Zürich", "changed").Replace("see ", "see new "), "I see new [changed](#top) beta.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void Words_within_a_link_stay_in_it(string? author) => ComesHome(
        author, "I [old Zürich](#top) beta.", e => e.Replace("old ", "old new "), "I [old new Zürich](#top) beta.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void Looks_in_a_link_keep_it(string? author) => ComesHome(
        author, "I [*old* Zürich](#top) beta.", e => e.Replace("old", string.Empty), "I [Zürich](#top) beta.");

    [Theory]
    [InlineData(null, "A **one one** **two two** b.", "one ", "", "A **one** **two two** b.")]
    [InlineData("Ed", "A **one one** **two two** b.", "one ", "", "A **one** **two two** b.")]
    [InlineData(null, "A *one one* *two two* b.", "one ", "", "A *one* *two two* b.")]
    public void Of_two_words_that_are_alike_the_first_is_struck_out(string? author, string source, string old, string changed, string expected) => ComesHome(author, source, e => e.Replace(old, changed), expected);

    [Theory]
    [MemberData(nameof(Authors))]
    public void A_word_is_put_in_the_place_of_two_of_unlike_looks(string? author) => ComesHome(
        author, "A **one one** snake b.", e => e.Replace("one one", "one ").Replace(" snake", "changed"), "A **one** changed b.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void A_word_is_put_before_a_note_in_the_place_of_two_of_unlike_looks(string? author) => ComesHome(
        author, "A **naïve naïve** 中文^[Note of *中文*.] 3.14 beta.", e => e.Replace("naïve naïve", "naïve ").Replace(" 中文", " changed"), "A **naïve** changed^[Note of *中文*.] 3.14 beta.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void A_word_is_put_before_a_note_in_the_place_of_one(string? author) => ComesHome(
        author, "A **naïve naïve** 中文^[Note of *中文*.] 3.14 beta.", e => e.Replace(" naïve", string.Empty).Replace("中文", "changed"), "A **naïve** changed^[Note of *中文*.] 3.14 beta.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void Words_stand_beside_what_is_set_off_in_an_open_change(string? author) => ComesHome(
        author, "I {~~3.14~>*3.14* new~~} b.", e => e.Replace("3.14", "3.").Replace(" new", " added new"), "I {~~3.14~>*3.* added new~~} b.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void Words_are_struck_out_on_both_sides_of_a_border(string? author) => ComesHome(
        author, "I **two two** {==x2 x2==}{>>Why?<<} b.", e => e.Replace("two ", string.Empty).Replace("x2 ", string.Empty), "I **two**{== x2==}{>>Why?<<} b.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void A_paragraph_before_a_table_stays_before_it(string? author) => ComesHome(
        author, "First of all.\n\n| a | b |\n|---|---|\n| c | d |\n\nLast of all.", e => e.AddParagraph("First of all", "Put in here."), "First of all.\n\nPut in here.\n\n| a | b |\n|---|---|\n| c | d |\n\nLast of all.");

    [Theory]
    [MemberData(nameof(Authors))]
    public void A_paragraph_is_moved_over_a_table(string? author) => ComesHome(
        author, "First of all.\n\nSecond of them.\n\n| a | b |\n|---|---|\n| c | d |\n\nLast of all.", e => e.Move("Last of all", "First of all"), "First of all.\n\nLast of all.\n\nSecond of them.\n\n| a | b |\n|---|---|\n| c | d |");

    private static void ComesHome(string? author, string source, Func<WordEditor, WordEditor> edit, string expected)
    {
        var (before, behind) = ("# Book {#top}\n\n", "\n\nIt ends.\n");
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
