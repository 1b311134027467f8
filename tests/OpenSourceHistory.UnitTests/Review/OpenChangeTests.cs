using CsCheck;
using OpenSourceHistory.Core;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Review.Deciding;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What stands open in a manuscript, and what is left where it is decided upon.</summary>
public sealed class OpenChangeTests
{
    private const string Sample = """
        # One {++new ++}{author=Ann}head

        A {~~old~>*new*~~}{author=Bo date=2026-11-29} word{>>Why?<<}{author=Bo}{>>So.<<}{author=Ann}, {==spoken of==}{>>Hm.<<}{.resolved}.[^1]

        [^1]: A {--long --}note.

        {++Two

        paragraphs.++}{author=Ann}

        Cut[]{.paragraph-insertion author=Ed}

        here [Why?]{.comment-start id=1}again[]{.comment-end id=1} [in]{.insertion author=Ed}[out]{.deletion}.
        """;

    [Fact]
    public void All_is_listed_in_reading_order_with_its_place()
    {
        var changes = ManuscriptReviewer.List("x.md", new MemoryWorkspace().With("x.md", Sample)).Value!;

        Assert.Equal(
            [
                "x.md:1:7 Insertion [] [new ] Ann", "x.md:3:3 Substitution [old] [new] Bo", "x.md:3:51 Comment [] [Why?] Bo", "x.md:3:72 Comment [] [So.] Ann", "x.md:3:110 Comment [] [Hm.] ",
                "x.md:5:9 Deletion [long ] [] ", "x.md:7:1 Insertion [] [Two paragraphs.] Ann", "x.md:11:4 Cut [] [¶] Ed", "x.md:13:6 Comment [] [Why?] ",
                "x.md:13:60 Insertion [] [in] Ed", "x.md:13:86 Deletion [out] [] ",
            ],
            changes.Select(c => $"{c.Span} {c.Kind} [{c.Old}] [{c.New}] {c.By.Author}".Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' ')));
        Assert.Equal([4], changes.Where(c => c.IsReply).Select(c => c.Number));
        Assert.Equal([5], changes.Where(c => c.IsResolved).Select(c => c.Number));
    }

    [Theory]
    [InlineData(true, "1,2", "# One new head\n\nA *new* word")]
    [InlineData(false, "1,2", "# One head\n\nA old word")]
    [InlineData(true, "3,4", "word, {==spoken of==}")]
    [InlineData(true, "5", "{>>So.<<}{author=Ann}, spoken of.[^1]")]
    [InlineData(true, "6", "[^1]: A note.")]
    [InlineData(false, "6", "[^1]: A long note.")]
    [InlineData(true, "7", "note.\n\nTwo\n\nparagraphs.\n\nCut")]
    [InlineData(false, "7", "note.\n\nCut")]
    [InlineData(true, "8", "\n\nCut\n\nhere")]
    [InlineData(false, "8", "\n\nCut\nhere")]
    [InlineData(false, "9", "here again [in]")]
    [InlineData(true, "10,11", "[]{.comment-end id=1} in.")]
    [InlineData(false, "10,11", "[]{.comment-end id=1} out.")]
    public void What_is_decided_loses_its_marks_and_all_else_stays_as_it_is_written(bool accepts, string numbers, string expected)
    {
        var outcome = Decide(Sample, accepts, numbers);

        Assert.Empty(outcome.Left);
        Assert.Contains(expected, Assert.Single(outcome.Files).New, StringComparison.Ordinal);
        Assert.Equal(Sample, outcome.Files[0].Old);
    }

    [Theory]
    [InlineData(true, "## {--x *y* z--}{pair=p1}\n\n### {++x *y* z++}{pair=p1}\n\n{--gone.--}", "### x *y* z")]
    [InlineData(false, "## {--x *y* z--}{pair=p1}\n\n### {++x *y* z++}{pair=p1}\n\n{--gone.--}", "## x *y* z\n\ngone.")]
    [InlineData(true, "{--gone.--}\n\n## {--x *y* z--}{pair=p1}\n\n### {++x *y* z++}{pair=p1}\n\n## end", "### x *y* z\n\n## end")]
    [InlineData(false, "### {--x y--}{pair=p1}\n\n## {++x y++}{pair=p1}\n\nText.", "### x y\n\nText.")]
    public void A_level_is_decided_beside_what_is_taken_out(bool accepts, string open, string expected)
    {
        const string Book = "# Book {#top}\n\nIt begins.\n\n", End = "\n\nIt ends.\n";
        var outcome = Decide(Book + open + End, accepts, null);

        Assert.Empty(outcome.Left);
        Assert.Equal(Book + expected + End, Assert.Single(outcome.Files).New);
    }

    [Fact]
    public void All_of_one_editor_or_all_but_comments_can_be_meant()
    {
        var files = new MemoryWorkspace().With("x.md", Sample);

        Assert.Equal([1, 7], ManuscriptReviewer.Decide(new DecisionRequest("x.md", true) { Author = "Ann" }, files).Value!.Taken.Select(c => c.Number));
        Assert.Equal([1, 2, 6, 7, 8, 10, 11], ManuscriptReviewer.Decide(new DecisionRequest("x.md", true), files).Value!.Taken.Select(c => c.Number));
    }

    [Fact]
    public void Those_whose_changes_are_accepted_can_be_thanked()
    {
        var files = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [a.md]\ncontributors: [{name: Ann, roles: [author]}]").With("b/a.md", "A {++b++}{author=Ann} {++c++}{author=Ed}");

        Assert.Equal(["Ed"], ManuscriptReviewer.Decide(new DecisionRequest("b", true), files).Value!.Unthanked);
        Assert.Empty(ManuscriptReviewer.Decide(new DecisionRequest("b", false), files).Value!.Unthanked);
    }

    [Fact]
    public void What_would_change_other_words_is_left_to_the_author()
    {
        var outcome = Decide("- one[]{.paragraph-deletion}\n- two", true, "1");

        Assert.Equal([1], outcome.Left.Select(c => c.Number));
        Assert.Empty(outcome.Files);
    }

    // Whatever is open, the sources afterwards are what their author would have written, to the byte.
    [Fact]
    public void Each_side_is_the_text_that_its_author_would_have_written()
    {
        string[] words = ["one", "*two*", "**three**", "four.", "„fünf“", "[six](http://e.org/6)", "^[seven]", "八", "`nine`", "[ten]{.x}"];
        var word = Gen.Int[0, words.Length - 1].Select(i => words[i]);
        Gen.Select(Gen.Int[0, 5], word, word).List[1, 12].List[1, 4].Sample(
            paragraphs =>
            {
                var (source, before, behind) = ("x", "x", "x");
                foreach (var (kind, one, other) in paragraphs.SelectMany(p => p.Append((6, "", ""))))
                {
                    source += kind switch { 0 => one, 1 => $"{{++{one}++}}", 2 => $"{{--{one}--}}{{author=\"A B\" date=2026-11-29}}", 3 => $"{{~~{one}~>{other}~~}}", 4 => $"[{one}]{{.insertion author=C}}", 5 => $"{{++{one} {{--{other}--}}++}}", _ => "\n\nx" } + " ";
                    before += kind switch { 1 or 4 or 5 => string.Empty, 6 => "\n\nx", _ => one } + " ";
                    behind += kind switch { 2 => string.Empty, 3 => other, 5 => one + " ", 6 => "\n\nx", _ => one } + " ";
                }

                var isPlain = source == before;
                return isPlain || (Assert.Single(Decide(source, true, null).Files).New == behind && Assert.Single(Decide(source, false, null).Files).New == before);
            },
            iter: 500);
    }

    private static DecisionOutcome Decide(string text, bool accepts, string? numbers) => ManuscriptReviewer.Decide(
        new DecisionRequest("x.md", accepts) { Only = ValueList.From(numbers?.Split(',').Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray() ?? []) },
        new MemoryWorkspace().With("x.md", text)).Value!;
}
