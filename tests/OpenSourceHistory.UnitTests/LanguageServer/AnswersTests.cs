using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.LanguageServer;

/// <summary>What an editor is answered when it asks of a place.</summary>
public sealed class AnswersTests
{
    private const string Chapter = "file:///book/one.md";
    private const string Other = "file:///book/two.md";
    private const string Text = "# One {#deep}\r\n\r\n😀 See [it](two.md#far), [](#deep) and [^a].\r\n\r\n## Below\r\n\r\n# Two\r\n";

    [Fact]
    public async Task Words_replace_what_is_written_of_them()
    {
        await using var editor = await Open();
        var items = await Ask(editor, "completion", 2, 20);
        var far = Assert.Single(items!.AsArray(), i => (string?)i!["label"] == "far");
        Assert.Equal("""{"range":{"start":{"line":2,"character":19},"end":{"line":2,"character":20}},"newText":"far"}""", far!["textEdit"]!.ToJsonString());
        Assert.Equal(18, (int)far["kind"]!);
        Assert.Equal("The Far", (string?)far["detail"]);
    }

    [Fact]
    public async Task A_name_leads_to_what_has_it_and_to_who_names_it()
    {
        await using var editor = await Open();
        var far = Assert.Single((await Ask(editor, "definition", 2, 20))!.AsArray());
        Assert.Equal(Other, (string?)far!["uri"]);
        Assert.Equal("""{"start":{"line":0,"character":12},"end":{"line":0,"character":15}}""", far["range"]!.ToJsonString());

        var deep = await Ask(editor, "references", 0, 9, """, "context": {"includeDeclaration": true}""");
        Assert.Equal([0, 2, 2], deep!.AsArray().Select(l => (int)l!["range"]!["start"]!["line"]!));
        Assert.Equal(2, (await Ask(editor, "references", 0, 9, """, "context": {"includeDeclaration": false}"""))!.AsArray().Count);
        Assert.Null(await Ask(editor, "definition", 2, 4));
    }

    [Fact]
    public async Task A_name_of_a_file_leads_to_it()
    {
        await using var editor = await Open();
        Assert.Equal(Other, (string?)(await Ask(editor, "definition", 2, 13))![0]!["uri"]);
        editor.OpenText("file:///book/book.yaml", "title: One\nbody: [one.md, two.md]\n");
        var file = await editor.Ask("textDocument/definition", """{"textDocument": {"uri": "file:///book/book.yaml"}, "position": {"line": 1, "character": 16}}""");
        Assert.Equal(Other, (string?)file["result"]![0]!["uri"]);
    }

    [Fact]
    public async Task A_finding_is_explained_where_it_is()
    {
        await using var editor = await Open();
        await editor.Findings(Chapter, f => f.Count > 0);
        var told = (string?)(await Ask(editor, "hover", 2, 43))!["contents"]!["value"];
        Assert.Contains("OSH1101: A note's label is not defined", told, StringComparison.Ordinal);
        Assert.Equal("One", (string?)(await Ask(editor, "hover", 2, 31))!["contents"]!["value"]);
        Assert.Null(await Ask(editor, "hover", 2, 4));
    }

