using System.Collections.Concurrent;
using OpenSourceHistory.Core.Fingerprints;

namespace OpenSourceHistory.Publishing.Records;

/// <summary>A door to files that remembers all that is asked, and what they answer: a build that would hear the same again would make the same.</summary>
/// <param name="inner">The door itself.</param>
internal sealed class AskedFiles(IWorkspace inner) : ForwardingWorkspace(inner, isReadOnly: false)
{
    private readonly ConcurrentDictionary<Question, string> _answers = new();
    private readonly ConcurrentDictionary<Question, ValueList<string>> _lists = new();

    private readonly ConcurrentDictionary<string, bool> _unsteady = new(StringComparer.Ordinal);

    /// <summary>True where no question was answered in two ways; where a file changed while it was being read, nothing can be said of what was made.</summary>
    /// <param name="outputs">Full paths of files that the build makes, which do change.</param>
    public bool IsSteady(IReadOnlySet<string> outputs) => _unsteady.Keys.All(outputs.Contains);

    /// <summary>The questions with their answers, without those of files that the build makes.</summary>
    /// <param name="outputs">Full paths of those files.</param>
    public IEnumerable<(Question Question, string Answer)> AnswersBut(IReadOnlySet<string> outputs) => _answers
        .Concat(_lists.Select(l => KeyValuePair.Create(l.Key, Answers.Of(l.Value, outputs))))
        .Where(a => !outputs.Contains(a.Key.Path))
        .OrderBy(a => a.Key.Path, StringComparer.Ordinal)
        .ThenBy(a => a.Key.Kind)
        .Select(a => (a.Key, a.Value));

    /// <inheritdoc/>
    public override bool FileExists(string path) => Note(QuestionKind.File, path, base.FileExists(path), Answers.Of);

    /// <inheritdoc/>
    public override bool FolderExists(string path) => Note(QuestionKind.Folder, path, base.FolderExists(path), Answers.Of);

    /// <inheritdoc/>
    public override long SizeOf(string path) => Try(QuestionKind.Size, path, base.SizeOf, Answers.Of);

    /// <inheritdoc/>
    public override byte[] ReadAllBytes(string path) => Try(QuestionKind.Content, path, base.ReadAllBytes, bytes => ContentHash.Of(bytes));

    /// <inheritdoc/>
    public override ValueList<string> ListFiles(string folder) => Note(new Question(QuestionKind.List, InFull(folder)), base.ListFiles(folder));

    /// <inheritdoc/>
    public override ValueList<string> ListTree(string folder, int most) => Note(new Question(QuestionKind.Tree, InFull(folder), most), base.ListTree(folder, most));

    /// <inheritdoc/>
    public override string RealPath(string path) => Note(QuestionKind.Place, path, base.RealPath(path), place => place);

    private static string InFull(string path) => Path.GetFullPath(path.Length == 0 ? "." : path);

    private T Try<T>(QuestionKind kind, string path, Func<string, T> ask, Func<T, string> tell)
    {
        try
        {
            return Note(kind, path, ask(path), tell);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Note(kind, path, Answers.Refused, answer => answer);
            throw;
        }
    }

    private T Note<T>(QuestionKind kind, string path, T answer, Func<T, string> tell)
    {
        var (question, told) = (new Question(kind, InFull(path)), tell(answer));
        if (_answers.GetOrAdd(question, told) != told)
        {
            _unsteady.TryAdd(question.Path, true);
        }

        return answer;
    }

    private ValueList<string> Note(Question question, ValueList<string> files)
    {
        _lists.TryAdd(question, files);
        return files;
    }
}
