using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Review;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.ConformanceTests.RealBook;

/// <summary>One edit of a script.</summary>
/// <param name="Kind">What was done, in words.</param>
/// <param name="Editor">Who did it.</param>
/// <param name="Sign">Words by which what came home of it is known.</param>
public sealed record ScriptedEdit(string Kind, string Editor, string Sign)
{
    /// <summary>True for a comment.</summary>
    public bool IsComment { get; init; }

    /// <summary>True where the sign is what was struck out, false where it is what was put in.</summary>
    public bool IsOld { get; init; }

    /// <summary>What became of it: home, marked as a conflict, told, lost.</summary>
    /// <param name="outcome">What came home.</param>
    /// <param name="file">Path of the editor's file.</param>
    public string FateIn(ReviewOutcome outcome, string file)
    {
        if (IsComment)
        {
            return outcome.Files.Any(f => f.New.Contains(Sign, StringComparison.Ordinal)) ? "home" : outcome.Report.Comments.Any(c => c.Text.Contains(Sign, StringComparison.Ordinal)) ? "told" : "lost";
        }

        var own = outcome.Report.Changes.Where(c => c.Path == file && !c.IsGenerated && Says(c)).ToList();
        return own.Count == 0 ? "lost"
            : own.Exists(c => c.Rival is not null || c.Conflict is not null) ? "conflict"
            : own.TrueForAll(c => outcome.Taken.Contains(c.Number)) ? "home"
            : own.Exists(c => c.Obstacle?.StartsWith("this text is made from", StringComparison.Ordinal) == true) ? "told where"
            : "told";
    }

    // Ends of paragraphs and calls of notes are no words.
    private bool Says(ReviewChange change) => Sign switch
    {
        "\u2029" => change.Kind == ChangeKind.Text && (IsOld ? change.Old : change.New).Contains(Sign, StringComparison.Ordinal),
        "\uFDD0" => change.New == Sign,
        _ => (IsOld ? change.Old : change.New).Contains(Sign, StringComparison.Ordinal),
    };
}
