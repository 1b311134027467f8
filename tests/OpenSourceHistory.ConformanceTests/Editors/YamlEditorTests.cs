using System.Text.Json;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Core.Files;
using OpenSourceHistory.Publishing.Starting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Editors;

/// <summary>What an author sees in an editor that asks yaml-language-server, with the schemas that <c>osh schema</c> writes and the settings that come with the program.</summary>
public sealed class YamlEditorTests
{
    [ToolFact("node", "yaml-language-server")]
    public void Right_files_have_no_problems_and_wrong_ones_have_them_at_their_lines()
    {
        using var folder = Opened();
        Assert.False(NewBook.Create(folder["new"], Repository.PathOf("styles"), new DiskWorkspace(null)).HasErrors);
        string[] right = ["book.yaml", "contributors.yaml", "people.yaml", "sources.yaml", "index.yaml"];
        right.ToList().ForEach(name => File.Copy(Repository.PathOf("manuscript", name), folder[name]));
        folder.Write("wrong/book.yaml", "title: T\nsubtitel: S\nlanguage: \"5\"\neditions:\n  print:\n    format: pdf\n    profile: prnt\n    template: x.dotx\n");
        folder.Write("wrong/people.yaml", "- name: A\n  descripton: B\n");
        var shown = Ask(folder, [.. right.Append("new/book.yaml").Select(n => (n, 0, 0)), ("wrong/book.yaml", 0, 1), ("wrong/people.yaml", 0, 3)]);
        Assert.All(shown[..^2], s => Assert.Equal([], ProblemsOf(s)));
        Assert.Equal(
            [
                "2: Property subtitel is not allowed.", "3: This is no language tag: write it as in en, en-GB, de or zh-Hans",
                "7: Value is not accepted. Valid values: \"print\", \"print-black\", \"screen\".", "8: Property template is not allowed.",
            ],
            ProblemsOf(shown[^2]));
        Assert.Equal(["1: Missing property \"description\".", "2: Property descripton is not allowed."], ProblemsOf(shown[^1]));
    }

    [ToolFact("node", "yaml-language-server")]
    public void Keys_and_values_are_completed_and_a_key_tells_what_it_is()
    {
        using var folder = Opened();
        folder.Write("a/book.yaml", "title: T\n\n");
        folder.Write("b/book.yaml", "title: T\neditions:\n  print:\n    format: \n");
        folder.Write("c/book.yaml", "title: T\nback:\n  - \n");
        folder.Write("d/people.yaml", "- name: A\n  \n");
        var shown = Ask(folder, ("a/book.yaml", 1, 0), ("b/book.yaml", 3, 12), ("c/book.yaml", 2, 4), ("d/people.yaml", 1, 2), ("a/book.yaml", 0, 1));
        Assert.All(["subtitle", "editions", "sources", "accessibility"], key => Assert.Contains(key, LabelsOf(shown[0])));
        Assert.DoesNotContain("title", LabelsOf(shown[0]));
        Assert.Equal(["pdf", "docx", "epub", "cover"], LabelsOf(shown[1]));
        Assert.All(["bibliography", "index", "colophon"], part => Assert.Contains(part, LabelsOf(shown[2])));
        Assert.All(["native", "pinyin", "kind", "description"], key => Assert.Contains(key, LabelsOf(shown[3])));
        Assert.Contains("The book's title.", shown[4].GetProperty("hover").GetString(), StringComparison.Ordinal);
    }

    private static TemporaryFolder Opened()
    {
        var folder = new TemporaryFolder();
        var silent = new ConsoleStreams(TextWriter.Null, TextWriter.Null, IsTerminal: false, HasColor: false);
        Assert.Equal(0, Application.Run(["schema", "--output", folder[".vscode/osh"]], silent, new DiskWorkspace(null)));
        File.Copy(Repository.PathOf("src", "deployment", "vscode", "settings.json"), folder[".vscode/settings.json"]);
        return folder;
    }

    private static List<JsonElement> Ask(TemporaryFolder folder, params (string File, int Line, int Character)[] places)
    {
        var script = Repository.PathOf("tests", "OpenSourceHistory.Testing", "Tools", "Programs", "yaml-editor.cjs");
        var asked = places.SelectMany(p => new[] { p.File, FormattableString.Invariant($"{p.Line}"), FormattableString.Invariant($"{p.Character}") });
        var run = ExternalTool.Run("node", [script, ExternalTool.Find("yaml-language-server")!, folder.Path, folder[".vscode/settings.json"], .. asked]);
        Assert.True(run.ExitCode == 0, run.Text);
        return [.. JsonDocument.Parse(run.Output).RootElement.EnumerateArray()];
    }

    private static IEnumerable<string> ProblemsOf(JsonElement shown) => shown.GetProperty("problems").EnumerateArray()
        .Select(p => FormattableString.Invariant($"{p.GetProperty("line").GetInt32()}: {p.GetProperty("message").GetString()}")).Order(StringComparer.Ordinal);

    private static IEnumerable<string?> LabelsOf(JsonElement shown) => shown.GetProperty("labels").EnumerateArray().Select(l => l.GetString());
}
