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
        var isDescription = name.EndsWith(".yaml", StringComparison.Ordinal);
        var workspace = new MemoryWorkspace()
            .With("book/book.yaml", isDescription ? text : "title: Suite\nbody: [one.md]\n")
            .With("book/one.md", isDescription ? "# One\n" : text)
            .With("book/figures/map.png", "picture");

        var diagnostics = new DiagnosticBag();
        var project = ManuscriptReader.Read("book", workspace, diagnostics);
        if (project is not null)
        {
            ApparatusPipeline.Run(project.Book, diagnostics);
        }

        AssertSame([.. Expectation().Matches(text).Select(m => m.Groups[1].Value.Trim())], diagnostics.ToSortedList());
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

    [GeneratedRegex(@"(?:<!--|#) expect: (.*?)(?: -->|$)", RegexOptions.Multiline)]
    private static partial Regex Expectation();
}
