using System.Text.Json;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary><c>osh schema</c> lists schemas, prints one and writes all.</summary>
public sealed class SchemaCommandTests
{
    private static readonly string[] s_names = ["book", "contributors", "sources", "glossary", "people", "events", "index", "receiver", "catalogue", "styles"];

    [Fact]
    public void Without_a_name_it_lists_them_with_the_files_that_they_are_for()
    {
        var run = OshRun.With("schema");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(s_names, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0]));
        Assert.Contains("book          book.yaml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_prints_is_what_it_writes()
    {
        using var folder = new TemporaryFolder();
        var written = OshRun.With("schema", "--output", folder["editor/osh"]);
        Assert.Equal(0, written.ExitCode);
        Assert.Equal(s_names.Select(n => folder[$"editor/osh/{n}.schema.json"]), written.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(s_names, n => Assert.Equal(OshRun.With("schema", n).Output, File.ReadAllText(folder[$"editor/osh/{n}.schema.json"])));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_an_error_that_names_it()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("schema", "--output", folder.Write("blocked", "a file"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(folder["blocked"], run.Error, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(folder["blocked"]));
    }

    [Theory]
    [InlineData("books")]
    [InlineData("book", "--output", "x")]
    public void Another_name_or_a_name_with_a_folder_is_wrong_usage(params string[] arguments) => Assert.Equal(2, OshRun.With(["schema", .. arguments]).ExitCode);

    [Fact]
    public void Settings_for_Visual_Studio_Code_name_every_schema()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "deployment", "vscode", "settings.json")));
        Assert.Equal(s_names.Select(n => $"./.vscode/osh/{n}.schema.json"), settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(p => p.Name));
        Assert.Equal("./.vscode/osh/sources.schema.json", settings.RootElement.GetProperty("json.schemas")[0].GetProperty("url").GetString());
    }
}
