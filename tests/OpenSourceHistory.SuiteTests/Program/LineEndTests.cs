using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>What a manuscript's lines end with, as editors of one system or another write them, makes no difference.</summary>
public sealed class LineEndTests
{
    private const string Chapter =
        "---\ntitle: One\n---\n\n# One\n\nA line\nand another,  \nended; and\\\nended again.[^n]\n\n[^n]: A note.\n\n    Its second paragraph.\n\n" +
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n: A table {#tbl-t}\n\n```python\nx = 1\n\ny = 2\n```\n\n| verse\n|   more\n\n::: note\n- one\n- two\n\n  more\n:::\n\nTerm\n:   Meaning\n\n+---+---+\n| a | b |\n+---+---+\n";

    private const string Description =
        "title: Two\nlanguage: en\ndescription: >-\n  Folded\n  text.\nrights: |\n  Kept\n  lines.\nglossary: glossary.yaml\nbody: [one.md]\nback: [glossary]\nmodified: 2026-11-23\n";

    [Fact]
    public void Editions_are_equal_byte_for_byte_whatever_lines_end_with()
    {
        var unix = Outputs("\n");
        Assert.Equal(4, unix.Count);
        Assert.Equal(unix, Outputs("\r\n"));
    }

    // Names of files and their bytes.
    private static List<(string Name, string Content)> Outputs(string lineEnd)
    {
        using var folder = new TemporaryFolder();
        folder.Write("b/book.yaml", Description.Replace("\n", lineEnd, StringComparison.Ordinal));
        folder.Write("b/one.md", Chapter.Replace("\n", lineEnd, StringComparison.Ordinal));
        folder.Write("b/glossary.yaml", "- term: verse\n  definition: >\n    Lines\n    of it.\n".Replace("\n", lineEnd, StringComparison.Ordinal));
        var run = OshRun.With("build", folder["b"], "--output", folder["out"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return [.. Directory.GetFiles(folder["out"]).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))))];
    }
}
