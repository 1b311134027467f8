using System.CommandLine;
using System.Globalization;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>Shells complete what the program understands, and its manual page tells of it.</summary>
public sealed class CompletionTests
{
    private static readonly RootCommand s_root =
        Application.Commands(new ConsoleStreams(TextWriter.Null, TextWriter.Null, IsTerminal: false, HasColor: false), new DiskWorkspace(null));

    [Fact]
    public void Every_command_and_option_is_completed()
    {
        Assert.True(Commands().Count() > 15);
        Assert.All(Commands(), command =>
        {
            var found = Found($"{command.Words} --");
            Assert.All(command.Command.Options.Where(o => !o.Hidden), o => Assert.Contains(o.Name, found));
            Assert.All(command.Command.Subcommands, c => Assert.Contains(c.Name, Found($"{command.Words} ")));
        });
    }

    [Fact]
    public void The_manual_page_tells_of_every_command_option_and_argument()
    {
        var page = OshRun.With("completion", "man").Output.Replace("\\-", "-", StringComparison.Ordinal);
        Assert.All(Commands(), command =>
        {
            Assert.Contains(command.Words, page, StringComparison.Ordinal);
            Assert.All(command.Command.Options.Where(o => !o.Hidden), o => Assert.Contains(o.Name, page, StringComparison.Ordinal));
            Assert.All(command.Command.Arguments, a => Assert.Contains($".I {a.Name}", page, StringComparison.Ordinal));
        });
    }

    [ToolFact("groff")]
    public void The_manual_page_is_formatted_without_a_warning()
    {
        using var folder = new TemporaryFolder();
        var run = ExternalTool.Run("groff", "-man", "-Kutf8", "-Tutf8", "-ww", folder.Write("osh.1", OshRun.With("completion", "man").Output));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("build", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("osh bu", "build")]
    [InlineData("osh build --sha", "--shard")]
    [InlineData("osh build --format ", "github json text")]
    [InlineData("osh review m", "merge")]
    [InlineData("osh build ", "")]
    public void Bash_completes_words(string line, string found)
    {
        var script = $$"""
            source <(osh completion bash)
            COMP_LINE='{{line}}' COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<<"$COMP_LINE"
            case "$COMP_LINE" in *' ') COMP_WORDS+=('') ;; esac
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _osh osh
            echo "${COMPREPLY[*]}"
            """;
        Assert.Equal(found, Shell("bash", script).Trim());
    }

    [ToolTheory("fish")]
    [InlineData("osh bu", "build")]
    [InlineData("osh build --sha", "--shard")]
    [InlineData("osh review m", "merge")]
    public void Fish_completes_words(string line, string found) =>
        Assert.Equal(found, Shell("fish", $"osh completion fish | source; complete -C '{line}'").Split('\n')[0]);

    [ToolFact("zsh")]
    public void Zsh_reads_its_script() =>
        Assert.Equal("_osh", Shell("zsh", "autoload -U compinit; compinit -u -D; source <(osh completion zsh); echo ${_comps[osh]}").Trim());

    [Fact]
    public void Powershell_has_a_script_and_no_other_shell_has() =>
        Assert.Equal((true, 2), (OshRun.With("completion", "powershell").Output.Contains("Register-ArgumentCompleter -Native -CommandName osh", StringComparison.Ordinal), OshRun.With("completion", "tcsh").ExitCode));

    // The program beside the tests is on the path, by its name.
    private static string Shell(string shell, string script)
    {
        using var folder = new TemporaryFolder();
        var program = folder.Write("osh", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "osh.dll")}' \"$@\"\n");
        ExternalTool.Run("chmod", "+x", program);
        var run = ExternalTool.Run("env", $"PATH={folder.Path}:{Environment.GetEnvironmentVariable("PATH")}", $"HOME={folder.Path}", shell, "-c", script);
        Assert.Equal(string.Empty, run.Errors);
        return run.Output;
    }

    private static string[] Found(string line) =>
        OshRun.With(string.Create(CultureInfo.InvariantCulture, $"[suggest:{line.Length}]"), line).Output.Split('\n', StringSplitOptions.TrimEntries);

    private static IEnumerable<(string Words, Command Command)> Commands() => Of("osh", s_root);

    private static IEnumerable<(string Words, Command Command)> Of(string words, Command command) =>
        command.Subcommands.SelectMany(c => Of($"{words} {c.Name}", c)).Prepend((words, command));
}
