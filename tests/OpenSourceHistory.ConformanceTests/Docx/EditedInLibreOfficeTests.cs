using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Docx;

/// <summary>What an editor does in LibreOffice comes home, with tracking on or off, and what LibreOffice does by itself does not.</summary>
public sealed class EditedInLibreOfficeTests
{
    private const string Python = "/usr/bin/python3";
    private const string Uno = "/usr/lib/python3/dist-packages/uno.py";

    private const string Book = """
        # The First Chapter

        A paragraph with *emphasis*, a [link](https://example.org/), a note[^one] and “quotation marks” -- and a dash.

        > A quotation that somebody wrote down, with a note of its own.[^two]

        - the first item
        - the second item, 中文

        | Year | What happened |
        |---|---|
        | 1991 | The kernel was announced |
        | 2008 | The company looked around |

        : What happened {#tbl-years}

        See @tbl-years, and read on.

        [^one]: The text of the first note.
        [^two]: The text of the second.
        """;

    [ToolTheory("soffice", Python, Uno)]
    [InlineData("track")]
    [InlineData("plain")]
    public void Edits_come_home_to_the_word_and_a_second_saving_brings_nothing(string tracking)
    {
        using var folder = new TemporaryFolder();
        Save(folder, Book, "sent.docx", "saved.docx", "plain");
        Assert.Empty(Review(folder, Book, "saved.docx").Report.Changes);

        Save(folder, Book, "saved.docx", "edited.docx", tracking, "a dash", "a long dash", "somebody wrote down", "they wrote down", "kernel", "system", "second item, ", string.Empty, "note:1", " And more.");
        var outcome = Review(folder, Book, "edited.docx", isMarked: false);

        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            Book.Replace("a dash", "a long dash", StringComparison.Ordinal).Replace("somebody wrote down", "they wrote down", StringComparison.Ordinal).Replace("kernel", "system", StringComparison.Ordinal)
                .Replace("second item, ", string.Empty, StringComparison.Ordinal).Replace("first note.", "first note. And more.", StringComparison.Ordinal),
            Assert.Single(outcome.Files).New);
        Assert.Equal(tracking == "track", outcome.Report.Changes.All(c => c.IsTracked));
    }

    private const string Structure = """
        # The First Chapter

        The first paragraph is to move down.

        The second stays where it is.

        The third gets a note.

        - the first item
        - the second item

        | Year | What happened |
        |---|---|
        | 1991 | The kernel was announced |
        | 2008 | The company looked around |

        The last has a place.
        """;

    [ToolTheory("soffice", Python, Uno)]
    [InlineData("track")]
    [InlineData("plain")]
    public void Moved_paragraphs_new_notes_rows_levels_and_links_come_home(string tracking)
    {
        using var folder = new TemporaryFolder();
        Save(folder, Structure, "sent.docx", "edited.docx", tracking, "down:first paragraph is", "1", "footnote:gets a note", "A new note.", "level:second item", "1", "row:kernel", "1998|The licence got a name", "link:a place", "https://example.com/");
        var outcome = Review(folder, Structure, "edited.docx", isMarked: false);

        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            [ChangeKind.Moved, ChangeKind.Text, ChangeKind.Style, ChangeKind.Marks, ChangeKind.NewRow],
            outcome.Report.Changes.Select(c => c.Kind));
        Assert.Equal(
            Structure.Replace("The first paragraph is to move down.\n\n", string.Empty, StringComparison.Ordinal).Replace("where it is.\n", "where it is.\n\nThe first paragraph is to move down.\n", StringComparison.Ordinal)
                .Replace("a note.", "a note^[A new note.].", StringComparison.Ordinal).Replace("- the second", "  - the second", StringComparison.Ordinal)
                .Replace("announced |\n", "announced |\n| 1998 | The licence got a name   |\n", StringComparison.Ordinal).Replace("a place", "[a place](https://example.com/)", StringComparison.Ordinal),
            Assert.Single(outcome.Files).New);
    }

    private const string References = """
        # The First Chapter

        See @tbl-years, and @tbl-later behind it.[^one]

        | Year | What happened |
        |---|---|
        | 1991 | The kernel was announced |

        : What happened {#tbl-years}

        Back to @tbl-years.[^two]

        | Year | Where |
        |---|---|
        | 2008 | In Beijing |

        : Where it happened {#tbl-later}

        [^one]: The *text* of the first note.
        [^two]: The text of the second.
        """;

    [ToolTheory("soffice", Python, Uno)]
    [InlineData("track")]
    [InlineData("plain")]
    public void References_before_their_tables_keep_their_numbers_and_notes_come_home(string tracking)
    {
        using var folder = new TemporaryFolder();
        Save(folder, References, "sent.docx", "edited.docx", tracking, "in note:of the first", "of one", "in note: of the second", string.Empty, "note:2", " And more of it.", "behind it", "after it", "refresh:", string.Empty);
        var outcome = Review(folder, References, "edited.docx", isMarked: false);

        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            References.Replace("of the first", "of one", StringComparison.Ordinal).Replace("text of the second.", "text. And more of it.", StringComparison.Ordinal).Replace("behind it", "after it", StringComparison.Ordinal),
            Assert.Single(outcome.Files).New);
        var text = DocumentText(folder["edited.docx"]);
        Assert.Contains("See Table 1, and Table 2 ", text, StringComparison.Ordinal);
        Assert.Contains("Back to Table 1", text, StringComparison.Ordinal);
    }

    private static string DocumentText(string path)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(path, isEditable: false);
        return string.Concat(document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(t => t.Text)).Replace('\u00A0', ' ');
    }

    private static void Save(TemporaryFolder folder, string book, string from, string to, params string[] edits)
    {
        if (from == "sent.docx")
        {
            var files = Workspace(book);
            BookBuilder.Build(new BuildRequest("book.md", ["docx"], "out", "default.css"), files, null);
            File.WriteAllBytes(folder[from], files.ReadAllBytes("out/book.docx"));
        }

        var program = Repository.PathOf("tests", "OpenSourceHistory.Testing", "Tools", "Programs", "edit-in-libreoffice.py");
        var result = ExternalTool.Run(Python, TimeSpan.FromMinutes(4), [program, new Uri(folder["profile"]).AbsoluteUri, folder[from], folder[to], .. edits]);
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    private static ReviewOutcome Review(TemporaryFolder folder, string book, string name, bool isMarked = true)
    {
        var files = Workspace(book).With("edited.docx", File.ReadAllBytes(folder[name]));
        var (outcome, findings) = BookReviewer.Review(new ReviewRequest("book.md", ["edited.docx"], "default.css") { IsMarked = isMarked }, files);
        return outcome ?? throw new InvalidOperationException(string.Join('\n', findings));
    }

    private static MemoryWorkspace Workspace(string book) => new MemoryWorkspace().With("book.md", book).With("default.css", string.Empty);
}
