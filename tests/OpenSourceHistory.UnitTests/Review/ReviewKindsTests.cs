using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What an editor does to paragraphs, lists, tables, links and notes as a whole comes home, and nothing else of the Markdown changes.</summary>
public class ReviewKindsTests
{
    private const string Prose = """
        # One

        First *paragraph* with a "note"[^n] in it
        and a second line.

        Second paragraph is here, quite plain.

        > A quotation of
        > two lines.

        Third paragraph, with [a link](https://example.org) in it.^[Inline.]

        ## Two

        Last words of the book.

        [^n]: The note's text.

        """;

    private const string List = """
        # Lists

        Before them.

        - alpha one
        - beta two
          goes on
          - gamma three
        - delta four

        Between them.

        1. first
        2. second
        3. third

        After them.

        """;

    private const string Table = """
        # Tables

        | Year | What     |
        |------|----------|
        | 1991 | kernel   |
        | 2008 | company  |

        : What happened

        After it.

        """;

    private static readonly ReviewBook s_prose = new(Prose);
    private static readonly ReviewBook s_list = new(List);
    private static readonly ReviewBook s_table = new(Table);

    public static TheoryData<string?, bool> Ways => new() { { null, true }, { null, false }, { "Ed", false } };

    [Fact]
    public void A_picture_that_is_described_otherwise_is_told_and_left_to_the_author()
    {
        const string Text = "# One\n\nA ![red bar](a.svg) in text.\n";
        var files = new MemoryWorkspace().With("book.md", Text).With("default.css", string.Empty).With("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='30' height='10'/></svg>");
        var book = new ReviewBook(Text, "book.md", files);

        Assert.Empty(book.Edit(null, e => e).Report.Changes);
        var change = Assert.Single(book.Edit(null, e => e.Describe("A bar in red")).Report.Changes);

        Assert.Equal((ChangeKind.Description, "3:3"), (change.Kind, $"{change.Place.Position.Line}:{change.Place.Position.Column}"));
        Assert.Contains("“A bar in red”", change.Obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_and_dealt_with_already_comes_home_so()
    {
        using var editor = new WordEditor(s_prose.Sent, "Ed");
        var outcome = s_prose.Review(editor.Comment("Last words", "Done.").Resolve().Save(), r => r with { IsMarked = true });
        Assert.Contains("{>>Done.<<}{.resolved author=\"Ed\"}", s_prose.MarkdownOf(outcome), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Paragraphs_are_moved_as_they_are_written(string? author, bool keepsMark)
    {
        var outcome = s_prose.Edit(author, e => e.Move("First ", "Third paragraph", keepsMark));
        var change = Assert.Single(outcome.Report.Changes);
        Assert.Equal((ChangeKind.Moved, null, author ?? string.Empty), (change.Kind, change.Obstacle, change.Author));
        const string Moved = "First *paragraph* with a \"note\"[^n] in it\nand a second line.\n\n";
        Assert.Equal(
            Prose.Replace(Moved, string.Empty, StringComparison.Ordinal).Replace("## Two", Moved + "## Two", StringComparison.Ordinal),
            s_prose.MarkdownOf(outcome));
    }

    [Fact]
    public void What_was_changed_in_a_moved_paragraph_is_a_change_by_itself()
    {
        byte[] edited;
        using (var editor = new WordEditor(s_prose.Sent))
        {
            edited = editor.Move("First ", "Third paragraph").Replace("second line", "last line").Save();
        }

        var outcome = s_prose.Review(edited);
        Assert.Equal([ChangeKind.Moved, ChangeKind.Text], outcome.Report.Changes.Select(c => c.Kind));
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        const string Moved = "First *paragraph* with a \"note\"[^n] in it\nand a second line.\n\n";
        var without = Prose.Replace(Moved, string.Empty, StringComparison.Ordinal);
        Assert.Equal(without.Replace("## Two", Moved.Replace("second", "last", StringComparison.Ordinal) + "## Two", StringComparison.Ordinal), s_prose.MarkdownOf(outcome));
        Assert.Equal(without.Replace("## Two", Moved + "## Two", StringComparison.Ordinal), s_prose.MarkdownOf(s_prose.Review(edited, r => r with { Only = [1] })));
        Assert.Equal(Prose.Replace("second line", "last line", StringComparison.Ordinal), s_prose.MarkdownOf(s_prose.Review(edited, r => r with { Only = [2] })));
    }

    [Fact]
    public void A_paragraph_that_is_moved_over_one_that_is_cut_is_not_lost()
    {
        var book = new ReviewBook("# One\n\nIt begins.\n\nAlpha goes on for some words to its end.\n\nBravo is another paragraph of the text.\n\nIt ends.\n");
        var outcome = book.Edit(null, e => e.Split("end.").Move("Bravo", "It begins"));
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            "# One\n\nIt begins.\n\nBravo is another paragraph of the text.\n\nAlpha goes on for some words to its\n\nend.\n\nIt ends.\n",
            book.MarkdownOf(outcome));
    }

    [Fact]
    public void Headings_quotations_and_items_are_moved()
    {
        var heading = s_prose.Edit(null, e => e.Move("Two", "First "));
        Assert.Equal(Prose.Replace("## Two\n\n", string.Empty, StringComparison.Ordinal).Replace("Second", "## Two\n\nSecond", StringComparison.Ordinal), s_prose.MarkdownOf(heading));
        var quotation = s_prose.Edit(null, e => e.Move("A quotation", "One"));
        Assert.Equal(Prose.Replace("> A quotation of\n> two lines.\n\n", string.Empty, StringComparison.Ordinal).Replace("First", "> A quotation of\n> two lines.\n\nFirst", StringComparison.Ordinal), s_prose.MarkdownOf(quotation));
        var item = s_list.Edit(null, e => e.Move("delta", "alpha"));
        Assert.Equal(List.Replace("- delta four\n", string.Empty, StringComparison.Ordinal).Replace("- beta", "- delta four\n- beta", StringComparison.Ordinal), s_list.MarkdownOf(item));
    }

    [Fact]
    public void A_move_can_be_marked_and_is_one_decision()
    {
        using var editor = new WordEditor(s_prose.Sent, "Ed");
        var outcome = s_prose.Review(editor.Move("Second ", "Third paragraph").Save(), r => r with { IsMarked = true });
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        var marked = s_prose.MarkdownOf(outcome);
        Assert.Matches("\\{--Second paragraph is here, quite plain\\.--\\}\\{author=\"Ed\" date=\"[^\"]*\" pair=p[0-9a-f]{8}\\}", marked);
        Assert.Matches("\n\n\\{\\+\\+Second paragraph is here, quite plain\\.\\+\\+\\}\\{author=\"Ed\" date=\"[^\"]*\" pair=p[0-9a-f]{8}\\}\n\n## Two", marked);
        const string Second = "Second paragraph is here, quite plain.\n\n";
        var accepted = Prose.Replace(Second, string.Empty, StringComparison.Ordinal).Replace("## Two", Second + "## Two", StringComparison.Ordinal);
        foreach (var (accepts, expected) in new[] { (true, accepted), (false, Prose) })
        {
            var workspace = new OpenSourceHistory.Testing.MemoryWorkspace().With("book.md", marked);
            var open = Assert.Single(ManuscriptReviewer.List("book.md", workspace).Value!);
            Assert.Equal(OpenSourceHistory.Review.Deciding.OpenChangeKind.Moved, open.Kind);
            var decided = ManuscriptReviewer.Decide(new DecisionRequest("book.md", accepts), workspace).Value!;
            Assert.Equal(expected, Assert.Single(decided.Files).New);
        }
    }

    [Fact]
    public void Paragraphs_are_moved_to_other_files()
    {
        var workspace = new OpenSourceHistory.Testing.MemoryWorkspace()
            .With("book/book.yaml", "title: Book\nlanguage: en\neditions:\n  docx:\n    format: docx\n    output: book.docx\n")
            .With("book/01-one.md", "# One\n\nThe first paragraph of the one.\n\nThe second paragraph of the one.\n")
            .With("book/02-two.md", "# Two\n\nThe first paragraph of the other.\n")
            .With("default.css", string.Empty);
        var book = new ReviewBook(string.Empty, "book", workspace);
        var outcome = book.Edit(null, e => e.Move("The second paragraph of the one", "The first paragraph of the other"));
        Assert.All(outcome.Report.Changes.Where(c => !c.IsGenerated), c => Assert.Null(c.Obstacle));
        Assert.Equal(
            ["# One\n\nThe first paragraph of the one.\n", "# Two\n\nThe first paragraph of the other.\n\nThe second paragraph of the one.\n"],
            outcome.Files.Select(f => f.New));
    }

    [Fact]
    public void Links_get_other_targets_come_and_go()
    {
        Assert.Equal(Prose.Replace("example.org", "example.com/x", StringComparison.Ordinal), s_prose.MarkdownOf(s_prose.Edit(null, e => e.SetLink("a link", "https://example.com/x"))));
        Assert.Equal(Prose.Replace("[a link](https://example.org)", "a link", StringComparison.Ordinal), s_prose.MarkdownOf(s_prose.Edit(null, e => e.SetLink("a link", null))));
        Assert.Equal(Prose.Replace("quite plain", "[quite plain](https://example.com/)", StringComparison.Ordinal), s_prose.MarkdownOf(s_prose.Edit(null, e => e.AddLink("quite plain", "https://example.com/"))));
    }

    [Fact]
    public void Several_looks_of_one_stretch_come_home()
    {
        var book = new ReviewBook("# One\n\nSome **bold words stand** here, *and slanted* ones.\n");
        string Of(Func<WordEditor, WordEditor> edit)
        {
            var outcome = book.Edit(null, edit);
            Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
            return book.MarkdownOf(outcome)[7..].TrimEnd('\n');
        }

        Assert.Equal("Some **bold words stand** ***[here]{.smallcaps}***, *and slanted* ones.", Of(e => e.Mark("here", new W.SmallCaps()).Mark("here", new W.Italic()).Mark("here", new W.Bold())));
        Assert.Equal("Some **bold *words* stand** here, *and slanted* ones.", Of(e => e.Mark("words", new W.Italic())));
        Assert.Equal("Some **bold** words **stand** here, *and slanted* ones.", Of(e => e.Mark("words", new W.Bold { Val = false })));
        Assert.Equal("Some **bold words stand** here, and slanted ones.", Of(e => e.Mark("and slanted", new W.Italic { Val = false })));
    }

    [Fact]
    public void Looks_can_be_marked()
    {
        var book = new ReviewBook("# One\n\nSome plain words.\n");
        using var editor = new WordEditor(book.Sent);
        Assert.Equal("# One\n\nSome {~~plain~>*plain*~~} words.\n", book.MarkdownOf(book.Review(editor.Mark("plain", new W.Italic()).Save(), r => r with { IsMarked = true })));
    }

    [Theory]
    [InlineData("delta", 1, "- delta four", "  - delta four")]
    [InlineData("gamma", 0, "  - gamma three", "- gamma three")]
    [InlineData("second", 1, "2. second", "   1. second")]
    public void Levels_of_items_come_home(string text, int level, string old, string changed)
    {
        var outcome = s_list.Edit(null, e => e.SetLevel(text, level));
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(List.Replace(old, changed, StringComparison.Ordinal), s_list.MarkdownOf(outcome));
    }

    [Fact]
    public void Bullets_become_numbers_and_what_is_below_them_stays_there()
    {
        var outcome = s_list.Edit(null, e => e.Become("alpha", "ListNumber").Become("beta", "ListNumber"));
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            List.Replace("- alpha one\n- beta two\n  goes on\n  - gamma", "1. alpha one\n2. beta two\n   goes on\n   - gamma", StringComparison.Ordinal),
            s_list.MarkdownOf(outcome));
    }

    [Theory]
    [InlineData("alpha", "BodyText", "them.\n\n- alpha one\n-", "them.\n\nalpha one\n\n-")]
    [InlineData("delta", "BodyText", "- delta four", "\ndelta four")]
    [InlineData("Between", "ListBullet", "- delta four\n\nBetween", "- delta four\n- Between")]
    [InlineData("Between", "Heading2", "Between", "## Between")]
    [InlineData("Before", "BlockText", "Before", "> Before")]
    [InlineData("After", "ListBullet", "After", "- After")]
    public void Paragraphs_become_others_by_their_style(string text, string style, string old, string changed)
    {
        var outcome = s_list.Edit(null, e => e.Become(text, style));
        Assert.All(outcome.Report.Changes.Where(c => !c.IsGenerated), c => Assert.Null(c.Obstacle));
        Assert.Equal(List.Replace(old, changed, StringComparison.Ordinal), s_list.MarkdownOf(outcome));
    }

    [Theory]
    [InlineData("Two", "BodyText", "## Two", "Two")]
    [InlineData("Two", "BlockText", "## Two", "> Two")]
    [InlineData("First", "Heading2", "First *paragraph* with a \"note\"[^n] in it\nand", "## First *paragraph* with a \"note\"[^n] in it and")]
    [InlineData("A quotation", "BodyText", "> A quotation of\n> two", "A quotation of\ntwo")]
    [InlineData("Last", "BlockText", "Last", "> Last")]
    public void Headings_and_quotations_become_others(string text, string style, string old, string changed)
    {
        var outcome = s_prose.Edit(null, e => e.Become(text, style));
        Assert.All(outcome.Report.Changes.Where(c => !c.IsGenerated), c => Assert.Null(c.Obstacle));
        Assert.Equal(Prose.Replace(old, changed, StringComparison.Ordinal), s_prose.MarkdownOf(outcome));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Ed")]
    public void Rows_come_and_go(string? author)
    {
        var added = s_table.Edit(author, e => e.AddRow("kernel", "1998", "open source"));
        Assert.Equal((ChangeKind.NewRow, null, author is not null), (added.Report.Changes.Single().Kind, added.Report.Changes.Single().Obstacle, added.Report.Changes.Single().IsTracked));
        Assert.Equal(Table.Replace("kernel   |\n", "kernel   |\n| 1998 | open source |\n", StringComparison.Ordinal), s_table.MarkdownOf(added));
        var last = s_table.Edit(author, e => e.AddRow("company", "2026", "book"));
        Assert.Equal(Table.Replace("company  |\n", "company  |\n| 2026 | book     |\n", StringComparison.Ordinal), s_table.MarkdownOf(last));
        var lost = s_table.Edit(author, e => e.RemoveRow("kernel"));
        Assert.Equal(Table.Replace("| 1991 | kernel   |\n", string.Empty, StringComparison.Ordinal), s_table.MarkdownOf(lost));
    }

    [Fact]
    public void Columns_come_and_go()
    {
        var added = s_table.Edit(null, e => e.AddColumn("1991", "Place", "Helsinki", "Beijing"));
        Assert.Equal(
            Table.Replace("| What", "| Place    | What", StringComparison.Ordinal).Replace("|---------", "|----------|---------", StringComparison.Ordinal).Replace("| kernel", "| Helsinki | kernel", StringComparison.Ordinal).Replace("| company", "| Beijing  | company", StringComparison.Ordinal),
            s_table.MarkdownOf(added));
        var lost = s_table.Edit(null, e => e.RemoveColumn("1991"));
        Assert.Equal(
            Table.Replace("| Year |", "|", StringComparison.Ordinal).Replace("|------|", "|", StringComparison.Ordinal).Replace("| 1991 |", "|", StringComparison.Ordinal).Replace("| 2008 |", "|", StringComparison.Ordinal),
            s_table.MarkdownOf(lost));
    }

    [Fact]
    public void Empty_cells_are_filled()
    {
        var book = new ReviewBook("# T\n\n| A | B |\n|---|---|\n| a |   |\n");
        using var editor = new WordEditor(book.Sent);
        var cell = editor.Find("a").Ancestors<W.TableRow>().First().Elements<W.TableCell>().Last().Elements<W.Paragraph>().First();
        cell.AppendChild(new W.Run(new W.Text("b")));
        var outcome = book.Review(editor.Save());
        Assert.Equal("# T\n\n| A | B |\n|---|---|\n| a | b |\n", book.MarkdownOf(outcome));
    }

    [Fact]
    public void Notes_come_go_and_move()
    {
        var longer = s_prose.Edit(null, e => e.AddNote("quite plain", "One paragraph.", "And another."));
        Assert.Equal(Prose.Replace("quite plain.", "quite plain.[^ed1]", StringComparison.Ordinal) + "\n[^ed1]: One paragraph.\n\n    And another.\n", s_prose.MarkdownOf(longer));
        var shorter = s_prose.Edit(null, e => e.AddNote("quite plain", "One paragraph."));
        Assert.Equal(Prose.Replace("quite plain.", "quite plain.^[One paragraph.]", StringComparison.Ordinal), s_prose.MarkdownOf(shorter));
        var gone = s_prose.Edit(null, e => e.RemoveNote("First "));
        Assert.Equal(Prose.Replace("[^n] in", " in", StringComparison.Ordinal).Replace("\n[^n]: The note's text.\n", string.Empty, StringComparison.Ordinal), s_prose.MarkdownOf(gone));
        var moved = s_prose.Edit(null, e => e.MoveNote("First ", "quite plain"));
        Assert.Equal(Prose.Replace("[^n] in", " in", StringComparison.Ordinal).Replace("plain.", "plain.[^n]", StringComparison.Ordinal), s_prose.MarkdownOf(moved));
        var inline = s_prose.Edit(null, e => e.MoveNote("Third ", "quite plain"));
        Assert.Equal(Prose.Replace("it.^[Inline.]", "it.", StringComparison.Ordinal).Replace("plain.", "plain.^[Inline.]", StringComparison.Ordinal), s_prose.MarkdownOf(inline));
    }

    [Fact]
    public void Paragraphs_of_notes_come_and_go()
    {
        const string Markdown = "# One\n\nText.[^n]\n\n[^n]: First of the note.\n\n    Second of the note.\n";
        var book = new ReviewBook(Markdown);
        Assert.Equal(Markdown + "\n    Third of it.\n", book.MarkdownOf(book.Edit(null, e => e.AddParagraph("Second of", "Third of it."))));
        Assert.Equal(Markdown.Replace("\n    Second of the note.\n", string.Empty, StringComparison.Ordinal), book.MarkdownOf(book.Edit(null, e => e.RemoveParagraph("Second of"))));
    }

    [Fact]
    public void Grid_tables_are_drawn_anew_where_they_must_be()
    {
        const string Markdown = """
            # T

            +-------+------------+
            | Year  | What       |
            +=======+============+
            | 1991  | kernel     |
            |       |            |
            |       | and more   |
            +-------+------------+
            | 2008  | company    |
            +-------+------------+

            After.

            """;
        var book = new ReviewBook(Markdown);
        string Of(Func<WordEditor, WordEditor> edit)
        {
            var outcome = book.Edit(null, edit);
            Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
            return book.MarkdownOf(outcome);
        }

        Assert.Equal(Markdown.Replace("company   ", "companies ", StringComparison.Ordinal), Of(e => e.Replace("company", "companies")));
        Assert.Equal(Markdown.Replace("| 2008  | company    |", "| 2008  | a company  |\n|       | that looks |", StringComparison.Ordinal), Of(e => e.Replace("company", "a company that looks")));
        Assert.Equal(
            Markdown.Replace("-+------------+", "-+-----------------+", StringComparison.Ordinal).Replace("=+============+", "=+=================+", StringComparison.Ordinal)
                .Replace("What       |", "What            |", StringComparison.Ordinal).Replace("kernel     |", "kernel          |", StringComparison.Ordinal).Replace("|       |            |", "|       |                 |", StringComparison.Ordinal)
                .Replace("and more   |", "and more        |", StringComparison.Ordinal).Replace("company    |", "Multinationally |", StringComparison.Ordinal),
            Of(e => e.Replace("company", "Multinationally")));
        Assert.Equal(Markdown.Replace("company    |\n", "company    |\n+-------+------------+\n| 2012  | open       |\n|       | source     |\n", StringComparison.Ordinal), Of(e => e.AddRow("2008", "2012", "open source")));
        Assert.Equal(Markdown.Replace("| 2008  | company    |\n+-------+------------+\n", string.Empty, StringComparison.Ordinal), Of(e => e.RemoveRow("2008")));
        Assert.Equal(
            string.Join('\n', Markdown.Split('\n').Select(l => l.StartsWith("+-", StringComparison.Ordinal) ? "+------------+" : l.StartsWith("+=", StringComparison.Ordinal) ? "+============+" : l.StartsWith('|') ? l[8..] : l)),
            Of(e => e.RemoveColumn("1991")));
    }
}
