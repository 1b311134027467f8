using System.ComponentModel;
using System.Diagnostics;

namespace OpenSourceHistory.Publishing.Committing;

/// <summary>The program git, as it is on the machine, in the work tree that a folder belongs to.</summary>
/// <param name="folder">The folder.</param>
internal sealed class GitProgram(string folder)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The command with its arguments.</param>
    /// <returns>What it wrote where it went well; else null, and why.</returns>
    public (string? Output, string Fault) Run(params IEnumerable<string> arguments)
    {
        // Messages are looked at by people, but nothing may ask them for anything.
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_EDITOR"] = "true";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var (output, faults) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(s_patience))
            {
                process.Kill(entireProcessTree: true);
                return (null, "git does not answer");
            }

            return process.ExitCode == 0 ? (output.Result, string.Empty) : (null, FirstLineOf(faults.Result.Length > 0 ? faults.Result : output.Result));
        }
        catch (Win32Exception)
        {
            return (null, "There is no program git");
        }
    }

    private static string FirstLineOf(string text) => text.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? "git says nothing of why";
}
