using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Editors;

/// <summary>What <c>osh lsp</c> does for clients that are not ours.</summary>
public sealed class LanguageServerTests
{
    [ToolFact("node", LspClient.Library)]
    public void Findings_come_and_go_and_the_server_ends_well()
    {
        using var client = new LspClient()
            .With("book.yaml", "title: One\nbody: [one.md, two.md]\n")
            .With("one.md", "# One\r\n\r\n𝔸 See [](#two) and [^a].\r\n")
            .With("two.md", "# Two\n");
        var answers = client.Take("""
            [
              {"open": "one.md"},
              {"findings": "one.md", "count": 1},
              {"in": "one.md", "instead": " and [^a]", "put": ""},
              {"findings": "one.md", "count": 0},
              {"open": "two.md"},
              {"in": "two.md", "instead": "# Two", "put": "# Three"},
              {"findings": "one.md", "count": 1}
            ]
            """);
        Assert.Equal("utf-16", (string?)answers[0]!["capabilities"]!["positionEncoding"]);
        Assert.Equal("OSH1101", (string?)answers[2]![0]!["code"]);
        Assert.Equal("""{"start":{"line":2,"character":20},"end":{"line":2,"character":24}}""", answers[2]![0]!["range"]!.ToJsonString());
        Assert.Contains("“two”", (string?)answers[7]![0]!["message"], StringComparison.Ordinal);
        Assert.Equal(0, (int?)answers[^1]);
    }

    [ToolFact("node", LspClient.Library)]
    public void Words_are_completed_names_followed_and_explained()
    {
        using var client = new LspClient()
            .With("book.yaml", "title: One\nbody: [one.md]\nsources: refs.bib\nstyle: looks/book.css\n")
            .With("refs.bib", "@book{doe2020,\n  author = {Doe, Ann},\n  title = {On Cats},\n  publisher = {House},\n  year = {2020}\n}\n")
            .With("looks/book.css", ".aside { color: #333; }\n\np { text-align:  }\n")
            .With("one.md", "# One\n\nAs [@doe2020] says[^n].\n\n[^n]: A note.\n\n::: aside\n[x](#nowhere)\n:::\n");
        var answers = client.Take("""
            [
              {"open": "one.md"},
              {"open": "looks/book.css"},
              {"ask": "textDocument/completion", "in": "one.md", "behind": "[@"},
              {"ask": "textDocument/completion", "in": "looks/book.css", "behind": "text-align: "},
              {"ask": "textDocument/definition", "in": "one.md", "behind": "[@doe"},
              {"ask": "textDocument/definition", "in": "one.md", "behind": "says[^"},
              {"ask": "textDocument/definition", "in": "one.md", "behind": "::: as"},
              {"ask": "textDocument/hover", "in": "one.md", "behind": "[@doe"},
              {"ask": "textDocument/hover", "in": "looks/book.css", "behind": "text-a"},
              {"findings": "one.md", "count": 1},
              {"ask": "textDocument/hover", "in": "one.md", "behind": "#nowhere"}
            ]
            """);
        Assert.Contains(answers[3]!.AsArray(), i => (string?)i!["label"] == "doe2020" && (string?)i["detail"] == "On Cats");
        Assert.Contains(answers[4]!.AsArray(), i => (string?)i!["label"] == "justify");
        Assert.EndsWith("/refs.bib", (string?)answers[5]![0]!["uri"], StringComparison.Ordinal);
        Assert.Equal(4, (int)answers[6]![0]!["range"]!["start"]!["line"]!);
        Assert.EndsWith("/looks/book.css", (string?)answers[7]![0]!["uri"], StringComparison.Ordinal);
        Assert.StartsWith("Doe, Ann. On Cats.", (string?)answers[8]!["contents"]!["value"], StringComparison.Ordinal);
        Assert.Contains("text-align (CSS Text", (string?)answers[9]!["contents"]!["value"], StringComparison.Ordinal);
        Assert.StartsWith("OSH1602: ", (string?)answers[11]!["contents"]!["value"], StringComparison.Ordinal);
    }

    [ToolFact("node", LspClient.Library)]
    public void An_id_is_renamed_in_all_files_as_they_stand_in_the_editor()
    {
        using var client = new LspClient()
            .With("book.yaml", "title: One\nbody: [one.md, two.md]\n")
            .With("one.md", "# One {#first}\r\n\r\n𝔸 [](#first), [x](two.md#second).\r\n")
            .With("two.md", "# Two {#second}\n\nBack [to it](one.md#first), [](#second).\n");
        var answers = client.Take("""
            [
              {"open": "one.md"},
              {"in": "one.md", "instead": "𝔸 ", "put": "𝔸 First, 𝔹 "},
              {"ask": "textDocument/documentSymbol", "in": "one.md"},
              {"ask": "textDocument/references", "in": "one.md", "behind": "[](#fir", "with": {"context": {"includeDeclaration": true}}},
              {"ask": "textDocument/prepareRename", "in": "one.md", "behind": "[](#fir"},
              {"rename": "second", "in": "one.md", "behind": "[](#fir"},
              {"rename": "no id", "in": "one.md", "behind": "[](#fir"},
              {"rename": "opening", "in": "one.md", "behind": "[](#fir"},
              {"findings": "one.md", "count": 0}
            ]
            """);
        Assert.Equal("One", (string?)answers[3]![0]!["name"]);
        Assert.Equal(3, answers[4]!.AsArray().Count);
        Assert.Equal("first", (string?)answers[5]!["placeholder"]);
        Assert.Equal("“second” is a name already", (string?)answers[6]!["refused"]);
        Assert.Equal(-32803, (int)answers[7]!["code"]!);
        Assert.Equal("# One {#opening}\r\n\r\n𝔸 First, 𝔹 [](#opening), [x](two.md#second).\r\n", (string?)answers[8]!["one.md"]);
        Assert.Equal("# Two {#second}\n\nBack [to it](one.md#opening), [](#second).\n", (string?)answers[8]!["two.md"]);
        Assert.Empty(answers[9]!.AsArray());
    }

    [ToolFact("nvim")]
    public void Neovim_shows_findings_completes_follows_and_renames()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book/book.yaml", "title: One\nbody: [one.md, two.md]\n");
        folder.Write("book/one.md", "# One\n\nÉ 😀 [^a] stands.\n\nÉ 😀 [](#deep).\n");
        folder.Write("book/two.md", "# Two {#deep}\n\n## Near {#near}\n\nHere is [](#deep).\n");
        Assert.Equal(
            [
                "found osh OSH1101 2 8",
                "mended É 😀 nothing stands.",
                "words one deep near",
                "at two.md 1 8",
                "refused “near” is a name already",
                "one.md # One||É 😀 nothing stands.||É 😀 [](#deeper).",
                "two.md # Two {#deeper}||## Near {#near}||Here is [](#deeper).",
                "stopped",
            ],
            EditedInNeovim(folder));
    }

    // What the editor prints in its own steps.
    private static string[] EditedInNeovim(TemporaryFolder folder)
    {
        var script = Repository.PathOf("tests", "OpenSourceHistory.Testing", "Tools", "Programs", "lsp-neovim.lua");
        var program = $"dotnet\n{Path.Combine(AppContext.BaseDirectory, "osh.dll")}\nlsp";
        var run = ExternalTool.Run(
            "env", TimeSpan.FromMinutes(3), $"OSH_LSP={program}", $"OSH_BOOK={folder["book"]}", $"XDG_STATE_HOME={folder.Path}", "nvim", "--clean", "-n", "--headless", "-c", "luafile " + script);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
