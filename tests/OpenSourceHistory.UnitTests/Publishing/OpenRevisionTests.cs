using OpenSourceHistory.Core.Diagnostics;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Changes that nobody has decided upon, in each edition.</summary>
public sealed class OpenRevisionTests
{
    private const string Text = "A word {++newly put++}, {--wholly struck--} here{>>Never printed<<}.";

    [Fact]
    public void Word_files_mark_them_and_e_books_are_as_before_them()
    {
        var (report, files) = Build(null);
        var told = Assert.Single(report.Diagnostics, d => d.Code == "OSH1125");

        Assert.Equal((Severity.Warning, "b/a.md:3:8"), (told.Severity, told.Span.ToString()));
        Assert.Contains("2 changes and 1 comment that nobody has decided upon, here the first; ebook: as if all were rejected", told.Message, StringComparison.Ordinal);
        Assert.NotEmpty(files["word"].PartsWith("newly put"));
        Assert.NotEmpty(files["word"].PartsWith("wholly struck"));
        Assert.NotEmpty(files["word"].PartsWith("Never printed"));
        Assert.Empty(files["ebook"].PartsWith("newly put"));
        Assert.NotEmpty(files["ebook"].PartsWith("wholly struck"));
        Assert.Empty(files["ebook"].PartsWith("Never printed"));
    }

    [Theory]
    [InlineData(true, "newly put", "wholly struck")]
    [InlineData(false, "wholly struck", "newly put")]
    public void One_side_can_be_asked_for_in_all(bool accepts, string shown, string gone)
    {
        var (report, files) = Build(accepts);

        Assert.DoesNotContain(report.Diagnostics, d => d.Code == "OSH1125");
        Assert.All(files.Values, f => Assert.NotEmpty(f.PartsWith(shown)));
        Assert.All(files.Values, f => Assert.Empty(f.PartsWith(gone)));
        Assert.All(files.Values, f => Assert.Empty(f.PartsWith("Never printed")));
        Assert.All(files.Values, f => Assert.Empty(f.PartsWith("w:ins ")));
    }

    [Fact]
    public void Code_and_rules_within_a_change_of_blocks_are_told() =>
        Assert.Equal("OSH1143", Assert.Single(Build(null, "{++One\n\n```\ncode\n```\n++}").Report.Diagnostics, d => d.Code != "OSH1125" && d.Severity == Severity.Warning).Code);

    [Fact]
    public void Parts_that_one_edition_alone_has_are_asked_too()
    {
        var files = new MemoryWorkspace()
            .With("b/book.yaml", "title: T\nlanguage: en\nbody: [a.md]\neditions:\n  short: {format: epub, output: s.epub, body: [b.md]}\n  both: {format: epub, output: t.epub, body: [b.md, a.md]}\n")
            .With("b/a.md", "# One\n\nPlain.").With("b/b.md", $"# Two\n\n{Text}").With("s.css", string.Empty);
        var report = BookBuilder.Build(new BuildRequest("b", [], "out", "s.css"), files, null);

        Assert.Contains("2 changes and 1 comment", Assert.Single(report.Diagnostics, d => d.Code == "OSH1125").Message, StringComparison.Ordinal);
        Assert.All(report.Written, w => Assert.Empty(new UnpackedFile(files.ReadAllBytes(w.Path)).PartsWith("newly put")));
        Assert.Equal(3, ManuscriptReviewer.List("b", files).Value!.Count);
    }

    private static (BuildReport Report, Dictionary<string, UnpackedFile> Files) Build(bool? accepts, string text = Text)
    {
        var files = new MemoryWorkspace()
            .With("b/book.yaml", "title: T\nlanguage: en\nstyle: s.css\nbody: [a.md]\neditions:\n  word: {format: docx, output: t.docx}\n  ebook: {format: epub, output: t.epub}\n")
            .With("b/a.md", $"# One\n\n{text}").With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x }")
            .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
        var report = BookBuilder.Build(new BuildRequest("b", [], "out", "b/s.css") { AcceptsRevisions = accepts }, files, null);
        return (report, report.Written.ToDictionary(w => w.Edition, w => new UnpackedFile(files.ReadAllBytes(w.Path))));
    }
}
