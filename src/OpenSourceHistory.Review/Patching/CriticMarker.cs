using System.Globalization;
using System.Text.RegularExpressions;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Writes changes as CriticMarkup, so that the author decides upon them in the source: <c>{++new++}</c>, <c>{--old--}</c>, <c>{~~old~>new~~}</c>, with who made them and when behind.</summary>
internal static partial class CriticMarker
{
    /// <summary>The patch that marks a change instead of making it.</summary>
    /// <param name="patch">The patch that makes it.</param>
    /// <param name="change">The change.</param>
    public static Patch Mark(Patch patch, StoryChange change)
    {
        if (patch.Obstacle is not null)
        {
            return patch;
        }

        if (change.Kind is ChangeKind.Marks or ChangeKind.Style || change.New.SkipLast(1).Any(s => s.Character == Reading.ReadingSign.End) || patch.Edits.Any(IsJoint))
        {
            return Patch.Refuse("looks, and paragraphs that are cut or joined, cannot be marked as open changes: take it with --as text");
        }

        var by = By(change.Revision?.Author, change.Revision?.Date);
        return Patch.Of([.. patch.Edits.Select(e => change.Kind is ChangeKind.NewParagraph or ChangeKind.LostParagraph ? MarkBlock(e, by) : MarkText(e, by))]);
    }

    /// <summary>The edit that sets a comment behind what it is about, which it marks where nothing is written over in it.</summary>
    /// <param name="about">Where its file has what the comment is about.</param>
    /// <param name="others">What else is written over in the file.</param>
    /// <param name="text">What the comment says.</param>
    /// <param name="by">Who says it, and when.</param>
    public static SourceEdit Comment(SourceSpan about, IReadOnlyCollection<SourceEdit> others, string text, (string Author, DateTimeOffset? Date) by)
    {
        var (file, start, end) = (about.File!, about.Start, about.End);
        if (start < end && !others.Any(e => e.Start <= end && start <= e.End))
        {
            return new SourceEdit(file, start, end, $"{{=={file.Text[start..end]}==}}{Remark(text, by)}");
        }

        for (SourceEdit? around; (around = others.FirstOrDefault(e => e.Start < end && end < e.End)) is not null;)
        {
            end = around.End;
        }

        return new SourceEdit(file, end, end, Remark(text, by));
    }

    /// <summary>A comment behind what it is about instead of around it: that may begin in other markup than it ends in.</summary>
    /// <param name="comment">The comment.</param>
    /// <returns>Null where it stands behind already.</returns>
    public static SourceEdit? Unmark(SourceEdit comment) => comment.Start == comment.End ? null : comment with { Start = comment.End, Text = comment.Text[("{====}".Length + comment.End - comment.Start)..] };

    /// <summary>The patch with what is to be said of it behind.</summary>
    /// <param name="patch">The patch.</param>
    /// <param name="text">What is to be said.</param>
    /// <param name="by">Who says it.</param>
    public static Patch Remark(Patch patch, string text, string by) => patch.Edits is [.., { } last]
        ? patch with { Edits = ValueList.From([.. patch.Edits.SkipLast(1), last with { Text = WithRemark(last.Text, Remark(text, (by, null))) }]) }
        : patch;

    /// <summary>A comment for what it stands behind.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="by">Who says it, and when.</param>
    public static string Remark(string text, (string Author, DateTimeOffset? Date) by) =>
        $"{{>>{text.ReplaceLineEndings(" ").Replace("<<", "< <", StringComparison.Ordinal)}<<}}{By(by.Author, by.Date)}";

    // Blank lines behind a block stay behind it.
    private static string WithRemark(string text, string remark)
    {
        var end = text.AsSpan().TrimEnd().Length;
        return text[..end] + remark + text[end..];
    }

    private static bool IsJoint(SourceEdit edit) => edit.Start < edit.End && edit.Text.Length + edit.End - edit.Start > 0 && BlankLine().IsMatch(edit.File.Text[edit.Start..edit.End].Trim());

    private static SourceEdit MarkText(SourceEdit edit, string by)
    {
        var old = edit.File.Text[edit.Start..edit.End];
        return edit with { Text = (old, edit.Text) switch { ("", var added) => $"{{++{added}++}}", (_, "") => $"{{--{old}--}}", _ => $"{{~~{old}~>{edit.Text}~~}}" } + by };
    }

    // Signs of lists, headings and quotations stay outside: what is marked is text.
    private static SourceEdit MarkBlock(SourceEdit edit, string by)
    {
        var isNew = edit.Start == edit.End;
        var match = Block().Match(isNew ? edit.Text : edit.File.Text[edit.Start..edit.End]);
        var (open, close) = isNew ? ("{++", "++}") : ("{--", "--}");
        return edit with { Text = $"{match.Groups[1].Value}{open}{match.Groups[2].Value}{close}{by}{match.Groups[3].Value}" };
    }

    private static string By(string? author, DateTimeOffset? date)
    {
        var parts = new List<string>();
        if (!string.IsNullOrEmpty(author))
        {
            parts.Add($"author=\"{author.Replace('"', '\'')}\"");
        }

        if (date is { } at)
        {
            parts.Add($"date=\"{at.UtcDateTime.ToString(at.UtcDateTime.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}\"");
        }

        return parts.Count == 0 ? string.Empty : $"{{{string.Join(' ', parts)}}}";
    }

    [GeneratedRegex(@"^(\s*(?:[ \t>]*)(?:#{1,6} |(?:[-*+]|\d+[.)])[ \t]+)?)(.*?)(\s*)$", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\n[ \t>]*\n")]
    private static partial Regex BlankLine();
}
