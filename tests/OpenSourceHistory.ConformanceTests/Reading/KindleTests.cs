using System.Text.Json;
using OpenSourceHistory.ConformanceTests.Books;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Reading;

/// <summary>What Kindle shows of e-books, as far as can be told here: calibre writes its form (KF8), foliate-js reads it back.</summary>
public sealed class KindleTests(ReadingBrowser browser) : IClassFixture<ReadingBrowser>, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Books => [.. TestBook.Folders];

    public void Dispose() => _folder.Dispose();

    [ToolTheory("ebook-convert", "chromium", "npm:foliate-js")]
    [MemberData(nameof(Books))]
    public async Task Text_breaks_notes_and_menu_are_those_of_the_ebook(string folder)
    {
        var epub = TestBook.Built(folder).Epub;
        var converted = ExternalTool.Run("ebook-convert", s_patience, epub, _folder["book.azw3"], "--no-inline-toc");
        Assert.True(converted.ExitCode == 0, converted.Text);
        await using var ours = await browser.Open("foliate", epub);
        await using var kindle = await browser.Open("foliate", _folder["book.azw3"]);

        var (own, made) = (await ours.Ask("whole()"), await kindle.Ask("whole()"));
        Assert.Equal(string.Concat(own.Select(LettersOf)), string.Concat(made.Select(LettersOf)));
        Assert.Equal(Sum(own, "breaks"), Sum(made, "breaks"));
        Assert.Equal(Sum(own, "calls"), Sum(made, "calls"));
        // A title is never on the page of another chapter's end.
        Assert.All(made, section => Assert.InRange(section.GetProperty("titles").GetInt32(), 0, 1));
        Assert.InRange(made.Count, own.Count - 1, 2 * own.Count);

        Assert.Equal((await ours.Ask("contents()")).Select(LabelOf), (await kindle.Ask("contents()")).Select(LabelOf));
        var notes = await kindle.Ask("notes(6)");
        Assert.Equal((await ours.Ask("notes(6)")).Select(n => n.GetProperty("text").GetString()), notes.Select(n => n.GetProperty("text").GetString()));
        Assert.All(notes, n => Assert.True(n.GetProperty("leadsBack").GetBoolean(), n.ToString()));
    }

    private static string? LettersOf(JsonElement section) => section.GetProperty("letters").GetString();

    private static string? LabelOf(JsonElement entry) => entry.GetProperty("label").GetString();

    private static int Sum(IEnumerable<JsonElement> sections, string name) => sections.Sum(s => s.GetProperty(name).GetInt32());
}
