using CsCheck;
using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Revisions;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Changes and comments in the text: how they are written, and what stands where they are accepted or rejected.</summary>
public sealed class RevisionTests
{
    [Theory]
    [InlineData("a {++new ++}word", "a word", "a new word")]
    [InlineData("a {--old --}word", "a old word", "a word")]
    [InlineData("a {~~*old*~>**new** one~~} word", "a *old* word", "a **new** one word")]
    [InlineData("a {==word==}{>>Why?<<} here", "a word here", "a word here")]
    [InlineData("a word{>>Why?<<} here", "a word here", "a word here")]
    [InlineData("a {++new++} b", "a b", "a new b")]
    [InlineData("{++new++} b", "b", "new b")]
    [InlineData("a {++new {--and gone --}++}b", "a b", "a new b")]
    [InlineData("a[^n] b\n\n[^n]: It {~~was~>is~~} so.", "a[^n] b\n\n[^n]: It was so.", "a[^n] b\n\n[^n]: It is so.")]
    [InlineData("a {++[link](x.html)++}b", "a b", "a [link](x.html)b")]
    [InlineData("[a {++new ++}link](http://e.org)", "[a link](http://e.org)", "[a new link](http://e.org)")]
    [InlineData("one\n\n{++two++}\n\nthree", "one\n\nthree", "one\n\ntwo\n\nthree")]
    [InlineData("- one\n- {++two++}\n- {--three--}", "- one\n- three", "- one\n- two")]
    [InlineData("{++one\n\n- two\n- *three*\n\nfour++}\n\nfive", "five", "one\n\n- two\n- *three*\n\nfour\n\nfive")]
    [InlineData("{--\n\none\n\n> Two\n\n--}{author=Ed}\n\nfive", "one\n\n> Two\n\nfive", "five")]
    [InlineData("> {++one\n>\n> two++}\n\nthree", "three", "> one\n>\n> two\n\nthree")]
    [InlineData("one[]{.paragraph-insertion}\n\ntwo", "one\ntwo", "one\n\ntwo")]
    [InlineData("one[]{.paragraph-deletion}\n\ntwo", "one\n\ntwo", "one\ntwo")]
    [InlineData("a [new ]{.insertion author=\"Ed\"}word [old ]{.deletion}here", "a word old here", "a new word here")]
    [InlineData("a [Why?]{.comment-start id=1 author=Ed}word[]{.comment-end id=1} here", "a word here", "a word here")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n| {++e++} | {++f++} |", "| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | d |\n| e | f |")]
    [InlineData("`{++code++}` and \\{++text++}", "`{++code++}` and \\{++text++}", "`{++code++}` and \\{++text++}")]
    [InlineData("a {++ b and {-- c", "a {++ b and {-- c", "a {++ b and {-- c")]
    [InlineData("a++} b--} c~~} ~> d", "a++} b--} c~~} ~> d", "a++} b--} c~~} ~> d")]
    public void A_view_is_what_the_author_would_have_written(string markdown, string rejected, string accepted)
    {
        Assert.Equal(Print(Read(rejected)), Print(OpenRevisions.Show(Read(markdown), RevisionDisplay.Rejected)));
        Assert.Equal(Print(Read(accepted)), Print(OpenRevisions.Show(Read(markdown), RevisionDisplay.Accepted)));
    }

    [Fact]
    public void A_heading_keeps_its_id_whatever_becomes_of_its_changes()
    {
        var book = Read("# A {--long --}{++short ++}head\n\ntext");
        var (before, behind) = (OpenRevisions.Show(book, RevisionDisplay.Rejected).Divisions[0], OpenRevisions.Show(book, RevisionDisplay.Accepted).Divisions[0]);

        Assert.Equal(("A long head", "A short head"), (before.Title, behind.Title));
        Assert.Equal(("a-long-head", "a-long-head"), (before.Heading!.Attributes.Id, behind.Heading!.Attributes.Id));
    }

    // Words in a row, each of them plain, put in, struck out or exchanged, with comments between them.
    [Fact]
    public void Of_any_changes_the_views_are_both_sides()
    {
        string[] all = ["one", "*two*", "**three**", "four.", "„fünf“", "[six](http://e.org/6)", "^[seven]", "八", "`nine`"];
        var words = Gen.Int[0, all.Length - 1].Select(i => all[i]);
        var pieces = Gen.Select(Gen.Int[0, 4], words, words).List[1, 12];
        pieces.Sample(
            list =>
            {
                var (source, before, behind) = (string.Empty, string.Empty, string.Empty);
                foreach (var (kind, one, other) in list)
                {
                    source += kind switch { 0 => one, 1 => $"{{++{one}++}}", 2 => $"{{--{one}--}}{{author=\"A B\" date=2026-11-29}}", 3 => $"{{~~{one}~>{other}~~}}", _ => $"{{=={one}==}}{{>>*{other}*<<}}" } + " ";
                    before += kind == 1 ? string.Empty : one + " ";
                    behind += kind switch { 2 => string.Empty, 3 => other + " ", _ => one + " " };
                }

                return Words(Read("x " + before)) == Words(OpenRevisions.Show(Read("x " + source), RevisionDisplay.Rejected))
                    && Words(Read("x " + behind)) == Words(OpenRevisions.Show(Read("x " + source), RevisionDisplay.Accepted));
            },
            iter: 2000);
    }

    [Fact]
    public void Who_made_a_change_and_when_stands_behind_it()
    {
        var book = Read("a {++b++}{author=\"Ann Lee\" date=2026-11-29} {~~c~>d~~}{author=Bo date=\"2026-11-29T10:30:00+02:00\"} e");

        Assert.Equal(
            [
                new Authorship("Ann Lee", new DateTimeOffset(2026, 11, 29, 0, 0, 0, TimeSpan.Zero)),
                new Authorship("Bo", new DateTimeOffset(2026, 11, 29, 8, 30, 0, TimeSpan.Zero)),
                new Authorship("Bo", new DateTimeOffset(2026, 11, 29, 8, 30, 0, TimeSpan.Zero)),
            ],
            NodeCollector<Revision>.In(book).Select(r => r.By));
    }

    [Fact]
    public void Comments_are_text_and_those_behind_one_answer_it()
    {
        var marks = NodeCollector<CommentMark>.In(Read("{==a==}{>>Why *so*?<<}{author=Ed .resolved}{>>Because.\nYes.<<}{author=Ann} b{>>Here.<<}"));
        var comments = marks.Where(m => !m.IsEnd).Select(m => m.Comment).ToList();

        Assert.Equal(["Why *so*?", "Because.\nYes.", "Here."], comments.Select(c => c.Text));
        Assert.Equal([true, false, false], comments.Select(c => c.IsResolved));
        Assert.Same(comments[0], comments[1].Parent);
        Assert.Null(comments[2].Parent);
        Assert.All(comments, c => Assert.Single(marks, m => m.IsEnd && ReferenceEquals(m.Comment, c)));
    }

    [Fact]
    public void Comments_of_Pandoc_end_by_their_ids_and_answer_by_their_parents()
    {
        var marks = NodeCollector<CommentMark>.In(Read("a [Why?]{.comment-start id=1 author=Ed}b\n\nc []{.comment-end id=1}[So.]{.comment-start id=2 parent=1}[]{.comment-end id=2}"));

        Assert.Equal([false, true, false, true], marks.Select(m => m.IsEnd));
        Assert.Same(marks[0].Comment, marks[1].Comment);
        Assert.Same(marks[0].Comment, marks[2].Comment.Parent);
    }

    [Theory]
    [InlineData("*a {++b* c++} d", 0)]
    [InlineData("text {++one\n\ntwo++} text", 1)]
    [InlineData("[a {++b](http://e.org) c++}", 1)]
    [InlineData("a []{.comment-end id=7}", 1)]
    [InlineData("a {++b++}{date=yesterday}", 1)]
    public void What_cannot_be_read_is_told(string markdown, int count) =>
        Assert.Equal(count, Findings(markdown).Count(f => f.Code == MarkdownCodes.UnreadRevision));

    [Fact]
    public void In_data_files_the_text_stands_as_before_them_and_that_is_told()
    {
        var workspace = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [a.md]\nglossary: glossary.yaml\nback: [glossary]").With("b/a.md", "# A\n\n[Git]{.term}")
            .With("b/glossary.yaml", "- term: Git\n  definition: A {++new ++}program.\n");
        var read = ManuscriptReader.Read("b", workspace);

        Assert.Equal("b/glossary.yaml:2:15", Assert.Single(read.Findings, f => f.Code == MarkdownCodes.UnreadRevision).Span.ToString());
        Assert.Equal("A program.", TextPrinter.Print(Assert.Single(read.Value!.Book.Data.Glossary!).Definition));
    }

    [Fact]
    public void Openings_without_ends_take_no_time() => Assert.NotNull(Read(string.Concat(Enumerable.Repeat("{++a {~~b~>c {>>", 20_000))));

    private static Book Read(string markdown) => ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", markdown)).Value!.Book;

    private static ValueList<Diagnostic> Findings(string markdown) => ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", markdown)).Findings;

    // Where something was taken out, texts stand beside each other.
    private static string Print(Book book) => System.Text.RegularExpressions.Regex.Replace(BookPrinter.Print(book), "\"\n *Text \"", string.Empty);

    private static string Words(Book book) => string.Join(' ', TextPrinter.Print(book.Divisions[0].Blocks).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
