using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Publishing.Sending;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>Editions with a file for each chapter go to editors and come home: each file alone, or several together.</summary>
public class ChapterFileTests
{
    private const string One = "# One\n\nThe quick *brown* fox.[^n] It is here.\n\n* * *\n\nA last one.\n\n| A | B |\n|---|---|\n| first | cell |\n\n[^n]: The note's text.\n";
    private const string Two = "# Two\n\nThe quick *brown* fox.[^n] It is there.\n\n* * *\n\nAnother end, see [One](#one).\n\n1. item\n2. next\n\n[^n]: Another note.\n";

    [Fact]
    public void Nobody_changed_anything()
    {
        var workspace = Built();
        Assert.Equal(["out/b-01-one.docx", "out/b-02-two.docx"], FilesOf(workspace));
        foreach (var files in new ValueList<string>[] { ["out/b-01-one.docx"], ["out/b-02-two.docx"], ["out/b-01-one.docx", "out/b-02-two.docx"] })
        {
            var (outcome, findings) = Review(workspace, files);
            Assert.Empty(findings);
            Assert.Empty(outcome!.Report.Changes);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Ed")]
    public void Each_chapter_comes_home_alone(string? author)
    {
        var workspace = Built();
        workspace.With("two.docx", Edit(workspace, "out/b-02-two.docx", author, e => e.Replace("quick ", "slow ").Replace("Another note", "My own note").Replace("item", "thing").AddNote("end", "A new note.")));
        var (outcome, _) = Review(workspace, ["two.docx"]);
        Assert.All(outcome!.Report.Changes, c => Assert.Null(c.Obstacle));
        var file = Assert.Single(outcome.Files);
        Assert.Equal("b/two.md", file.Path);
        Assert.Equal(
            Two.Replace("quick", "slow", StringComparison.Ordinal).Replace("Another note", "My own note", StringComparison.Ordinal).Replace("1. item", "1. thing", StringComparison.Ordinal)
                .Replace("see [", "see ^[A new note.][", StringComparison.Ordinal),
            file.New);
    }

    [Fact]
    public void Chapters_come_home_together()
    {
        var workspace = Built();
        workspace.With("1.docx", Edit(workspace, "out/b-01-one.docx", "Ann", e => e.Replace("note’s text", "note’s own text").Replace("cell", "field").RemoveParagraph("A last")))
            .With("2.docx", Edit(workspace, "out/b-02-two.docx", "Bob", e => e.Replace("there", "gone").Comment("Another end", "Why?")));
        var (outcome, _) = Review(workspace, ["2.docx", "1.docx"], r => r with { IsMarked = false });
        Assert.Equal([("2.docx", 1), ("1.docx", 3)], outcome!.Report.Changes.CountBy(c => c.Path).Select(c => (c.Key, c.Value)));
        Assert.Equal("b/two.md:7:1", Assert.Single(outcome.Report.Comments).Place.ToString());
        Assert.Equal(
            [One.Replace("note's text", "note's own text", StringComparison.Ordinal).Replace("cell", "field", StringComparison.Ordinal).Replace("A last one.\n\n", string.Empty, StringComparison.Ordinal), Two.Replace("there", "gone", StringComparison.Ordinal)],
            outcome.Files.Select(f => f.New));
    }

    [Fact]
    public void What_was_sent_is_found_though_the_sources_moved_on()
    {
        var workspace = Workspace();
        var report = BookSender.Send(new SendRequest("b", "Ann", "default.css") { OutputFolder = "out" }, workspace, null);
        Assert.Equal(["out/b-01-one-for-ann.docx", "out/b-02-two-for-ann.docx"], report.Build.Written.Select(w => w.Path));
        using (var record = new System.IO.Compression.ZipArchive(new MemoryStream(workspace.ReadAllBytes(report.RecordPath!))))
        {
            Assert.Equal(["sent.json", "sent-001.docx", "sent-002.docx"], record.Entries.Select(e => e.FullName).Take(3));
        }

        // A paragraph went to the other chapter, another chapter came before both, and words changed.
        var (one, two) = (One.Replace("A last one.\n\n", string.Empty, StringComparison.Ordinal), Two.Replace("there", "away", StringComparison.Ordinal) + "\nA last one.\n");
        workspace.With("b/one.md", one).With("b/two.md", two).With("b/zero.md", "# Zero\n\nIt begins.\n").With("b/book.yaml", Description.Replace("[one.md", "[zero.md, one.md", StringComparison.Ordinal))
            .With("1.docx", Edit(workspace, "out/b-01-one-for-ann.docx", null, e => e.Replace("last", "very last").Replace("first", "1st")))
            .With("2.docx", Edit(workspace, "out/b-02-two-for-ann.docx", null, e => e.Replace("Another note", "My note").Replace("quick ", "slow ")));
        var (outcome, findings) = Review(workspace, ["1.docx", "2.docx"]);
        Assert.Empty(findings);
        Assert.All(outcome!.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Equal(
            [one.Replace("first", "1st", StringComparison.Ordinal), two.Replace("last", "very last", StringComparison.Ordinal).Replace("Another note", "My note", StringComparison.Ordinal).Replace("quick", "slow", StringComparison.Ordinal)],
            outcome.Files.Select(f => f.New));
    }

    [Fact]
    public void A_chapter_without_a_record_is_known_by_its_words_and_what_is_none_is_told()
    {
        var workspace = Built();
        workspace.With("2.docx", Edit(workspace, "out/b-02-two.docx", null, e => e.Replace("there", "gone")));
        workspace.With("b/one.md", One.Replace("here", "near", StringComparison.Ordinal));
        var (outcome, told) = Review(workspace, ["2.docx"]);
        Assert.Equal(("there", "gone", "OSH7023"), (Assert.Single(outcome!.Report.Changes).Old, outcome.Report.Changes[0].New, Assert.Single(told).Code));
        var (named, none) = Review(workspace.With("base.docx", workspace.ReadAllBytes("out/b-02-two.docx")), ["2.docx"], r => r with { Base = "base.docx" });
        Assert.Equal(("there", 0), (Assert.Single(named!.Report.Changes).Old, none.Count));
        workspace.With("x.md", "Xylophones zoom.\n").With("x.docx", new ReviewBook("Xylophones zoom.\n").Sent);
        Assert.Contains(Review(workspace, ["x.docx"]).Findings, f => f.Code == "OSH7022");
    }

    [Fact]
    public void A_new_chapter_and_a_level_that_makes_one_come_home()
    {
        var workspace = Built();
        workspace.With("1.docx", Edit(workspace, "out/b-01-one.docx", null, e => e.Become("A last", "Heading1")));
        var (outcome, _) = Review(workspace, ["1.docx"]);
        Assert.Equal((ChangeKind.Style, null), (Assert.Single(outcome!.Report.Changes).Kind, outcome.Report.Changes[0].Obstacle));
        Assert.Equal(One.Replace("A last one.", "# A last one.", StringComparison.Ordinal), Assert.Single(outcome.Files).New);
    }

    private const string Description = "title: B\nbody: [one.md, two.md]\neditions:\n  editor: {format: docx, split: chapter, output: b.docx}\n";

    private static MemoryWorkspace Workspace() => new MemoryWorkspace().With("b/book.yaml", Description).With("b/one.md", One).With("b/two.md", Two).With("default.css", string.Empty);

    private static MemoryWorkspace Built()
    {
        var workspace = Workspace();
        OpenSourceHistory.Publishing.BookBuilder.Build(new BuildRequest("b", ["editor"], "out", "default.css"), workspace, null);
        return workspace;
    }

    private static IEnumerable<string> FilesOf(MemoryWorkspace workspace) => workspace.ListFiles("out").Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).Select(f => f.Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static byte[] Edit(MemoryWorkspace workspace, string path, string? author, Func<WordEditor, WordEditor> edit)
    {
        using var editor = new WordEditor(workspace.ReadAllBytes(path), author);
        return edit(editor).Save();
    }

    private static (ReviewOutcome? Outcome, ValueList<Diagnostic> Findings) Review(MemoryWorkspace workspace, ValueList<string> files, Func<ReviewRequest, ReviewRequest>? ask = null)
    {
        var request = new ReviewRequest("b", files, "default.css");
        return BookReviewer.Review(ask is null ? request : ask(request), workspace) is var (outcome, findings) ? (outcome, findings) : default;
    }
}
