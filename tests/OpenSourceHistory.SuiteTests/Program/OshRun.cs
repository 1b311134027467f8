using OpenSourceHistory.Cli;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>What a run of the program said and how it ended.</summary>
internal sealed record OshRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program in this process.</summary>
    public static OshRun With(IWorkspace workspace, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Application.Run(arguments, new ConsoleStreams(output, error, IsTerminal: false, HasColor: false), workspace);
        return new OshRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs the program on the disk.</summary>
    public static OshRun With(params string[] arguments) => With(new DiskWorkspace(null), arguments);
}
