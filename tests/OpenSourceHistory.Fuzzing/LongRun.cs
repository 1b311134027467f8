using System.Diagnostics;
using System.Globalization;
using OpenSourceHistory.Fuzzing.Checks;

namespace OpenSourceHistory.Fuzzing;

/// <summary>Thousands of cases, all kinds in turn.</summary>
internal static class LongRun
{
    private const int Twice = 8;
    private const int ReportEvery = 1_000;

    /// <summary>Runs cases and tells what fails.</summary>
    /// <param name="count">How many.</param>
    /// <param name="first">Number of the first.</param>
    /// <param name="folder">Receives the files of those that fail.</param>
    /// <returns>The exit code.</returns>
    public static int Execute(int count, int first, string folder)
    {
        var kinds = Enum.GetValues<FuzzKind>();
        var failures = new int[kinds.Length];
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            var made = CaseMaker.Make(kinds[i % kinds.Length], first + (i / kinds.Length));
            if (CaseRun.FaultOf(made, isTwice: i / kinds.Length % Twice == 0) is { } fault)
            {
                failures[i % kinds.Length]++;
                made.Keep(folder);
                Console.WriteLine($"{made.Name}: {fault}");
            }

            if ((i + 1) % ReportEvery == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1} cases, {failures.Sum()} failed, {watch.Elapsed.TotalSeconds:0} s"));
            }
        }

        var byKind = string.Join(", ", kinds.Select((kind, i) => string.Create(CultureInfo.InvariantCulture, $"{kind} {failures[i]}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} cases, {failures.Sum()} failed ({byKind}), {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most"));
        return failures.Sum() == 0 ? 0 : 1;
    }
}
