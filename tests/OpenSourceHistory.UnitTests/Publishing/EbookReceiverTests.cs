using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Preflight;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>E-books that name the shop that they are made for.</summary>
public sealed class EbookReceiverTests
{
    [Theory]
    [InlineData("apple")]
    [InlineData("kobo")]
    [InlineData("kindle")]
    [InlineData("google")]
    [InlineData("generic")]
    public void A_book_for_a_shop_is_written_and_keeps_its_rules(string shop)
    {
        var files = Files($"receiver: {shop}");
        Assert.DoesNotContain(Run(files).Diagnostics, d => d.Code is "OSH7010" or "OSH7013");
        var report = FilePreflight.Check("out/t.epub", FilePreflight.FindReceiver(shop, files).Value!, null, null, files).Value!;
        Assert.Equal(0, report.Count(RuleOutcome.Failed));
    }

    [Fact]
    public void A_book_that_its_shop_would_send_back_is_not_written()
    {
        var files = Files("receiver: mine.yaml").With("b/mine.yaml", "format: epub\nfile-size: {value: 1kB, source: \"https://example.org\", checked: 2026-11-29}\n");
        var failed = Assert.Single(Run(files).Diagnostics, d => d.Code == "OSH7013");
        Assert.Equal(Severity.Error, failed.Severity);
        Assert.Contains("fails the preflight of mine: container.size: ", failed.Message, StringComparison.Ordinal);
        Assert.Contains("(https://example.org, 2026-11-29)", failed.Message, StringComparison.Ordinal);
        Assert.False(files.FileExists("out/t.epub"));
    }

    [Fact]
    public void What_is_advice_is_told_and_the_book_is_written()
    {
        var files = Files("receiver: mine.yaml").With("b/mine.yaml", "format: epub\nfile-size: {value: 1kB, source: \"https://example.org\", checked: 2026-11-29, advice: true}\n");
        Assert.Single(Run(files).Diagnostics, d => d is { Code: "OSH7010", Severity: Severity.Warning } && d.Message.Contains("advice of mine", StringComparison.Ordinal));
        Assert.True(files.FileExists("out/t.epub"));
    }

    [Theory]
    [InlineData("receiver: kdp-paperback", "“kdp-paperback” takes no e-books")]
    [InlineData("receiver: kob", "“kob” is no receiver")]
    [InlineData("receiver: kobo, paper: white", "has no “paper”")]
    public void Receivers_of_other_files_are_told(string yaml, string message) =>
        Assert.Contains(Run(Files(yaml)).Diagnostics, d => d.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Files_are_asked_by_receivers_of_their_kind()
    {
        var files = Files("output: t.epub");
        Run(files);
        var told = Assert.Single(FilePreflight.Check("out/t.epub", FilePreflight.FindReceiver("press", files).Value!, null, null, files).Findings);
        Assert.Equal("“press” takes PDF files, and this is an EPUB file", told.Message);
        var none = Assert.Single(FilePreflight.Check("b/a.md", FilePreflight.FindReceiver("kobo", files).Value!, null, null, files).Findings);
        Assert.Contains("not an EPUB file that can be read", none.Message, StringComparison.Ordinal);
    }

    private static BuildReport Run(MemoryWorkspace files) => BookBuilder.Build(new BuildRequest("b", ["ebook"], "out", "b/s.css"), files, null);

    private static MemoryWorkspace Files(string edition) => new MemoryWorkspace()
        .With("b/book.yaml", $"title: Lamps\nlanguage: en\nstyle: s.css\nbody: [a.md]\nfront: [contents]\ncontributors: [{{name: Ada Writer, roles: [aut]}}]\neditions: {{ebook: {{format: epub, {(edition.StartsWith("output", StringComparison.Ordinal) ? string.Empty : "output: t.epub, ")}{edition}}}}}\n")
        .With("b/a.md", "# One\n\n## Section\n\nText.[^1]\n\n[^1]: A note.\n")
        .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x }")
        .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
}
