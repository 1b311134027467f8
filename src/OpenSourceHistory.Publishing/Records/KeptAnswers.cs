namespace OpenSourceHistory.Publishing.Records;

/// <summary>Asks the same questions again and again, and reads no file again whose stamp stayed since it answered.</summary>
/// <param name="files">The door to files.</param>
internal sealed class KeptAnswers(IWorkspace files)
{
    private static readonly HashSet<string> s_outputs = [];

    private readonly Dictionary<string, ((long Length, long Written) Stamp, string Answer)> _contents = new(StringComparer.Ordinal);

    /// <summary>True where files answer all questions as they did.</summary>
    /// <param name="answers">Questions, and what was answered.</param>
    public bool Hold(IEnumerable<(Question Question, string Answer)> answers) => !Changed(answers).Any();

    /// <summary>The questions that files answer in another way than they did, in the order of asking.</summary>
    /// <param name="answers">Questions, and what was answered.</param>
    public IEnumerable<Question> Changed(IEnumerable<(Question Question, string Answer)> answers) => answers.Where(a => !Holds(a.Question, a.Answer)).Select(a => a.Question);

    private bool Holds(Question question, string answer)
    {
        if (question.Kind != QuestionKind.Content)
        {
            return Answers.Ask(question, files, s_outputs) == answer;
        }

        // What is written while the file is read makes another stamp than the one before.
        var stamp = files.StampOf(question.Path);
        if (stamp is { } own && _contents.TryGetValue(question.Path, out var kept) && kept.Stamp == own)
        {
            return kept.Answer == answer;
        }

        var said = Answers.Ask(question, files, s_outputs);
        if (stamp is { } now)
        {
            _contents[question.Path] = (now, said);
        }

        return said == answer;
    }
}
