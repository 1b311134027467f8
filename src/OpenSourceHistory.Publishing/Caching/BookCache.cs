using System.Text;
using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;
using OpenSourceHistory.Publishing.Records;

namespace OpenSourceHistory.Publishing.Caching;

/// <summary>The builds of one book that machines share.</summary>
/// <param name="key">The hash of the book's name, of what is asked for and of the program.</param>
/// <param name="folders">Where its files lie on this machine.</param>
/// <param name="cache">What is kept.</param>
/// <param name="worker">The name of this run.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class BookCache(string key, PortableFolders folders, CacheFolder cache, string worker, IWorkspace workspace)
{
    /// <summary>The hash of the book's name, of what is asked for and of the program.</summary>
    public string Key => key;

    /// <summary>Puts the outputs of a build of the same files in their places.</summary>
    /// <returns>What that build found and wrote, with what it asked; null where there is none, or a place is taken, which a build will tell of.</returns>
    public Result<CachedReport?> Find()
    {
        var findings = new DiagnosticBag();
        try
        {
            return findings.With(Find(findings));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(CannotUse(e));
            return findings.With<CachedReport?>(null);
        }
    }

    /// <summary>Keeps a build that was just done.</summary>
    /// <param name="report">What it found and wrote.</param>
    /// <param name="answers">What it asked of files, and what was answered.</param>
    /// <returns>A finding where it cannot be kept.</returns>
    public ValueList<Diagnostic> Keep(BuildReport report, ValueList<(Question Question, string Answer)> answers)
    {
        try
        {
            var outputs = ValueList.From(report.Written.Select(w => new RecordedFile(w with { Path = Portable(w.Path) }, cache.KeepObject(workspace.ReadAllBytes(w.Path)))));
            if (Portable(answers, report.Written) is { } portable)
            {
                var record = new BuildRecord(key, portable, ValueList.From(report.Diagnostics.Select(d => d.Path is { } path ? d with { Path = Portable(path) } : d)), outputs);

                // The build comes last: it is not there before all that leads to it and that it leads to.
                cache.KeepQuestions(key, QuestionsOf(record));
                cache.KeepBuild(InputsOf(portable), new CachedBuild(record, worker));
            }

            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [CannotUse(e)];
        }
    }

    /// <summary>What is said where the cache's folder cannot be read or written.</summary>
    /// <param name="fault">What the system says.</param>
    public static Diagnostic CannotUse(Exception fault) => new(
        PublishingCodes.CacheNotUsable, Severity.Warning, SourceSpan.None, $"The cache cannot be used: {FaultText.Of(fault)}", ["books are built without it; see to the folder that --cache names"]);

    private CachedReport? Find(DiagnosticBag findings)
    {
        foreach (var asked in cache.QuestionsOf(key, findings))
        {
            var read = new ReadFiles(workspace);
            var files = new PortableFiles(read, folders);
            var outputs = asked.Outputs.Select(o => o.File.Path).ToHashSet(StringComparer.Ordinal);
            var answers = ValueList.From(asked.Answers.Select(a => (a.Question, Answers.Ask(a.Question, files, outputs))));
            foreach (var build in cache.BuildsOf(InputsOf(answers), findings))
            {
                if (Restore(build, read, findings) is { } report)
                {
                    return report;
                }
            }
        }

        return null;
    }

    private CachedReport? Restore(CachedBuild build, ReadFiles read, DiagnosticBag findings)
    {
        var contents = build.Record.Outputs.Select(o => cache.Object(o.Hash, findings)).ToList();
        if (contents.Contains(null))
        {
            return null;
        }

        var places = build.Record.Outputs.Select(o => o.File with { Path = folders.LocalOf(o.File.Path) }).ToList();
        var outputs = new OutputFile(read, isForced: false);
        if (places.Zip(contents).Any(o => outputs.Write(o.First, new MadeFile(null, o.Second)).Value is null))
        {
            return null;
        }

        var told = build.Record.Findings.Select(d => d.Path is { } path ? d with { Path = folders.LocalOf(path) } : d);
        return new CachedReport(
            new BuildReport(BuildOutcome.Done, ValueList.From(told), ValueList.From(places)) { BuiltBy = build.Worker }, Local(build.Record.Answers, places));
    }

    private ValueList<(Question Question, string Answer)> Local(ValueList<(Question Question, string Answer)> portable, IEnumerable<WrittenFile> written)
    {
        var outputs = FullPaths(written);
        return ValueList.From(portable
            .Select(a => a.Question with { Path = folders.LocalOf(a.Question.Path) })
            .Select(question => (question, Answers.Ask(question, workspace, outputs))));
    }

    // Answers that name files are asked once more, to name them otherwise; where they are not what the build heard, somebody is at work there.
    private ValueList<(Question Question, string Answer)>? Portable(ValueList<(Question Question, string Answer)> answers, ValueList<WrittenFile> written)
    {
        var (local, portable) = (FullPaths(written), written.Select(w => Portable(w.Path)).ToHashSet(StringComparer.Ordinal));
        var naming = answers.Where(a => NamesFiles(a.Question));
        var files = new PortableFiles(workspace, folders);
        return !Answers.Hold(naming, workspace, local) ? null : ValueList.From(answers
            .Select(a => (Question: a.Question with { Path = folders.PortableOf(a.Question.Path) }, a.Answer))
            .Select(a => (a.Question, NamesFiles(a.Question) ? Answers.Ask(a.Question, files, portable) : a.Answer))
            .OrderBy(a => a.Question.Path, StringComparer.Ordinal).ThenBy(a => a.Question.Kind));
    }

    private string Portable(string path) => folders.PortableOf(Path.GetFullPath(path));

    private static HashSet<string> FullPaths(IEnumerable<WrittenFile> files) => files.Select(w => Path.GetFullPath(w.Path)).ToHashSet(StringComparer.Ordinal);

    private static bool NamesFiles(Question question) => question.Kind is QuestionKind.List or QuestionKind.Tree or QuestionKind.Place;

    private string InputsOf(ValueList<(Question Question, string Answer)> answers) => ContentHash.Of(Encoding.UTF8.GetBytes(string.Join(
        '\n', answers.Select(a => $"{a.Question.Kind} {a.Question.Most} {a.Question.Path}\t{a.Answer}").Prepend(key))));

    private static BuildRecord QuestionsOf(BuildRecord record) => record with
    {
        Answers = ValueList.From(record.Answers.Select(a => (a.Question, string.Empty))),
        Findings = [],
        Outputs = ValueList.From(record.Outputs.Select(o => new RecordedFile(o.File with { Size = 0 }, string.Empty))),
    };
}
