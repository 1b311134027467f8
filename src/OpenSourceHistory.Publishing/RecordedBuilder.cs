using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Caching;
using OpenSourceHistory.Publishing.Records;

namespace OpenSourceHistory.Publishing;

/// <summary>
/// Builds a book where something has changed since it was built the last time: a file that it is made from, one that was looked for, an output, the
/// program, or what is asked for. Books without a folder of their own have no record, and are built.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="program">Tells this program from any other that may make other files.</param>
/// <param name="workspace">The door to files and clock.</param>
public sealed class RecordedBuilder(BuildRequest request, Func<string> program, IWorkspace workspace)
{
    private readonly Lazy<string> _key = new(() => KeyOf(request, program(), workspace));
    private readonly RecordFolder? _records =
        workspace.FileExists(Path.Combine(request.BookPath, "book.yaml")) ? new RecordFolder(request.BookPath, workspace) : null;

    private ValueList<(Question Question, string Answer)> _answers = [];
    private IReadOnlySet<string> _outputs = new HashSet<string>();

    /// <summary>True where somebody will ask which files the builds are made from.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Full paths of the files that the last build asked for, be they there or not, and of the folders that it looked through; none before a build.</summary>
    public IEnumerable<string> Watched => _answers.Where(a => a.Question.Kind is not (QuestionKind.Place or QuestionKind.Folder)).Select(a => a.Question.Path);

    /// <summary>True where another build would find all files as the last one did; outputs are not asked for.</summary>
    public bool IsCurrent => Answers.Hold(_answers, workspace, _outputs);

    /// <summary>Builds that machines share; null where there are none.</summary>
    internal BookCache? Cache { get; init; }

    /// <summary>Builds the book, or finds that nothing has changed.</summary>
    /// <param name="progress">Receives the steps, from any thread; null where nobody watches.</param>
    /// <param name="isForced">True to build it though nothing may have changed.</param>
    public BuildReport Build(IProgress<BuildStep>? progress, bool isForced)
    {
        var findings = new DiagnosticBag();
        if (!isForced && findings.Take(Find()) is { } known)
        {
            return known.With(findings.ToSortedList());
        }

        if (_records is null && Cache is null && !IsWatched)
        {
            return BookBuilder.Build(request, workspace, progress);
        }

        var asked = new AskedFiles(workspace);
        var report = BookBuilder.Build(request, asked, progress);
        _outputs = report.Written.Select(w => Path.GetFullPath(w.Path)).ToHashSet(StringComparer.Ordinal);
        _answers = ValueList.From(asked.AnswersBut(_outputs));
        if (report is { Outcome: BuildOutcome.Done, Written.Count: > 0 } && asked.IsSteady(_outputs))
        {
            // In this order: a book that is as it was here is not looked for in what is shared, so it has to be there.
            findings.AddRange(Cache?.Keep(report, _answers) ?? []);
            Record(report);
        }

        return report.With(findings.ToSortedList());
    }

    /// <summary>What a build would make, where somebody has made it: outputs that are there, or those of another machine, which are put in their places.</summary>
    /// <returns>The report; null where the book has to be built. What is wrong with the folder that machines share.</returns>
    internal Result<BuildReport?> Find()
    {
        if (_records?.Find(_key.Value) is { } record && record.Holds(workspace))
        {
            (_answers, _outputs) = (record.Answers, record.OutputPaths);
            return new Result<BuildReport?>(new BuildReport(BuildOutcome.Done, record.Findings, []) { Unchanged = ValueList.From(record.Outputs.Select(o => o.File)) }, []);
        }

        var (cached, findings) = Cache?.Find() ?? new Result<CachedReport?>(null, []);
        if (cached is not null)
        {
            (_answers, _outputs) = (cached.Answers, cached.Report.Written.Select(w => Path.GetFullPath(w.Path)).ToHashSet(StringComparer.Ordinal));
            Record(cached.Report);
        }

        return new Result<BuildReport?>(cached?.Report, findings);
    }

    private void Record(BuildReport report) => _records?.Keep(BuildRecord.Of(_key.Value, report, _answers, workspace));

    // Relative paths mean others in another folder.
    private static string KeyOf(BuildRequest request, string program, IWorkspace workspace) =>
        RequestKey.Of(request, workspace, program, Path.GetFullPath("."), request.BookPath, request.OutputFolder ?? "\0", request.DefaultStyleSheet);
}