    [Fact]
    public async Task A_name_is_changed_in_open_and_closed_files()
    {
        await using var editor = await Open();
        Assert.Equal("deep", (string?)(await Ask(editor, "prepareRename", 2, 31))!["placeholder"]);
        var changes = (await Ask(editor, "rename", 0, 9, """, "newName": "deeper" """))!["changes"]!.AsObject();
        Assert.Equal([Chapter, Other], changes.Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.Equal(2, changes[Chapter]!.AsArray().Count);
        Assert.Equal("""[{"range":{"start":{"line":2,"character":9},"end":{"line":2,"character":13}},"newText":"deeper"}]""", changes[Other]!.ToJsonString());
    }

    [Fact]
    public async Task What_cannot_be_changed_is_refused_with_the_reason()
    {
        await using var editor = await Open();
        var answer = await editor.Ask("textDocument/rename", At(0, 9, """, "newName": "far" """));
        Assert.Equal(RequestFault.RequestFailed, (int)answer["error"]!["code"]!);
        Assert.Contains("“far”", (string?)answer["error"]!["message"], StringComparison.Ordinal);
        Assert.Equal(RequestFault.RequestFailed, (int)(await editor.Ask("textDocument/prepareRename", At(2, 4)))["error"]!["code"]!);
        Assert.Equal(RequestFault.InvalidParams, (int)(await editor.Ask("textDocument/rename", At(0, 9)))["error"]!["code"]!);
    }

    [Theory]
    [InlineData("""{"textDocument": {"documentSymbol": {"hierarchicalDocumentSymbolSupport": true}}}""", "One(Below()) Two()")]
    [InlineData("{}", "One Below Two")]
    public async Task Headings_are_the_outline(string capabilities, string outline)
    {
        await using var editor = await Open(capabilities);
        var symbols = (await editor.Ask("textDocument/documentSymbol", At(0, 0)))["result"]!.AsArray();
        Assert.Equal(outline, string.Join(' ', symbols.Select(OutlineOf)));
        if (capabilities.Length > 2)
        {
            Assert.Equal(6, (int)symbols[0]!["range"]!["end"]!["line"]!);
        }
    }

    [Fact]
    public async Task Of_a_text_that_is_not_open_nothing_is_known()
    {
        await using var editor = await EditorSession.Open(Book());
        Assert.Null((await editor.Ask("textDocument/hover", At(0, 0)))["result"]);
        Assert.Equal(RequestFault.InvalidParams, (int)(await editor.Ask("textDocument/hover", "{}"))["error"]!["code"]!);
    }

    [Fact]
    public async Task A_request_that_is_no_longer_wanted_is_given_up()
    {
        using var output = new MemoryStream();
        await using (var writer = new MessageWriter(output))
        {
            var work = new OpenSourceHistory.LanguageServer.Sessions.RequestsInWork(writer);
            using var begun = new SemaphoreSlim(0);
            using var ended = new SemaphoreSlim(0);
            work.Begin(JsonValue.Create(7), token =>
            {
                begun.Release();
                ended.Release(token.WaitHandle.WaitOne(60_000) ? 1 : 2);
                token.ThrowIfCancellationRequested();
                return null;
            });
            await begun.WaitAsync();
            work.Cancel(System.Text.Json.JsonDocument.Parse("7").RootElement);
            await ended.WaitAsync();
            await Task.Delay(200);
        }

        Assert.Contains($"\"id\":7,\"error\":{{\"code\":{RequestFault.RequestCancelled}", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static string OutlineOf(JsonNode? symbol) => (string?)symbol!["name"] + (symbol["children"] is JsonArray below ? $"({string.Join(' ', below.Select(OutlineOf))})" : string.Empty);

    private static string At(int line, int column, string more = "") =>
        "{\"textDocument\": {\"uri\": \"" + Chapter + "\"}, \"position\": {\"line\": " + line.ToString(System.Globalization.CultureInfo.InvariantCulture)
        + ", \"character\": " + column.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}" + more + "}";

    private static async Task<JsonNode?> Ask(EditorSession editor, string method, int line, int column, string more = "")
    {
        var answer = await editor.Ask("textDocument/" + method, At(line, column, more));
        Assert.True(answer.ContainsKey("result"), answer.ToJsonString());
        return answer["result"];
    }

    private static MemoryWorkspace Book() => new MemoryWorkspace()
        .With("/book/book.yaml", "title: One\nbody: [one.md, two.md]\n").With("/book/one.md", "# One\n").With("/book/two.md", "# The Far {#far}\n\nBack [](#deep).\n");

    private static async Task<EditorSession> Open(string capabilities = "{}")
    {
        var editor = await EditorSession.Open(Book(), capabilities);
        editor.OpenText(Chapter, Text);
        return editor;
    }
}
