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

    /// <summary>The edit that sets a comment behind what it is about.</summary>
    /// <param name="file">The file.</param>
    /// <param name="about">Where it has what the comment is about.</param>
    /// <param name="text">What the comment says.</param>
    /// <param name="by">Who says it, and when.</param>
    public static SourceEdit Comment(SourceFile file, Range about, string text, (string Author, DateTimeOffset? Date) by)
    {
        var quoted = file.Text[about];
        var marked = quoted.Length > 0 ? $"{{=={quoted}==}}" : quoted;
        var said = text.ReplaceLineEndings(" ").Replace("<<", "< <", StringComparison.Ordinal);
        return new SourceEdit(file, about.Start.Value, about.End.Value, $"{marked}{{>>{said}<<}}{By(by.Author, by.Date)}");
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
