using System.Globalization;
using OpenSourceHistory.Review.Deciding;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>What stands open in a manuscript, line by line.</summary>
internal static class OpenChangeText
{
    /// <summary>Writes all of it.</summary>
    /// <param name="changes">The changes and comments.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(ValueList<OpenChange> changes, TextWriter output)
    {
        foreach (var change in changes)
        {
            output.WriteLine(TerminalText.Of(string.Create(CultureInfo.InvariantCulture, $"{change.Number,4} {change.Span}: {change.By.Author ?? "somebody"}{On(change)}: {Said(change)}")));
        }

        WriteCount(changes, output);
    }

    /// <summary>Writes what the author must see to.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteLeft(ValueList<OpenChange> changes, TextWriter output)
    {
        foreach (var change in changes)
        {
            output.WriteLine(TerminalText.Of(string.Create(CultureInfo.InvariantCulture, $"{change.Number,4} {change.Span}: left to the author: {Said(change)}")));
        }
    }

    /// <summary>Writes how much there is, by file and by who made it.</summary>
    /// <param name="changes">The changes and comments.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteStatus(ValueList<OpenChange> changes, TextWriter output)
    {
        foreach (var group in changes.GroupBy(c => (Path: c.Span.File?.Path ?? string.Empty, Author: c.By.Author ?? "somebody")).OrderBy(g => g.Key.Path, StringComparer.Ordinal).ThenBy(g => g.Key.Author, StringComparer.Ordinal))
        {
            output.WriteLine(TerminalText.Of($"{group.Key.Path}: {group.Key.Author}: {Count([.. group])}"));
        }

        WriteCount(changes, output);
    }

    private static void WriteCount(ValueList<OpenChange> changes, TextWriter output) => output.WriteLine(Count([.. changes]));

    private static string Count(List<OpenChange> changes)
    {
        var comments = changes.Where(c => c.Kind == OpenChangeKind.Comment).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{changes.Count - comments.Count} changes, {comments.Count} comments, {comments.Count(c => c.IsResolved)} of them resolved");
    }

    private static string On(OpenChange change) => change.By.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $", {date:yyyy-MM-dd}") : string.Empty;

    private static string Said(OpenChange change) => change.Kind switch
    {
        OpenChangeKind.Insertion => $"+ “{TerminalText.Short(change.New)}”",
        OpenChangeKind.Deletion => $"- “{TerminalText.Short(change.Old)}”",
        OpenChangeKind.Substitution => $"“{TerminalText.Short(change.Old)}” -> “{TerminalText.Short(change.New)}”",
        OpenChangeKind.Moved => $"“{TerminalText.Short(change.New)}” stands elsewhere, or in another form",
        OpenChangeKind.Cut => "the paragraph ends here",
        OpenChangeKind.Join => "the next paragraph goes on here",
        OpenChangeKind.Comment => $"{(change.IsReply ? "answers" : "says")}{(change.IsResolved ? ", resolved" : string.Empty)}: “{TerminalText.Short(change.New)}”",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
