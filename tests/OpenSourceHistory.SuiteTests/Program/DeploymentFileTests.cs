using System.Text.Json;
using System.Text.RegularExpressions;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>Files by which the program runs elsewhere say what it understands.</summary>
public sealed partial class DeploymentFileTests
{
    private static readonly string[] s_files =
    [
        "src/deployment/slurm/catalogue.sbatch", "src/deployment/kubernetes/catalogue.yaml", "src/deployment/vscode/tasks.json", "src/deployment/README.md",
        ".github/workflows/catalogue.yml", ".github/workflows/programs.yml", ".github/actions/osh/action.yml",
    ];

    [Fact]
    public void Options_that_they_name_are_options_of_the_program()
    {
        var known = OshRun.With("build", "--help").Output + OshRun.With("check", "--help").Output;
        var named = s_files.SelectMany(f => File.ReadLines(Repository.PathOf(f.Split('/'))))
            .Where(l => l.Contains("osh", StringComparison.Ordinal) || l.Contains("--shard", StringComparison.Ordinal))
            .Where(l => !l.Contains("sbatch ", StringComparison.Ordinal) && !l.Contains("kubectl", StringComparison.Ordinal) && !l.StartsWith("#SBATCH", StringComparison.Ordinal) && !l.Contains("podman", StringComparison.Ordinal) && !l.Contains("dotnet publish", StringComparison.Ordinal))
            .SelectMany(l => LongOption().Matches(l).Select(m => m.Value))
            .Distinct()
            .ToList();
        Assert.Contains("--shard", named);
        Assert.Contains("--cache", named);
        Assert.All(named, option => Assert.Contains(option, known, StringComparison.Ordinal));
    }

    [Fact]
    public void The_matcher_of_problems_reads_findings_as_they_are_told()
    {
        using var tasks = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "deployment", "vscode", "tasks.json")));
        using var folder = Slip();
        var told = OshRun.With("check", folder["x.md"]).Error.Split('\n');
        foreach (var task in tasks.RootElement.GetProperty("tasks").EnumerateArray())
        {
            var pattern = task.GetProperty("problemMatcher").GetProperty("pattern");
            var match = told.Select(l => Regex.Match(l, pattern.GetProperty("regexp").GetString()!)).Single(m => m.Success);
            string Part(string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
            Assert.Equal((folder["x.md"], "3", "6", "warning", "OSH1201"), (Part("file"), Part("line"), Part("column"), Part("severity"), Part("code")));
            Assert.StartsWith("There is no picture", Part("message"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Findings_are_told_as_annotations_of_GitHub_Actions_at_their_lines()
    {
        using var folder = Slip();
        var build = OshRun.With("build", folder["x.md"], "--format", "github");
        var check = OshRun.With("check", folder["x.md"], "--format", "github");
        Assert.All([build, check], run =>
        {
            Assert.Equal(0, run.ExitCode);
            Assert.Contains($"::warning file={folder["x.md"].Replace(":", "%3A", StringComparison.Ordinal)},line=3,col=6,title=OSH1201::There is no picture “100%25 p.svg”", run.Output, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/runner/work/books/tea/one.md", "books/tea/one.md")]
    [InlineData("books/tea/one.md", "books/tea/one.md")]
    [InlineData("/elsewhere/one, two.md", "/elsewhere/one%2C two.md")]
    public void Annotations_name_files_from_where_the_step_runs(string path, string name)
    {
        if (!OperatingSystem.IsWindows())
        {
            var finding = new Diagnostic("OSH1201", Severity.Error, SourceSpan.None, "50% of\tit", ["Mend it"]) { Path = path };
            Assert.StartsWith($"::error file={name},line=", WorkflowCommand.Of(finding, "/runner/work"), StringComparison.Ordinal);
            Assert.EndsWith(",title=OSH1201::50%25 of\tit%0AMend it", WorkflowCommand.Of(finding, "/runner/work"), StringComparison.Ordinal);
        }
    }

    private static TemporaryFolder Slip()
    {
        var folder = new TemporaryFolder();
        folder.Write("x.md", "# T\n\nText ![x](<100% p.svg>).\n");
        return folder;
    }

    [GeneratedRegex("--[a-z]+(-[a-z]+)*")]
    private static partial Regex LongOption();
}
