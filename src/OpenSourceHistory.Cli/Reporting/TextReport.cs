using System.Globalization;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>The report for people.</summary>
internal static class TextReport
{
    private const string Red = "\u001b[31m";
    private const string Yellow = "\u001b[33m";
    private const string Faint = "\u001b[2m";
    private const string Plain = "\u001b[0m";

    /// <summary>Writes findings to the error stream and results to the output stream.</summary>
    /// <param name="report">What was found and written.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="console">Where to write.</param>
    public static void Write(BuildReport report, BuildRequest request, ConsoleStreams console)
    {
        Write(report.Diagnostics, console);
        foreach (var file in report.Written)
        {
            console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{TerminalText.Of(file.Path)}  ({SizeOf(file.Size)})"));
        }

        foreach (var file in report.Unchanged)
        {
            console.Output.WriteLine($"{TerminalText.Of(file.Path)}  ({SizeOf(file.Size)}, as it was)");
        }

        LimitsText.Write(report.Limits, console.Output);
        if (report.Unchanged.Count > 0)
        {
            console.Error.WriteLine("nothing has changed since the last build, so nothing was done; --force builds all the same");
        }

        if (Summarize(report, request) is { } summary)
        {
            console.Error.WriteLine(summary);
        }
    }

    /// <summary>Writes findings to the error stream, each kind with its hints and the number of its like below; errors stand last.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="console">Where to write.</param>
    public static void Write(ValueList<Diagnostic> findings, ConsoleStreams console)
    {
        if (console.IsAnnotated)
        {
            Annotate(findings, console);
            return;
        }

        foreach (var group in FindingGroup.Of(findings))
        {
            Write(group, console);
        }
    }

    private static void Annotate(ValueList<Diagnostic> findings, ConsoleStreams console)
    {
        foreach (var finding in findings)
        {
            console.Output.WriteLine(WorkflowCommand.Of(finding, Path.GetFullPath(".")));
        }
    }

    private static void Write(FindingGroup group, ConsoleStreams console)
    {
        var diagnostic = group.First;
        var (on, off) = console.HasColor
            ? (diagnostic.Severity switch { Severity.Error => Red, Severity.Warning => Yellow, _ => Faint }, Plain)
            : (string.Empty, string.Empty);
        console.Error.WriteLine(on + TerminalText.Of(diagnostic.ToString()) + off);
        foreach (var hint in diagnostic.Hints)
        {
            console.Error.WriteLine("  hint: " + TerminalText.Of(hint));
        }

        if (group.Rest() is { } rest)
        {
            console.Error.WriteLine("  " + TerminalText.Of(rest));
        }
    }

    private static string? Summarize(BuildReport report, BuildRequest request)
    {
        var errors = report.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = report.Diagnostics.Count(d => d.Severity == Severity.Warning);
        if (errors + warnings > 0)
        {
            var strict = request.IsStrict && warnings > 0 ? "; warnings count as errors" : string.Empty;
            return $"{Count(errors, "error")}, {Count(warnings, "warning")}{strict}";
        }

        return request.IsCheck ? "nothing to report" : null;
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    private static string SizeOf(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
