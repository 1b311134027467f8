using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Fuzzing.Checks;

/// <summary>Builds cases and says what is wrong with what they do.</summary>
internal static class CaseRun
{
    /// <summary>What a build may take; a sound one takes a tenth of a second, so that this is a hang even on a busy machine.</summary>
    public static TimeSpan Budget { get; } = TimeSpan.FromSeconds(60);

    /// <summary>What others' readers may take over the files: some need a quarter of a minute for one sound font.</summary>
    private static TimeSpan ReadingBudget { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Builds a case in all formats.</summary>
    /// <param name="fuzzCase">The case.</param>
    /// <param name="isTwice">True to build it once more and compare the bytes.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? FaultOf(FuzzCase fuzzCase, bool isTwice)
    {
        Dictionary<string, byte[]> files = [];
        return Within(Budget, "it does not come to an end", () =>
            {
                (var fault, files) = Build(fuzzCase);
                return fault;
            })
            ?? Within(ReadingBudget, "a reader does not come to an end with it", () =>
                files.Select(f => OutputChecks.FaultOf(f.Key, f.Value)).FirstOrDefault(f => f is not null))
            ?? (isTwice ? Within(Budget, "the second time it does not come to an end", () => Compare(files, Build(fuzzCase).Files)) : null);
    }

    private static string? Within(TimeSpan budget, string late, Func<string?> find)
    {
        string? fault = null;
        var thread = new Thread(() => fault = Guarded(find)) { IsBackground = true };
        thread.Start();
        return thread.Join(budget) ? fault : late;
    }

    private static string? Guarded(Func<string?> find)
    {
        try
        {
            return find();
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static (string? Fault, Dictionary<string, byte[]> Files) Build(FuzzCase fuzzCase)
    {
        var workspace = fuzzCase.ToWorkspace();
        var report = BookBuilder.Build(new BuildRequest(fuzzCase.BookPath, [], "out", "default.css"), workspace, null);
        var fault = report.Outcome == BuildOutcome.InternalFault
            ? string.Join(" | ", report.Diagnostics.Where(d => d.Code == "OSH7008").SelectMany(d => d.Hints.Prepend(d.ToString())))
            : null;
        return (fault, report.Written.ToDictionary(w => w.Path, w => workspace.ReadAllBytes(w.Path), StringComparer.Ordinal));
    }

    private static string? Compare(Dictionary<string, byte[]> first, Dictionary<string, byte[]> second)
    {
        var other = first.Keys.Union(second.Keys, StringComparer.Ordinal).FirstOrDefault(name =>
            !first.TryGetValue(name, out var a) || !second.TryGetValue(name, out var b) || !a.AsSpan().SequenceEqual(b));
        return other is null ? null : $"{other} differs when it is built again";
    }
}
