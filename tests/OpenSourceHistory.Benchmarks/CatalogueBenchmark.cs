using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenSourceHistory.Benchmarks;

/// <summary>Measures how a program builds a catalogue: at first, again, from a cache that is shared, and in parts side by side. On Linux, which tells the time of processes that have ended.</summary>
/// <param name="program">Path of the program.</param>
/// <param name="folder">Folder with the catalogue, which also receives outputs and figures.</param>
/// <param name="books">How many books it has.</param>
internal sealed class CatalogueBenchmark(string program, string folder, int books)
{
    // Of /proc/self/stat: fields 16 and 17, which count in hundredths of a second (proc(5), sysconf(_SC_CLK_TCK)); those behind the name of the program begin with the third.
    private const int ChildrenUserTime = 16 - 3;
    private const double TicksPerSecond = 100;

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };
    private static readonly int[] s_shards = [1, 2, 4];

    private readonly List<CatalogueFigure> _figures = [];

    /// <summary>Measures, prints a table and writes <c>figures.json</c>.</summary>
    /// <exception cref="InvalidOperationException">The program did not build all books.</exception>
    public void Run()
    {
        var cache = Path.Combine(folder, "cache");
        Measure("first build", "first");
        Measure("unchanged", "first");
        Measure("into a cache", "filled", "--cache", cache);
        Measure("from the cache", "taken", "--cache", cache);
        foreach (var shards in s_shards)
        {
            Measure($"{shards} shards", [.. Enumerable.Range(1, shards).Select(i => Arguments($"shards-{shards}", "--shard", $"{i}/{shards}"))]);
        }

        File.WriteAllText(Path.Combine(folder, "figures.json"), Json());
        Console.Write(Table());
    }

    private void Measure(string name, string output, params string[] options) => Measure(name, [Arguments(output, options)]);

    private string[] Arguments(string output, params string[] options) =>
        ["build", Path.Combine(folder, "catalogue.yaml"), "--output", Path.Combine(folder, "out", output), "--format", "json", .. options];

    private void Measure(string name, string[][] runs)
    {
        var (load, before, clock) = (Load(), CpuSeconds(), Stopwatch.StartNew());
        var processes = runs.Select(arguments => Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!).ToList();
        var said = processes.Select(p => (Output: p.StandardOutput.ReadToEndAsync(), Error: p.StandardError.ReadToEndAsync())).ToList();
        processes.ForEach(p => p.WaitForExit());
        _figures.Add(new CatalogueFigure(name, runs.Length, clock.Elapsed.TotalSeconds, CpuSeconds() - before, load));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {_figures[^1].Seconds:0.0} s"));
        if (processes.Exists(p => p.ExitCode != 0) || said.Sum(s => BooksIn(s.Output.Result)) != books)
        {
            throw new InvalidOperationException($"{name}: not all books were built\n{string.Concat(said.Select(s => s.Error.Result))}");
        }
    }

    private static int BooksIn(string report)
    {
        using var json = JsonDocument.Parse(report);
        return json.RootElement.GetProperty("books").GetArrayLength();
    }

    // Of all processes that this one has begun and that have ended.
    private static double CpuSeconds()
    {
        var status = File.ReadAllText("/proc/self/stat");
        var fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        return fields.Skip(ChildrenUserTime).Take(2).Sum(f => double.Parse(f, CultureInfo.InvariantCulture)) / TicksPerSecond;
    }

    private static double Load() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);

    private string Table()
    {
        var whole = _figures.First(f => f.Name == "1 shards").Seconds;
        var text = new StringBuilder("run             processes  seconds  CPU s  books/min  books/min/core  CPU s/book  growth  load\n");
        foreach (var f in _figures)
        {
            var growth = f.Name.EndsWith("shards", StringComparison.Ordinal) ? (whole / f.Seconds).ToString("0.00", CultureInfo.InvariantCulture) : "-";
            text.Append(CultureInfo.InvariantCulture, $"{f.Name,-15} {f.Processes,9} {f.Seconds,8:0.0} {f.CpuSeconds,6:0.0} {books * 60 / f.Seconds,10:0} {BooksPerCoreMinute(f),15:0} {f.CpuSeconds / books,11:0.0000} {growth,7} {f.Load,5:0.0}\n");
        }

        return text.ToString();
    }

    // What one core would build in a minute that it had for itself.
    private double BooksPerCoreMinute(CatalogueFigure figure) => books * 60 / Math.Max(figure.CpuSeconds, 1 / TicksPerSecond);

    private string Json() => JsonSerializer.Serialize(
        new
        {
            books,
            cores = Environment.ProcessorCount,
            runs = _figures.Select(f => new { f.Name, f.Processes, f.Seconds, f.CpuSeconds, BooksPerMinute = books * 60 / f.Seconds, BooksPerCoreMinute = BooksPerCoreMinute(f), CpuSecondsPerBook = f.CpuSeconds / books, f.Load }),
        },
        s_indented);
}
