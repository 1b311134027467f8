using System.Globalization;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Review;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>What editors changed and said, line by line.</summary>
internal static class ReviewText
{
    /// <summary>Writes all changes, then the comments.</summary>
    /// <param name="outcome">What came back.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(ReviewOutcome outcome, TextWriter output)
    {
        WriteAll(outcome.Report.Changes, output);
        foreach (var comment in outcome.Report.Comments)
        {
            var state = (comment.IsReply ? ", reply" : string.Empty) + (comment.IsResolved ? ", resolved" : string.Empty)
                + (comment.IsGone ? comment.IsReply ? " (was taken out: take it out)" : " (was taken out)" : comment.Former is not { } former ? string.Empty : former == comment.Text ? comment.IsResolved ? " (was open)" : " (was resolved)" : $" (was “{Short(former)}”)");
            output.WriteLine(TerminalText.Of($"     {comment.Place}: {By(comment.Author)}{state} on “{Short(comment.Quote)}”: {Short(comment.Text)}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Report.Changes.Count} changes, {outcome.Report.Changes.Count(c => c is { Obstacle: not null, IsThere: false })} of them for the author to make; {outcome.Report.Comments.Count} comments"));
    }

    /// <summary>Writes the changes that the author must make, or decide between.</summary>
    /// <param name="outcome">What came back.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteLeft(ReviewOutcome outcome, TextWriter output) => WriteAll(outcome.Report.Changes.Where(c => c.Obstacle is not null || c.Conflict is not null), output);

    private static void WriteAll(IEnumerable<ReviewChange> changes, TextWriter output)
    {
        foreach (var change in changes)
        {
            output.WriteLine(TerminalText.Of(string.Create(CultureInfo.InvariantCulture, $"{change.Number,4} {change.Place}: {By(change.Author)}{(change.IsTracked ? string.Empty : " (untracked)")}: {Said(change)}")));
            if (change.Obstacle is { } obstacle)
            {
                output.WriteLine(TerminalText.Of($"     {(change.IsThere ? "nothing to do" : "not taken")}: {obstacle}"));
            }
            else if (change.Conflict is { } sent)
            {
                output.WriteLine(TerminalText.Of($"     conflict: the sources changed here since the file was sent, when it read “{Short(sent)}”; both sides are marked"));
            }
        }
    }

    private static string Said(ReviewChange change) => change.Kind switch
    {
        ChangeKind.Marks => $"“{Short(change.Old)}” looks otherwise",
        ChangeKind.Reference => change.New.Length == 0 ? $"a link to {change.Old} was taken off" : change.Old.Length == 0 ? $"a link to {change.New} was put on" : $"leads to {change.New} for {change.Old}",
        ChangeKind.IndexMark => change.New.Length == 0 ? $"a mark of the index was taken out: {change.Old}" : $"a mark of the index was set: {change.New}",
        ChangeKind.Description => "a picture is described otherwise",
        ChangeKind.Moved => $"“{Short(change.Old)}” was moved",
        ChangeKind.Style => $"another style: “{Short(change.Old)}”",
        _ when change.Old.Length == 0 => $"+ “{Short(change.New)}”",
        _ when change.New.Length == 0 => $"- “{Short(change.Old)}”",
        _ => $"“{Short(change.Old)}” -> “{Short(change.New)}”",
    };

    private static string By(string author) => author.Length > 0 ? author : "somebody";

    // What stands for notes, fields and pictures is shown as such.
    private static string Short(string text) => TerminalText.Short(
        text.Replace("\uFDD0", "[note]", StringComparison.Ordinal).Replace("\uFDD1", "[field]", StringComparison.Ordinal).Replace("\uFDD2", "[picture]", StringComparison.Ordinal));
}
