using OpenSourceHistory.Docx;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Publishing.Sending;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What goes to an editor is recorded, and comes home whatever became of the sources since.</summary>
public class SendTests
{
    private const string Book = """
        # One

        The quick *brown* fox jumps over the lazy dog.[^n] It is a very long paragraph.

        Second paragraph is here. It has two sentences.

        A third that nobody touches, but that is moved.

        ## Two

        Last words, and a little more of them.

        [^n]: The note's text.

        """;

    [Fact]
    public void A_file_is_made_for_its_receiver_and_recorded()
    {
        var workspace = WorkspaceOf(Book);
        var report = Send(workspace, "Ann Lee");
        Assert.Equal("out/book-for-ann-lee.docx", Assert.Single(report.Build.Written).Path);
        var file = workspace.ReadAllBytes("out/book-for-ann-lee.docx");
        var mark = SentMark.In(DocxReader.Read(new MemoryStream(file)));
        Assert.Equal($".osh/sent/{mark}.zip", report.RecordPath);
        using var record = new System.IO.Compression.ZipArchive(new MemoryStream(workspace.ReadAllBytes(report.RecordPath!)));
        Assert.Equal(["sent.json", "sent.docx", "sources/001-default.css", "sources/002-book.md"], record.Entries.Select(e => e.FullName));
        using var kept = record.GetEntry("sent.docx")!.Open();
        using var copy = new MemoryStream();
        kept.CopyTo(copy);
        Assert.Equal(file, copy.ToArray());
    }

    [Fact]
    public void The_same_book_for_the_same_person_is_the_same_file_and_record_and_another_person_has_another_mark()
    {
        var (one, other) = (WorkspaceOf(Book), WorkspaceOf(Book));
        var path = Send(one, "Ann").RecordPath!;
        Assert.Equal(path, Send(other, "Ann").RecordPath);
        Assert.Equal(path, Send(one, "Ann").RecordPath);
        Assert.Equal(one.ReadAllBytes(path), other.ReadAllBytes(path));
        Assert.Equal(one.ReadAllBytes("out/book-for-ann.docx"), other.ReadAllBytes("out/book-for-ann.docx"));
        Assert.NotEqual(path, Send(one, "Bob").RecordPath);
    }

    [Fact]
    public void What_cannot_be_sent_is_told()
    {
        Assert.Contains(BookSender.Send(new SendRequest("none.md", "Ann", "default.css"), WorkspaceOf(Book), null).Build.Diagnostics, d => d.Code == "OSH7001");
        Assert.Contains(BookSender.Send(new SendRequest("book.md", "Ann", "default.css") { Edition = "print" }, WorkspaceOf(Book), null).Build.Diagnostics, d => d.Code == "OSH7002");
    }

