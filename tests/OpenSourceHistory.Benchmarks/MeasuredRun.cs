using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.Benchmarks;

/// <summary>What programs took. On Linux with 64 bits, which tells the time of processes that have ended.</summary>
/// <param name="Seconds">From the start of the first to the end of the last, in seconds.</param>
/// <param name="CpuSeconds">Processor time of all, their own children's included, in seconds.</param>
/// <param name="PeakBytes">Most memory that one of them had resident at a time, in bytes.</param>
/// <param name="Results">What each said.</param>
internal sealed partial record MeasuredRun(double Seconds, double CpuSeconds, long PeakBytes, IReadOnlyList<ToolResult> Results)
{
    // Of getrusage(2): user and system time, each in seconds and microseconds, then fourteen further numbers.
    private const int ChildrenThatHaveEnded = -1;
    private const int UsageFields = 18;

    // A process has its peak for longer than this, and who looks more often takes processor time from what is measured.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(2);

    /// <summary>Runs programs side by side, to their ends.</summary>
    /// <param name="program">Path of the program.</param>
    /// <param name="runs">The arguments of each run.</param>
    public static MeasuredRun Of(string program, IReadOnlyList<IReadOnlyList<string>> runs)
    {
        var (before, clock) = (CpuSecondsOfChildren(), Stopwatch.StartNew());
        var processes = runs.Select(arguments => Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!).ToList();
        var said = processes.Select(p => (Output: p.StandardOutput.ReadToEndAsync(), Error: p.StandardError.ReadToEndAsync())).ToList();
        var peak = 0L;
        while (processes.Exists(p => !p.WaitForExit(s_pause)))
        {
            peak = Math.Max(peak, processes.Max(PeakBytesOf));
        }

        var seconds = clock.Elapsed.TotalSeconds;
        processes.ForEach(p => p.WaitForExit());
        return new MeasuredRun(seconds, CpuSecondsOfChildren() - before, peak, [.. processes.Zip(said, (p, s) => new ToolResult(p.ExitCode, s.Output.Result, s.Error.Result))]);
    }

    // The system counts it (proc(5), VmHWM, in kilobytes) until the process ends: one that has ended has none.
    private static long PeakBytesOf(Process process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 6 - 2), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static double CpuSecondsOfChildren()
    {
        Span<long> usage = stackalloc long[UsageFields];
        if (ResourceUsage(ChildrenThatHaveEnded, usage) != 0)
        {
            throw new InvalidOperationException("The system does not tell the time of processes");
        }

        return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int ResourceUsage(int who, Span<long> usage);
}
