using System.Diagnostics;

namespace OpenSourceHistory.Mutation;

/// <summary>Runs tests of a mutated copy.</summary>
/// <param name="copy">The copy, built.</param>
internal sealed class MutantRun(MutatedCopy copy)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    /// <summary>True where a test fails, or hangs, with a fault switched on.</summary>
    /// <param name="mutant">Name of the fault; null for none.</param>
    /// <param name="tests">Filter of the tests.</param>
    /// <exception cref="InvalidOperationException">No test was run at all.</exception>
    public bool IsNoticed(string? mutant, string tests)
    {
        var start = new ProcessStartInfo("dotnet", ["test", Path.Combine(copy.Folder, "tests", "OpenSourceHistory.UnitTests"), "-c", "Release", "--no-build", "-nologo", "-v", "q", "--filter", tests])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["OSH_MUTANT"] = mutant ?? string.Empty;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            return true;
        }

        return output.GetAwaiter().GetResult().Contains("Total:", StringComparison.Ordinal)
            ? process.ExitCode != 0
            : throw new InvalidOperationException($"No test was run for {mutant}: {output.Result}");
    }
}
