using System.Diagnostics;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>What a run of the program said and how it ended.</summary>
internal sealed record OshRun(int ExitCode, string Output, string Error)
{
    // A program to try in place of the one in this process, such as one that was compiled natively.
    private const string ProgramVariable = "OSH_PROGRAM";

    /// <summary>Runs the program in this process.</summary>
    public static OshRun With(IWorkspace workspace, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Application.Run(arguments, new ConsoleStreams(output, error, IsTerminal: false, HasColor: false), workspace);
        return new OshRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs the program on the disk: the one that OSH_PROGRAM names, where it names one.</summary>
    public static OshRun With(params string[] arguments)
    {
        if (Environment.GetEnvironmentVariable(ProgramVariable) is not { Length: > 0 } program)
        {
            return With(new DiskWorkspace(null), arguments);
        }

        var result = ExternalTool.Run(program, TimeSpan.FromMinutes(5), arguments);
        return new OshRun(result.ExitCode, result.Output, result.Errors);
    }

    /// <summary>Starts the program as a process of its own, which nobody listens to.</summary>
    public static Process Start(params string[] arguments)
    {
        var program = Environment.GetEnvironmentVariable(ProgramVariable);
        string[] words = program is { Length: > 0 } ? [program, .. arguments] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "osh.dll"), .. arguments];
        var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