    [Fact]
    public void Edits_come_home_into_sources_that_have_moved_on()
    {
        var now = Book.Replace("It has two sentences.", "It has two short sentences.", StringComparison.Ordinal).Replace("A third that nobody touches, but that is moved.\n\n", string.Empty, StringComparison.Ordinal)
            .Replace("# One\n", "# One\n\nA third that nobody touches, but that is moved.\n\nA new beginning.^[With a note.]\n", StringComparison.Ordinal);
        var (outcome, findings) = RoundTrip(now, (null, e => e.Replace("quick ", "slow ").Replace("Second", "Other").Replace("nobody", "somebody").Replace("The note’s", "Our note’s").AddParagraph("Last words", "Really the last.")));
        Assert.Empty(findings);
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            now.Replace("quick ", "slow ", StringComparison.Ordinal).Replace("Second", "Other", StringComparison.Ordinal).Replace("nobody", "somebody", StringComparison.Ordinal)
                .Replace("The note's", "Our note's", StringComparison.Ordinal).Replace("more of them.\n", "more of them.\n\nReally the last.\n", StringComparison.Ordinal),
            Assert.Single(outcome.Files).New);
    }

    [Fact]
    public void Without_an_edit_nothing_of_what_the_author_did_is_told()
    {
        var now = Book.Replace("quick", "slow", StringComparison.Ordinal).Replace("Second paragraph is here. ", string.Empty, StringComparison.Ordinal) + "\nAn end of its own.\n";
        Assert.Empty(RoundTrip(now, (null, e => e)).Outcome.Report.Changes);
    }

    [Fact]
    public void The_next_file_shows_what_the_author_changed_since_the_last_and_only_what_the_editor_did_comes_home()
    {
        var workspace = WorkspaceOf(Book);
        Send(workspace, "Ed");
        var now = Book.Replace("quick *brown*", "fast *grey*", StringComparison.Ordinal).Replace("Second paragraph is here. It has two sentences.\n\n", string.Empty, StringComparison.Ordinal)
            .Replace("## Two\n", "## Two\n\nQuite a new beginning.\n", StringComparison.Ordinal);
        workspace.With("book.md", now);
        var report = BookSender.Send(new SendRequest("book.md", "Ed", "default.css") { OutputFolder = "out", SinceLast = true, Author = "Me" }, workspace, null);
        Assert.NotNull(report.RecordPath);
        var sent = workspace.ReadAllBytes("out/book-for-ed.docx");
        using (var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(sent), isEditable: false))
        {
            var body = file.MainDocumentPart!.Document!.Body!;
            Assert.Equal(["fast", "grey", "Quite a new beginning."], body.Descendants<DocumentFormat.OpenXml.Wordprocessing.InsertedRun>().Select(r => r.InnerText));
            Assert.Equal(["quick", "brown", "Second paragraph is here. It has two sentences."], body.Descendants<DocumentFormat.OpenXml.Wordprocessing.DeletedRun>().Select(r => r.InnerText));
            Assert.All(body.Descendants<DocumentFormat.OpenXml.Wordprocessing.RunTrackChangeType>(), r => Assert.Equal(("Me", "1980-01-01T00:00:00Z"), (r.Author!.Value, r.Date!.InnerText)));
        }

        Assert.Empty(Review(workspace.With("back.docx", sent), ["back.docx"]).Outcome.Report.Changes);
        workspace.With("back.docx", Edit(workspace, "out/book-for-ed.docx", "Ed", e => e.Replace("lazy", "tired")));
        foreach (var author in new[] { null, "Ed" })
        {
            var (outcome, _) = Review(workspace, ["back.docx"], r => r with { Author = author });
            Assert.Equal(now.Replace("lazy", "tired", StringComparison.Ordinal), Assert.Single(outcome.Files).New);
            Assert.Single(outcome.Report.Changes);
        }
    }

    [Fact]
    public void Words_that_both_changed_are_a_conflict_that_is_marked_with_both_sides()
    {
        var now = Book.Replace("quick *brown*", "fast *brown*", StringComparison.Ordinal).Replace("very long", "rather long", StringComparison.Ordinal);
        var (outcome, _) = RoundTrip(now, ("Ed", e => e.Replace("quick ", "slow ").Replace("very", "rather").Replace("lazy", "tired")));
        Assert.Equal([("book.md:3:5", "quick", false), ("book.md:3:37", null, false), ("book.md:3:59", null, true)], outcome.Report.Changes.Select(c => (c.Place.ToString(), c.Conflict, c.IsThere)));
        Assert.Equal(
            now.Replace(
                "fast", "{~~fast~>slow~~}{author=\"Ed\" date=\"2026-11-29T10:00:00Z\"}{>>Conflict: the sources changed here since this was sent, when it read “quick”<<}{author=\"osh\"}", StringComparison.Ordinal)
                .Replace("lazy", "tired", StringComparison.Ordinal),
            Assert.Single(outcome.Files).New);
    }

    [Theory]
    [InlineData("a very long", "a very very long")]
    [InlineData("a very long", "a really very long")]
    [InlineData("two sentences", "sentences")]
    [InlineData("quick ", "")]
    public void What_the_sources_have_by_now_is_not_brought_twice(string old, string changed)
    {
        var now = Book.Replace(old, changed, StringComparison.Ordinal).Replace("paragraph.", "piece.", StringComparison.Ordinal);
        foreach (var author in new[] { null, "Ed" })
        {
            var (outcome, _) = RoundTrip(now, (author, e => e.Replace(old, changed)));
            Assert.True(Assert.Single(outcome.Report.Changes).IsThere);
            Assert.Empty(outcome.Files);
        }
    }

    [Fact]
    public void A_paragraph_that_the_sources_lost_comes_back_as_the_editor_left_it_for_the_author_to_decide()
    {
        var now = Book.Replace("Second paragraph is here. It has two sentences.\n\n", string.Empty, StringComparison.Ordinal);
        var (outcome, _) = RoundTrip(now, ("Ed", e => e.Replace("two ", "three ")));
        var change = Assert.Single(outcome.Report.Changes);
        Assert.Equal(("Second paragraph is here. It has two sentences.", null), (change.Conflict, change.Obstacle));
        Assert.Contains("{++Second paragraph is here. It has three sentences.++}", Assert.Single(outcome.Files).New, StringComparison.Ordinal);
        Assert.Equal(now, WithoutMarks(outcome.Files[0].New));
    }

    [Fact]
    public void A_paragraph_that_the_editor_took_out_and_the_sources_changed_is_marked()
    {
        var now = Book.Replace("two sentences", "several sentences", StringComparison.Ordinal);
        var (outcome, _) = RoundTrip(now, (null, e => e.RemoveParagraph("Second paragraph")));
        Assert.NotNull(Assert.Single(outcome.Report.Changes).Conflict);
        Assert.Contains("{--Second paragraph is here. It has several sentences.--}{>>Conflict", Assert.Single(outcome.Files).New, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_several_editors_and_of_several_days_come_home_together()
    {
        var workspace = WorkspaceOf(Book);
        Send(workspace, "Ada");
        var ada = Edit(workspace, "out/book-for-ada.docx", "Ada", e => e.Replace("quick ", "slow ").Replace("lazy", "tired"));
        var later = Book.Replace("Last words", "Final words", StringComparison.Ordinal);
        workspace.With("book.md", later);
        Send(workspace, "Bob");
        var bob = Edit(workspace, "out/book-for-bob.docx", "Bob", e => e.Replace("lazy", "sleepy").Replace("Final", "Very last"));
        var (outcome, findings) = Review(workspace.With("a.docx", ada).With("b.docx", bob), ["a.docx", "b.docx"]);
        Assert.Empty(findings);
        Assert.Equal([("Ada", null), ("Ada", null), ("Bob", (int?)2), ("Bob", null)], outcome.Report.Changes.Select(c => (c.Author, c.Rival)));
        Assert.Equal(
            later.Replace("quick", "slow", StringComparison.Ordinal).Replace("Final", "Very last", StringComparison.Ordinal)
                .Replace("lazy", "tired{>>has “sleepy” for “lazy”<<}{author=\"Bob\" date=\"2026-11-29T10:00:00Z\"}", StringComparison.Ordinal),
            Assert.Single(outcome.Files).New);
    }

    [Fact]
    public void A_file_whose_mark_was_lost_is_known_by_its_text_before_the_changes_or_named()
    {
        var workspace = WorkspaceOf(Book);
        BookBuilder(workspace);
        var plain = workspace.ReadAllBytes("out/book.docx");
        var tracked = Edit(workspace, "out/book.docx", "Ed", e => e.Replace("quick ", "slow "));
        var untracked = Edit(workspace, "out/book.docx", null, e => e.Replace("quick ", "slow "));
        Send(workspace, "Ed");
        workspace.With("book.md", Book.Replace("Last words", "Final words", StringComparison.Ordinal)).With("t.docx", tracked).With("u.docx", untracked).With("sent.docx", plain);
        var (known, none) = Review(workspace, ["t.docx"]);
        Assert.Equal(("quick", 0), (Assert.Single(known.Report.Changes).Old, none.Count));
        var (guessed, told) = Review(workspace, ["u.docx"]);
        Assert.Equal((2, "OSH7023"), (guessed.Report.Changes.Count, Assert.Single(told).Code));
        var (named, _) = Review(workspace, ["u.docx"], r => r with { Base = "sent.docx" });
        Assert.Equal("quick", Assert.Single(named.Report.Changes).Old);
        var (fromBook, _) = Review(workspace.With("old/book.md", Book), ["u.docx"], r => r with { Base = "old/book.md" });
        Assert.Equal("quick", Assert.Single(fromBook.Report.Changes).Old);
    }

    [Fact]
    public void Sources_that_are_as_they_were_need_no_record()
    {
        var workspace = WorkspaceOf(Book);
        BookBuilder(workspace);
        workspace.With("t.docx", Edit(workspace, "out/book.docx", "Ed", e => e.Replace("quick ", "slow ")));
        var (outcome, findings) = Review(workspace, ["t.docx"]);
        Assert.Empty(findings);
        Assert.Single(outcome.Report.Changes);
    }

    [Fact]
    public void Comments_come_home_where_words_were_changed_and_in_new_paragraphs_too_and_none_is_lost()
    {
        var now = Book.Replace("two sentences", "some sentences", StringComparison.Ordinal);
        var workspace = WorkspaceOf(Book);
        Send(workspace, "Ed");
        workspace.With("book.md", now).With(
            "e.docx",
            Edit(workspace, "out/book-for-ed.docx", "Ed", e => e.AddParagraph("Second paragraph", "A new one.").Comment("A new one", "On the new.").Comment("Second paragraph", "Why?").Comment("Second paragraph", "Indeed.")));
        var (outcome, _) = Review(workspace, ["e.docx"], r => r with { IsMarked = true });
        Assert.Equal(3, outcome.Report.Comments.Count);
        var text = Assert.Single(outcome.Files).New;
        Assert.All(["{>>On the new.<<}", "{>>Why?<<}", "{>>Indeed.<<}"], said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    private static string WithoutMarks(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\n*\{\+\+.*?\+\+\}\{author[^}]*\}\{>>.*?<<\}\{author=""osh""\}", string.Empty, System.Text.RegularExpressions.RegexOptions.Singleline);

    private static (ReviewOutcome Outcome, ValueList<Diagnostic> Findings) RoundTrip(string now, (string? Author, Func<WordEditor, WordEditor> Edit) editor)
    {
        var workspace = WorkspaceOf(Book);
        Send(workspace, "Ed");
        var edited = Edit(workspace, "out/book-for-ed.docx", editor.Author, editor.Edit);
        return Review(workspace.With("book.md", now).With("edited.docx", edited), ["edited.docx"]);
    }

    private static byte[] Edit(MemoryWorkspace workspace, string path, string? author, Func<WordEditor, WordEditor> edit)
    {
        using var editor = new WordEditor(workspace.ReadAllBytes(path), author);
        return edit(editor).Save();
    }

    private static (ReviewOutcome Outcome, ValueList<Diagnostic> Findings) Review(MemoryWorkspace workspace, ValueList<string> files, Func<ReviewRequest, ReviewRequest>? ask = null)
    {
        var request = new ReviewRequest("book.md", files, "default.css");
        var (outcome, findings) = BookReviewer.Review(ask is null ? request : ask(request), workspace);
        return (outcome ?? throw new InvalidOperationException(string.Join('\n', findings)), findings);
    }

    private static SendReport Send(MemoryWorkspace workspace, string receiver)
    {
        var report = BookSender.Send(new SendRequest("book.md", receiver, "default.css") { OutputFolder = "out", IsForced = true }, workspace, null);
        Assert.NotNull(report.RecordPath);
        return report;
    }

    private static void BookBuilder(MemoryWorkspace workspace) => OpenSourceHistory.Publishing.BookBuilder.Build(new BuildRequest("book.md", ["docx"], "out", "default.css"), workspace, null);

    private static MemoryWorkspace WorkspaceOf(string markdown) => new MemoryWorkspace().With("book.md", markdown).With("default.css", string.Empty);
}
