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

    [ToolFact("nvim")]
    public void Neovim_shows_findings_until_they_are_mended()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book/book.yaml", "title: One\nbody: [one.md]\n");
        folder.Write("book/one.md", "# One\n\nÉ 😀 [^a] stands.\n");
        Assert.Equal(["found osh OSH1101 2 8", "mended É 😀 nothing stands.", "stopped"], EditedInNeovim(folder));
    }

    // What the editor prints in its own steps.
    private static string[] EditedInNeovim(TemporaryFolder folder)
    {
        var script = Repository.PathOf("tests", "OpenSourceHistory.Testing", "Tools", "Programs", "lsp-neovim.lua");
        var program = $"dotnet\n{Path.Combine(AppContext.BaseDirectory, "osh.dll")}\nlsp";
        var run = ExternalTool.Run(
            "env", TimeSpan.FromMinutes(3), $"OSH_LSP={program}", $"OSH_BOOK={folder["book"]}", $"XDG_STATE_HOME={folder.Path}", "nvim", "--clean", "--headless", "-c", "luafile " + script);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
