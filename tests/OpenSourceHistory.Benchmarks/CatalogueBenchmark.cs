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
    // The least that the table tells from nothing.
    private const double LeastSeconds = 0.01;

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
        var load = Load();
        var run = MeasuredRun.Of(program, runs);
        _figures.Add(new CatalogueFigure(name, runs.Length, run.Seconds, run.CpuSeconds, load));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {_figures[^1].Seconds:0.0} s"));
        if (run.Results.Any(r => r.ExitCode != 0) || run.Results.Sum(r => BooksIn(r.Output)) != books)
        {
            throw new InvalidOperationException($"{name}: not all books were built\n{string.Concat(run.Results.Select(r => r.Errors))}");
        }
    }

    private static int BooksIn(string report)
    {
        using var json = JsonDocument.Parse(report);
        return json.RootElement.GetProperty("books").GetArrayLength();
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
    private double BooksPerCoreMinute(CatalogueFigure figure) => books * 60 / Math.Max(figure.CpuSeconds, LeastSeconds);

    private string Json() => JsonSerializer.Serialize(
        new
        {
            books,
            cores = Environment.ProcessorCount,
            runs = _figures.Select(f => new { f.Name, f.Processes, f.Seconds, f.CpuSeconds, BooksPerMinute = books * 60 / f.Seconds, BooksPerCoreMinute = BooksPerCoreMinute(f), CpuSecondsPerBook = f.CpuSeconds / books, f.Load }),
        },
        s_indented);
}
