using System.Globalization;
using System.Text;
using OpenSourceHistory.Core.Fingerprints;

namespace OpenSourceHistory.Publishing.Records;

/// <summary>What files answer, in as few characters as tell it from another answer.</summary>
internal static class Answers
{
    /// <summary>The answer where files cannot be read.</summary>
    public const string Refused = "-";

    private static readonly string[] s_own = [$"{Path.DirectorySeparatorChar}.osh", $"{Path.AltDirectorySeparatorChar}.osh"];

    /// <summary>Asks anew.</summary>
    /// <param name="question">The question.</param>
    /// <param name="files">The door to files.</param>
    /// <param name="outputs">Full paths of files that are no part of any answer, since the build makes them.</param>
    public static string Ask(Question question, IWorkspace files, IReadOnlySet<string> outputs)
    {
        try
        {
            return question.Kind switch
            {
                QuestionKind.Content => ContentHash.Of(files.ReadAllBytes(question.Path)),
                QuestionKind.File => Of(files.FileExists(question.Path)),
                QuestionKind.Folder => Of(files.FolderExists(question.Path)),
                QuestionKind.Size => Of(files.SizeOf(question.Path)),
                QuestionKind.List => Of(files.ListFiles(question.Path), outputs),
                QuestionKind.Tree => Of(files.ListTree(question.Path, question.Most), outputs),
                QuestionKind.Place => files.RealPath(question.Path),
                _ => throw new NotSupportedException($"No file answers {question.Kind}"),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused;
        }
    }

    /// <summary>True where files answer all questions as they did.</summary>
    /// <param name="answers">Questions, and what was answered.</param>
    /// <param name="files">The door to files.</param>
    /// <param name="outputs">Full paths of files that are no part of any answer.</param>
    public static bool Hold(IEnumerable<(Question Question, string Answer)> answers, IWorkspace files, IReadOnlySet<string> outputs) =>
        answers.All(a => Ask(a.Question, files, outputs) == a.Answer);

    /// <summary>Yes or no.</summary>
    /// <param name="isSo">Which.</param>
    public static string Of(bool isSo) => isSo ? "1" : "0";

    /// <summary>A length.</summary>
    /// <param name="size">The length.</param>
    public static string Of(long size) => size.ToString(CultureInfo.InvariantCulture);

    /// <summary>Names of files, without those that the program makes itself.</summary>
    /// <param name="files">Full paths.</param>
    /// <param name="outputs">Those that the build makes.</param>
    public static string Of(IEnumerable<string> files, IReadOnlySet<string> outputs) => ContentHash.Of(Encoding.UTF8.GetBytes(string.Join(
        '\n', files.Where(f => !outputs.Contains(f) && !s_own.Any(own => f.Contains(own, StringComparison.Ordinal))))));
}
