using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What an editor does in Word comes home into the Markdown, and nothing else of it changes.</summary>
public class ReviewTests
{
    private const string Markdown = """
        # One

        The quick *brown* fox jumps over the "lazy" dog -- again.[^n] It is a **very**
        long paragraph that wraps over lines, with [a link](https://example.org) in it.

        Second paragraph is here. It has two sentences.

        > A quote that
        > goes on.

        - item one
        - item two

        | A | B |
        |---|---|
        | cell one | cell two |

        ## Two

        Last words.^[An inline note.]

        [^n]: The note's text.

        """;

    private static readonly ReviewBook s_book = new(Markdown);

    [Fact]
    public void What_nobody_changed_brings_nothing()
    {
        var outcome = s_book.Review(s_book.Sent);
        Assert.Empty(outcome.Report.Changes);
        Assert.Empty(outcome.Files);
    }

    [Theory]
    [InlineData("quick ", "slow ", "The quick *brown*", "The slow *brown*")]
    [InlineData("brown", "green", "*brown*", "*green*")]
    [InlineData("dog –", "cat, “so” –", "\"lazy\" dog --", "\"lazy\" cat, \"so\" --")]
    [InlineData("that wraps", "that *star wraps", "that wraps", "that \\*star wraps")]
    [InlineData("a link", "one link", "[a link](", "[one link](")]
    [InlineData("A quote", "One quote", "> A quote", "> One quote")]
    [InlineData("item two", "item too", "- item two", "- item too")]
    [InlineData("cell one", "cell 1", "| cell one", "| cell 1")]
    [InlineData("The note’s text", "The note’s own text", "[^n]: The note's text.", "[^n]: The note's own text.")]
    [InlineData("An inline note", "A short note", "^[An inline note.]", "^[A short note.]")]
    [InlineData("Two", "Three", "## Two", "## Three")]
    public void Words_come_home(string old, string changed, string oldSource, string newSource)
    {
        foreach (var author in new[] { null, "Ed" })
        {
            var outcome = s_book.Edit(author, e => e.Replace(old, changed));
            Assert.All(outcome.Report.Changes, c => Assert.Equal((null, author is not null, author ?? string.Empty), (c.Obstacle, c.IsTracked, c.Author)));
            Assert.Equal(Markdown.Replace(oldSource, newSource, StringComparison.Ordinal), s_book.MarkdownOf(outcome));
        }
    }

    [Fact]
    public void Places_are_those_of_the_source()
    {
        var change = Assert.Single(s_book.Edit("Ed", e => e.Replace("lazy", "tired")).Report.Changes);
        Assert.Equal(("book.md:3:39", "lazy", "tired", new DateTimeOffset(2026, 11, 29, 10, 0, 0, TimeSpan.Zero)), (change.Place.ToString(), change.Old, change.New, change.Date));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Ed")]
    public void New_paragraphs_stand_behind_the_one_before(string? author)
    {
        var outcome = s_book.Edit(author, e => e.AddParagraph("Second paragraph", "A *new* one.").AddParagraph("item one", "item one and a half"));
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            Markdown.Replace("two sentences.\n", "two sentences.\n\nA \\*new\\* one.\n", StringComparison.Ordinal).Replace("- item one\n", "- item one\n- item one and a half\n", StringComparison.Ordinal),
            s_book.MarkdownOf(outcome));
    }

    [Fact]
    public void A_paragraph_that_was_taken_out_goes_with_its_lines()
    {
        var outcome = s_book.Edit(null, e => e.RemoveParagraph("Second paragraph"));
        Assert.Equal(ChangeKind.LostParagraph, Assert.Single(outcome.Report.Changes).Kind);
        Assert.Equal(Markdown.Replace("Second paragraph is here. It has two sentences.\n\n", string.Empty, StringComparison.Ordinal), s_book.MarkdownOf(outcome));
    }

    [Fact]
    public void Paragraphs_are_cut_and_joined()
    {
        var cut = s_book.Edit(null, e => e.Split("It has two"));
        Assert.Equal(Markdown.Replace("is here. It has", "is here.\n\nIt has", StringComparison.Ordinal), s_book.MarkdownOf(cut));
        var joined = new ReviewBook("# One\n\nFirst part of it.\n\nSecond part of it.\n").Edit(null, e => e.Join("First part"));
        Assert.Equal("# One\n\nFirst part of it. Second part of it.\n", Assert.Single(joined.Files).New);
    }

    [Fact]
    public void Looks_come_home()
    {
        var outcome = s_book.Edit(null, e => e.Mark("Second", new W.Italic()).Mark("wraps", new W.Bold()).Mark("brown", new W.Italic { Val = false }));
        Assert.All(outcome.Report.Changes, c => Assert.Equal((ChangeKind.Marks, null), (c.Kind, c.Obstacle)));
        Assert.Equal(
            Markdown.Replace("Second", "*Second*", StringComparison.Ordinal).Replace("wraps", "**wraps**", StringComparison.Ordinal).Replace("*brown*", "brown", StringComparison.Ordinal),
            s_book.MarkdownOf(outcome));
    }

