using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.LanguageServer;

/// <summary>What an editor is told of the books that are open in it, and when it is taken back.</summary>
public sealed class FindingsOfBooksTests
{
    private const string Chapter = "file:///book/one.md";
    private const string Description = "file:///book/book.yaml";

    [Fact]
    public async Task What_is_wrong_is_told_and_taken_back_when_it_is_mended()
    {
        await using var editor = await EditorSession.Open(Book());
        editor.OpenText(Chapter, "# One\r\n\r\nSee <!-- 😀 --> [](#nowhere).\r\n");
        var finding = Assert.Single(await editor.Findings(Chapter, f => f.Count > 0));
        Assert.Equal("""{"start":{"line":2,"character":16},"end":{"line":2,"character":28}}""", finding!["range"]!.ToJsonString());
        Assert.Equal("osh", (string?)finding["source"]);
        Assert.StartsWith("OSH1", (string?)finding["code"], StringComparison.Ordinal);
        Assert.InRange((int)finding["severity"]!, 1, 2);

        editor.Put(Chapter, 2, 2, (20, 27), "one");
        Assert.Empty(await editor.Findings(Chapter, f => f.Count == 0));
    }

    [Fact]
    public async Task What_is_saved_counts_again_where_a_text_is_closed()
    {
        await using var editor = await EditorSession.Open(Book());
        editor.OpenText(Description, "title: One\nbody: [one.md]\n");
        editor.OpenText(Chapter, "# One\n\n[^1] is not there.\n");
        await editor.Findings(Chapter, f => f.Count > 0);
        editor.Close(Chapter);
        Assert.Empty(await editor.Findings(Chapter, f => f.Count == 0));
    }

    [Fact]
    public async Task Where_nothing_of_a_book_is_open_nothing_is_told_of_it()
    {
        await using var editor = await EditorSession.Open(Book().With("/book/two.md", "# Two\n\n[^2] is not there.\n").With("/book/book.yaml", "title: One\nbody: [one.md, two.md]\n"));
        editor.OpenText(Chapter, "# One\n");
        await editor.Findings("file:///book/two.md", f => f.Count > 0);
        editor.Close(Chapter);
        Assert.Empty(await editor.Findings("file:///book/two.md", f => f.Count == 0));
    }

    [Fact]
    public async Task A_change_of_another_file_is_told_by_the_editor()
    {
        var book = Book();
        await using var editor = await EditorSession.Open(book);
        editor.OpenText(Description, "title: One\nbody: [one.md]\n");
        editor.OpenText(Chapter, "# One\n\nHere ![A cat](cat.svg) sits.\n");
        await editor.Findings(Chapter, f => f.Count > 0);
        book.With("/book/cat.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>""");
        editor.Tell("workspace/didChangeWatchedFiles", """{"changes": [{"uri": "file:///book/cat.svg", "type": 1}]}""");
        Assert.Empty(await editor.Findings(Chapter, f => f.Count == 0));
    }

    [Fact]
    public async Task A_lone_file_of_a_windows_editor_is_a_book_and_keeps_its_address()
    {
        const string Uri = "file:///c%3A/notes/one.md";
        await using var editor = await EditorSession.Open(new MemoryWorkspace());
        editor.OpenText(Uri, "# One\n\n[^1] is not there.\n");
        Assert.Single(await editor.Findings(Uri, f => f.Count > 0));
    }

    [Fact]
    public async Task A_sheet_by_itself_is_read()
    {
        const string Uri = "file:///looks/mine.css";
        await using var editor = await EditorSession.Open(new MemoryWorkspace());
        editor.OpenText(Uri, "p { colr: red; }\n");
        var finding = Assert.Single(await editor.Findings(Uri, f => f.Count > 0));
        Assert.Contains("hint: Did you mean", (string?)finding!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_lies_elsewhere_belongs_to_the_book_that_is_open()
    {
        const string Sheet = "file:///looks/mine.css";
        await using var editor = await EditorSession.Open(Book().With("/looks/mine.css", "p { color: red; }\n").With("/book/book.yaml", "title: One\nbody: [one.md]\nstyle: ../looks/mine.css\n"));
        editor.OpenText(Chapter, "# One {.marvellous}\n");
        await editor.Findings(Chapter, f => f.Count == 0);
        editor.OpenText(Sheet, ".marvelous { color: red; }\n");
        Assert.Contains("marvelous", (string?)Assert.Single(await editor.Findings(Chapter, f => f.Count > 0))!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_place_is_told_to_editors_that_show_it()
    {
        await using var editor = await EditorSession.Open(Book(), """{"textDocument": {"publishDiagnostics": {"relatedInformation": true}}}""");
        editor.OpenText(Chapter, "# One {#a}\n\n## Two {#a}\n");
        var other = Assert.Single(await editor.Findings(Chapter, f => f.Count > 0))!["relatedInformation"]![0]!["location"]!;
        Assert.Equal(Chapter, (string?)other["uri"]);
        Assert.Equal(0, (int)other["range"]!["start"]!["line"]!);
    }

    [Fact]
    public async Task Of_many_changes_the_last_one_counts()
    {
        await using var editor = await EditorSession.Open(Book());
        editor.OpenText(Chapter, "# One\n\n");
        for (var version = 2; version < 40; version++)
        {
            editor.Put(Chapter, version, 2, (0, 0), $"[^{version}] ");
        }

        Assert.Equal(38, (await editor.Findings(Chapter, f => f.Count == 38)).Count);
    }

    private static MemoryWorkspace Book() => new MemoryWorkspace().With("/book/book.yaml", "title: One\nbody: [one.md]\n").With("/book/one.md", "# One\n");
}
