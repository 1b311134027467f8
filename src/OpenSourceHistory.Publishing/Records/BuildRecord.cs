using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Records;

/// <summary>A build that was done: all that it asked of files with their answers, what it found, and what it wrote.</summary>
/// <param name="Key">The hash of what it was asked for, and of the program.</param>
/// <param name="Answers">Questions and answers.</param>
/// <param name="Findings">What it found; of their places, file, line and column are kept.</param>
/// <param name="Outputs">What it wrote.</param>
internal sealed record BuildRecord(
    string Key,
    ValueList<(Question Question, string Answer)> Answers,
    ValueList<Diagnostic> Findings,
    ValueList<RecordedFile> Outputs)
{
    /// <summary>The record of a build that was just done.</summary>
    /// <param name="key">The hash of what it was asked for.</param>
    /// <param name="report">What it found and wrote.</param>
    /// <param name="answers">What it asked, and what was answered.</param>
    /// <param name="files">The door to files.</param>
    /// <exception cref="IOException">An output cannot be read.</exception>
    public static BuildRecord Of(string key, BuildReport report, ValueList<(Question Question, string Answer)> answers, IWorkspace files) => new(
        key, answers, report.Diagnostics, ValueList.From(report.Written.Select(w => new RecordedFile(w, ContentHash.Of(files.ReadAllBytes(w.Path))))));

    /// <summary>Full paths of what it wrote.</summary>
    public IReadOnlySet<string> OutputPaths => Outputs.Select(o => Path.GetFullPath(o.File.Path)).ToHashSet(StringComparer.Ordinal);

    /// <summary>True where each file answers as it did, and each output is there as it was written.</summary>
    /// <param name="files">The door to files.</param>
    public bool Holds(IWorkspace files)
    {
        var outputs = OutputPaths;
        return Records.Answers.Hold(Answers, files, outputs)
            && Outputs.All(o => Records.Answers.Ask(new Question(QuestionKind.Content, o.File.Path), files, outputs) == o.Hash);
    }
}