    [Fact]
    public void Levels_of_headings_come_home_and_other_styles_are_told()
    {
        Assert.Equal(Markdown.Replace("## Two", "### Two", StringComparison.Ordinal), s_book.MarkdownOf(s_book.Edit(null, e => e.Restyle("Two", "Heading3"))));
        var told = Assert.Single(s_book.Edit(null, e => e.Restyle("Last words", "Caption")).Report.Changes);
        Assert.Equal((ChangeKind.Style, true), (told.Kind, told.Obstacle is not null));
    }

    [Fact]
    public void Comments_are_told_with_what_they_are_about()
    {
        var comment = Assert.Single(s_book.Edit("Ed", e => e.Comment("Second paragraph", "Why second?")).Report.Comments);
        Assert.Equal(("book.md:6:1", "Ed", "Why second?"), (comment.Place.ToString(), comment.Author, comment.Text));
        Assert.StartsWith("Second paragraph", comment.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_and_comments_can_be_marked_for_the_author_to_decide_upon()
    {
        using var editor = new WordEditor(s_book.Sent, "Ed");
        var edited = editor.Replace("quick ", "slow ").Replace("two sentences", "two short sentences").AddParagraph("Second paragraph", "A new one.").Comment("item two", "Why two?").Save();
        var outcome = s_book.Review(edited, r => r with { IsMarked = true });
        const string By = "{author=\"Ed\" date=\"2026-11-29T10:00:00Z\"}";
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            Markdown.Replace("quick", $"{{~~quick~>slow~~}}{By}", StringComparison.Ordinal)
                .Replace("two sentences.\n", $"two {{++short ++}}{By}sentences.\n\n{{++A new one.++}}{By}\n", StringComparison.Ordinal)
                .Replace("- item two", "- {==item two==}{>>Why two?<<}{author=\"Ed\"}", StringComparison.Ordinal),
            s_book.MarkdownOf(outcome));
    }

    [Fact]
    public void Changes_of_several_editors_are_taken_and_those_of_the_same_words_stand_beside_them()
    {
        byte[] Of(string author, string old, string changed)
        {
            using var editor = new WordEditor(s_book.Sent, author);
            return editor.Replace(old, changed).Replace("Last", author).Save();
        }

        var outcome = s_book.Review([Of("Ada", "quick ", "slow "), Of("Bob", "lazy", "tired")]);
        Assert.Equal([("Ada", true), ("Ada", true), ("Bob", true), ("Bob", false)], outcome.Report.Changes.Select(c => (c.Author, c.Obstacle is null)));
        Assert.Contains("slow *brown* fox jumps over the \"tired\" dog", s_book.MarkdownOf(outcome), StringComparison.Ordinal);
        Assert.Contains("Ada{>>has “Bob” for “Last”<<}{author=\"Bob\" date=\"2026-11-29T10:00:00Z\"} words.", s_book.MarkdownOf(outcome), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_asked_for_is_taken()
    {
        using var editor = new WordEditor(s_book.Sent, "Ed");
        var edited = editor.Replace("quick ", "slow ").Replace("lazy", "tired").Save();
        Assert.Contains("quick *brown* fox jumps over the \"tired\"", s_book.MarkdownOf(s_book.Review(edited, r => r with { Only = [2] })), StringComparison.Ordinal);
        Assert.Contains("slow *brown* fox jumps over the \"lazy\"", s_book.MarkdownOf(s_book.Review(edited, r => r with { Rejected = [2] })), StringComparison.Ordinal);
        Assert.Empty(s_book.Review(edited, r => r with { Author = "Bob" }).Report.Changes);
    }

    [Fact]
    public void A_file_under_a_presss_template_comes_home()
    {
        var text = "# One\n\nA paragraph with *emphasis*, a note[^a] and more.\n\n- item\n\n1. first\n2. second\n\n| a | b |\n|---|---|\n| c | d |\n\n[^a]: The note.\n";
        var workspace = new MemoryWorkspace().With("b/book.yaml", "title: T\nlanguage: en\nslug: book\nfront: [contents]\nbody: [c.md]\neditions: {docx: {format: docx, output: book.docx, template: press.dotx}}\n")
            .With("b/c.md", text).With("b/press.dotx", new TemplateSample().Write()).With("default.css", string.Empty);
        var book = new ReviewBook(text, "b", workspace);

        Assert.Empty(book.Review(book.Sent).Report.Changes);
        var outcome = book.Edit("Ed", editor => editor.Replace("paragraph", "sentence"));
        Assert.Null(Assert.Single(outcome.Report.Changes).Obstacle);
        Assert.Equal(text.Replace("paragraph", "sentence", StringComparison.Ordinal), book.MarkdownOf(outcome));
    }
}
