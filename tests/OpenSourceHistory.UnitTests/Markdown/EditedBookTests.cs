using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Values of what was not edited stay equal when a book is read again, so that results can be kept by them.</summary>
public class EditedBookTests
{
    private const string First = "# One\n\nBefore -- it.\n\nBehind[^n] *it*.\n\n[^n]: A note's text.\n";
    private const string Second = "# Two\n\n\"Text\" with `code`, [a link](#one) and a list:\n\n- one -- two\n- MIIT\n\n*[MIIT]: Ministry\n\n```\ncode\n```\n";
    private const string Inserted = "# One\n\nBefore -- it.\n\nA *new* paragraph...\n\nBehind[^n] *it*.\n\n[^n]: A note's text.\n";

    private const string Lone = """
        # One

        Before.

        ***

        Behind.

        # Two

        "The same" -- here[^n].

        The same.

        ***

        - ![Gone](gone.png)

        - [there](#nowhere)

        [^n]: A note's `text`.

        # Three
        The same.

        The same.

        ***
        """;

    [Fact]
    public void A_chapter_that_was_not_edited_is_equal_when_the_book_is_read_again()
    {
        var (before, after) = (Read(First), Read(Inserted));

        Assert.NotEqual(before.Divisions[0], after.Divisions[0]);
        Assert.NotSame(before.Divisions[1], after.Divisions[1]);
        Assert.Equal(before.Divisions[1], after.Divisions[1]);
        Assert.Equal(before.Divisions[1].GetHashCode(), after.Divisions[1].GetHashCode());
        Assert.Equal(before.Data.Abbreviations, after.Data.Abbreviations);
    }

    [Fact]
    public void Blocks_before_an_insertion_stay_equal()
    {
        var (before, after) = (Read(First).Divisions[0], Read(Inserted).Divisions[0]);

        Assert.Equal(before.Blocks.Take(2), after.Blocks.Take(2));
    }

    [Fact]
    public void Everything_in_an_edited_chapter_is_told_at_its_new_line()
    {
        var lines = Inserted.Split('\n');
        var texts = new TextFinder();
        texts.Visit(Read(Inserted).Divisions[0]);

        Assert.True(texts.Found.Count > 6);
        Assert.All(texts.Found, text =>
        {
            var place = text.SpanOf(0, 1).Position;
            Assert.Equal(text.Value[0], lines[place.Line - 1][place.Column - 1]);
        });
    }

    [Fact]
    public void What_is_found_in_a_chapter_that_was_not_edited_is_equal()
    {
        const string Faulty = "# Two\n\nA call[^x] and ![](none.png).\n";
        var (before, after) = (FindingsOf(First, Faulty), FindingsOf(Inserted, Faulty));

        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("Before.", "Before it all, and *more*.")]
    [InlineData("Before.", "Before.\n\nThe same.\n\n***\n\nThe same.")]
    [InlineData("Before.\n\n", "")]
    [InlineData("Behind.", "Behind.\n\n```\n# code\n\n***\n```")]
    [InlineData("# One", "# Now first\n\n## The same\n\nThe same.\n\n# One")]
    [InlineData("# One", "---\ntitle: T\n---\n\n# One")]
    public void Divisions_of_a_lone_file_behind_an_edit_are_equal_and_told_at_their_new_lines(string old, string changed)
    {
        var edited = Lone.Replace(old, changed, StringComparison.Ordinal);
        var (before, after) = (ReadLone(Lone), ReadLone(edited));

        Assert.Equal(before.Value.Divisions.TakeLast(2), after.Value.Divisions.TakeLast(2));
        Assert.Equal(before.Value.Divisions[^1].GetHashCode(), after.Value.Divisions[^1].GetHashCode());
        Assert.NotEqual(before.Value.Divisions[0], after.Value.Divisions[0]);
        Assert.Equal(before.Findings, after.Findings);
        Assert.Equal(["![Gone", "[there"], after.Findings.Select(f => WordAt(edited, f.Span.Position)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Paragraphs_behind_an_insertion_are_equal()
    {
        var (before, after) = (Read(First).Divisions[0], Read(Inserted).Divisions[0]);

        Assert.Equal(before.Blocks[^1], after.Blocks[^1]);
    }

    [Fact]
    public void Paragraphs_with_the_same_characters_have_places_of_their_own()
    {
        var blocks = ReadLone("# One\n\nThe same.\n\nThe same.\n\n# Two\n\nThe same.").Value.Divisions.SelectMany(d => d.Blocks).OfType<Paragraph>().ToList();

        Assert.Equal(3, blocks.Distinct().Count());
        Assert.Equal([3, 5, 9], blocks.Select(b => b.Span.Position.Line));
    }

    private static string WordAt(string text, SourcePosition place) => text.Split('\n')[place.Line - 1][(place.Column - 1)..].Split(']')[0];

    private static Result<Book> ReadLone(string text)
    {
        var (project, found) = ManuscriptReader.Read("a.md", new MemoryWorkspace().With("a.md", text));
        return new Result<Book>(project!.Book, found);
    }

    private static ValueList<Diagnostic> FindingsOf(string first, string second) => ValueList.From(
        ManuscriptReader.Read("book", Files(first, second)).Findings.Where(f => f.Path == "book/two.md").OrderBy(f => f.Span.Start).ThenBy(f => f.Code, StringComparer.Ordinal));

    private static Book Read(string first) => ManuscriptReader.Read("book", Files(first, Second)).Value!.Book;

    private static MemoryWorkspace Files(string first, string second) => new MemoryWorkspace()
        .With("book/book.yaml", "title: T\nbody: [one.md, two.md]\n")
        .With("book/one.md", first)
        .With("book/two.md", second);

    private sealed class TextFinder : BookWalker
    {
        public List<Text> Found { get; } = [];

        public override void Visit(Node node)
        {
            if (node is Text text)
            {
                Found.Add(text);
            }

            base.Visit(node);
        }
    }
}
