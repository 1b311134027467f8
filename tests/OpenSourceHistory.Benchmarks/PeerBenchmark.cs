using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Benchmarks;

/// <summary>Measures a program beside its peers, in turn, so that what else the machine does meets all of them.</summary>
/// <param name="program">Path of the program.</param>
/// <param name="folder">Folder for texts and outputs.</param>
/// <param name="times">How many times each is run.</param>
internal sealed class PeerBenchmark(string program, string folder, int times)
{
    private readonly IReadOnlyList<PeerProgram> _programs = PeerPrograms.Of(program);

    /// <summary>Measures and prints a table.</summary>
    /// <param name="texts">What is built.</param>
    /// <exception cref="InvalidOperationException">A program failed.</exception>
    public void Run(IEnumerable<string> texts)
    {
        var figures = texts.Select(t => PeerText.Write(t, folder)).SelectMany(Measure).ToList();
        Console.Write(Table(figures));
        foreach (var missing in _programs.Where(p => p.Path is null))
        {
            Console.WriteLine($"{missing.Name} is missing");
        }
    }

    private List<PeerFigure> Measure(PeerText text)
    {
        var programs = _programs.Where(p => p.Path is not null).ToList();
        var rounds = Enumerable.Range(0, times).Select(_ => programs.ConvertAll(p => Measure(p, text))).ToList();
        return [.. programs.Select((p, i) => new PeerFigure(text.Words, p.Name, p.Formats, Median(rounds, r => r[i].CpuSeconds), Median(rounds, r => r[i].Seconds), (long)Median(rounds, r => r[i].PeakBytes)))];
    }

    private MeasuredRun Measure(PeerProgram peer, PeerText text)
    {
        var output = Path.Combine(folder, "out", peer.Name, Path.GetFileNameWithoutExtension(text.Markdown));
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        var runs = peer.Runs(text, output).Select(arguments => MeasuredRun.Of(peer.Path!, [arguments])).ToList();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Words} words, {peer.Name}, {peer.Formats}: {runs.Sum(r => r.Seconds):0.00} s"));
        return runs.SelectMany(r => r.Results).FirstOrDefault(r => r.ExitCode != 0) is { } failed
            ? throw new InvalidOperationException($"{peer.Name} failed\n{failed.Text}")
            : new MeasuredRun(runs.Sum(r => r.Seconds), runs.Sum(r => r.CpuSeconds), runs.Max(r => r.PeakBytes), [.. runs.SelectMany(r => r.Results)]);
    }

    private static double Median(List<List<MeasuredRun>> rounds, Func<List<MeasuredRun>, double> figure)
    {
        var sorted = rounds.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    // A peer is held against what of the program stands before it.
    private string Table(List<PeerFigure> figures)
    {
        var text = new StringBuilder($"Medians of {times} run(s); ratio: processor time to that of osh in the row before\n words  program       makes              CPU s  seconds  peak MB  ratio\n");
        var own = figures[0];
        foreach (var f in figures)
        {
            own = f.Program == _programs[0].Name ? f : own;
            var ratio = f == own ? "-" : (f.CpuSeconds / own.CpuSeconds).ToString("0.0", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{f.Words,6}  {f.Program,-12}  {f.Formats,-15} {f.CpuSeconds,8:0.00} {f.Seconds,8:0.00} {f.PeakBytes / 1e6,8:0} {ratio,6}\n");
        }

        return text.ToString();
    }
}
