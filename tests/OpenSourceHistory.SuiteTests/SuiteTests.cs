using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.SuiteTests;

/// <summary>Reads every manuscript of <c>tests/suite</c> and compares what is said about it with what it expects.</summary>
public partial class SuiteTests
{
    private static readonly string s_folder = Repository.PathOf("tests", "suite");

    public static TheoryData<string> Manuscripts() => new(
        Directory.EnumerateFiles(s_folder, "*.*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(s_folder, f).Replace('\\', '/'))
            .Where(f => f != "README.md")
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void A_manuscript_gets_the_diagnostics_it_expects(string name)
    {
        var text = File.ReadAllText(Path.Combine(s_folder, name));
        var files = FilesOf(text, name.EndsWith(".yaml", StringComparison.Ordinal) ? "book.yaml" : "one.md");
        var workspace = new MemoryWorkspace()
            .With("book/book.yaml", "title: Suite\nbody: [one.md]\n")
            .With("book/one.md", "# One\n")
            .With("book/figures/map.png", "picture");
        foreach (var (path, content) in files)
        {
            workspace = workspace.With("book/" + path, content);
        }

        var diagnostics = new DiagnosticBag();
        var project = diagnostics.Take(ManuscriptReader.Read("book", workspace));
        if (project is not null)
        {
            diagnostics.Take(ApparatusPipeline.Run(project.Book, new EditionTraits()));
        }

        AssertSame([.. Expectation().Matches(text).Select(m => m.Groups[1].Value.Trim())], diagnostics.ToSortedList());
    }

    // Lines before a part are left empty in its file, so that its line numbers are those of the whole.
    private static List<(string Path, string Content)> FilesOf(string text, string first)
    {
        var files = new List<(string Path, string Content)>();
        var name = first;
        var start = 0;
        foreach (var mark in FileMark().Matches(text).Append(null))
        {
            var end = mark?.Index ?? text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                files.Add((name, new string('\n', text.AsSpan(0, start).Count('\n')) + text[start..end]));
            }

            (name, start) = mark is null ? (name, start) : (mark.Groups[1].Value, mark.Index + mark.Length);
        }

        return files;
    }

    private static void AssertSame(List<string> expected, ValueList<Diagnostic> said)
    {
        foreach (var diagnostic in said)
        {
            var line = $"{diagnostic.Span.Position.Line}:{diagnostic.Span.Position.Column} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}";
            var index = expected.FindIndex(e => e.StartsWith(line + " ", StringComparison.Ordinal) && diagnostic.Message.Contains(e[(line.Length + 1)..], StringComparison.Ordinal));
            Assert.True(index >= 0, $"Not expected: {line} {diagnostic.Message}");
            expected.RemoveAt(index);
        }

        Assert.Empty(expected);
    }

    [GeneratedRegex(@"^(?:<!--|#) file: (\S+).*$", RegexOptions.Multiline)]
    private static partial Regex FileMark();

    [GeneratedRegex(@"(?:<!--|#) expect: (.*?)(?: -->|$)", RegexOptions.Multiline)]
    private static partial Regex Expectation();
}
