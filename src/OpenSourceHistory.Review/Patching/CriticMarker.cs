using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Writes changes as CriticMarkup, so that the author decides upon them in the source: <c>{++new++}</c>, <c>{--old--}</c>, <c>{~~old~>new~~}</c>, with who made them and when behind.</summary>
internal static partial class CriticMarker
{
    private static readonly string[] s_openings = ["{++", "{--", "{~~"];
    private static readonly Patch s_unmarkable = Patch.Refuse("tables, paragraphs that are joined, and quotations and items that are cut, cannot be marked as open changes: take it with --as text");

    /// <summary>The patch that marks a change instead of making it.</summary>
    /// <param name="patch">The patch that makes it.</param>
    /// <param name="change">The change.</param>
    public static Patch Mark(Patch patch, StoryChange change)
    {
        if (patch.Obstacle is not null)
        {
            return patch;
        }

        if (patch.Edits.Any(e => OpenChange().IsMatch(e.File.Text[e.Start..e.End]) || IsInOpenChange(e.File.Text, e.Start)))
        {
            return Patch.Refuse("an open change stands in this text, and cannot stand in another: decide upon it first, or take it with --as text");
        }

        var by = (change.Revision?.Author, change.Revision?.Date);
        return change.Kind switch
        {
            ChangeKind.Moved => MarkMoved(patch.Edits, by),
            ChangeKind.Marks or ChangeKind.Reference when MarkLooks(patch.Edits, By(by)) is { } looks => Patch.Of(looks),
            ChangeKind.Style => MarkForm(patch.Edits, by),
            ChangeKind.IndexMark => Patch.Of([.. patch.Edits.Select(e => MarkText(e, By(by)))]),
            ChangeKind.Text when MarkCut(change, patch.Edits, By(by, mark: ".paragraph-insertion")) is { } cut => Patch.Of(cut),
            ChangeKind.Text or ChangeKind.NewParagraph or ChangeKind.LostParagraph when !change.New.SkipLast(change.Kind == ChangeKind.Text ? 0 : 1).Any(s => s.Character == ReadingSign.End) && !patch.Edits.Any(e => IsJoint(e, change.Kind == ChangeKind.Text)) =>
                Patch.Of([.. patch.Edits.Select(e => change.Kind == ChangeKind.Text ? MarkText(e, By(by)) : MarkBlock(e, By(by)))]),
            _ => s_unmarkable,
        };
    }

    /// <summary>The edit that sets a comment behind what it is about, which it marks where nothing is written over in it.</summary>
    /// <param name="about">Where its file has what the comment is about.</param>
    /// <param name="others">What else is written over in the file.</param>
    /// <param name="text">What the comment says.</param>
    /// <param name="by">Who says it, and when.</param>
    /// <param name="isResolved">True where it is done with.</param>
    public static SourceEdit Comment(SourceSpan about, IReadOnlyCollection<SourceEdit> others, string text, (string Author, DateTimeOffset? Date) by, bool isResolved)
    {
        var remark = Remark(text, by, isResolved);
        var (file, start, end) = (about.File!, about.Start, about.End);
        if (start < end && file.Text.AsSpan(end).StartsWith("{>>"))
        {
            // Right before another comment it would begin the thread of that.
            end = file.Text.LastIndexOf(' ', end - 1, end - start) is > 0 and var space && space > start ? space : start;
        }

        if (start < end && !others.Any(e => e.Start <= end && start <= e.End))
        {
            return new SourceEdit(file, start, end, $"{{=={file.Text[start..end]}==}}{remark}");
        }

        for (SourceEdit? around; (around = others.FirstOrDefault(e => e.Start < end && end < e.End)) is not null;)
        {
            end = around.End;
        }

        return new SourceEdit(file, end, end, remark);
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
    /// <param name="isResolved">True where it is done with.</param>
    public static string Remark(string text, (string Author, DateTimeOffset? Date) by, bool isResolved = false) =>
        $"{{>>{Words(text)}<<}}{By(by, mark: isResolved ? ".resolved" : null)}";

    /// <summary>What a comment says, as it can stand between its signs.</summary>
    /// <param name="text">What it says.</param>
    public static string Words(string text) => text.ReplaceLineEndings(" ").Replace("<<", "< <", StringComparison.Ordinal);

    // Blank lines behind a block stay behind it.
    private static string WithRemark(string text, string remark)
    {
        var end = text.AsSpan().TrimEnd().Length;
        return text[..end] + remark + text[end..];
    }

    // Struck out here and put in there, one decision for both.
    private static Patch MarkMoved(ValueList<SourceEdit> edits, (string? Author, DateTimeOffset? Date) by)
    {
        var (away, here) = (edits.First(e => e.IsAway), edits.First(e => e.Origin is not null));
        var origin = here.Origin!;
        var old = origin.File.Text[origin.Start..origin.End];
        if (Attributes().IsMatch(old))
        {
            return Patch.Refuse("what has an id or classes of its own cannot stand twice while its move is open: take it with --as text");
        }

        var signed = By(by, PairOf(origin.File, origin.Start, old));
        var marked = origin with { Lead = origin.Lead + "{++", Tail = $"++}}{signed}{origin.Tail}" };
        return Patch.Of(
            away with { Start = origin.Start, End = origin.End, Text = $"{{--{old}--}}{signed}" },
            here with { Text = marked.Make([]), Origin = marked });
    }

    // The text with its old looks, and with the new ones.
    private static SourceEdit? MarkLooks(ValueList<SourceEdit> edits, string by)
    {
        var (file, start, end) = (edits[0].File, edits.Min(e => e.Start), edits.Max(e => e.End));
        var old = file.Text[start..end];
        return BlankLine().IsMatch(old) ? null : new SourceEdit(file, start, end, $"{{~~{old}~>{EditedText.Of(file.Text, start, end, edits)}~~}}{by}");
    }

    // A paragraph that ends where a space was, by Pandoc's mark of an end.
    private static SourceEdit? MarkCut(StoryChange change, ValueList<SourceEdit> edits, string by) =>
        edits is [{ } edit] && change.New is [{ Character: ReadingSign.End }] && edit.End > edit.Start && string.IsNullOrWhiteSpace(edit.File.Text[edit.Start..edit.End] + edit.Text)
            ? edit with { Text = $"[]{by}{edit.Text}" }
            : null;

    // The line as it was, and as it is.
    private static Patch MarkForm(ValueList<SourceEdit> edits, (string? Author, DateTimeOffset? Date) by)
    {
        var file = edits[0].File;
        var (start, end) = (edits.Max(e => BlockSource.LineStartOf(file.Text, e.End)), edits.Max(e => BlockSource.LineEndOf(file.Text, e.End)));
        var old = file.Text[start..end];
        var isLine = edits.Where(e => e.Start < e.End || e.Text.Trim('\n').Length > 0).All(e => e.Start >= start);
        if (!isLine || Attributes().IsMatch(old) || Block().Match(old).Groups[1].Value.Trim() is { Length: > 0 } sign && sign[0] != '#')
        {
            return Patch.Refuse("places in lists, and forms of paragraphs that are longer than a line, cannot be marked as open changes: take it with --as text");
        }

        var signed = By(by, PairOf(file, start, old));
        var now = EditedText.Of(file.Text, start, end, edits.Where(e => e.Start >= start)).Trim('\n');
        return Patch.Of(new SourceEdit(file, start, end, $"{MarkLine(old, ("{--", "--}"), signed)}\n\n{MarkLine(now, ("{++", "++}"), signed)}"));
    }

    private static string MarkLine(string line, (string Open, string Close) signs, string by)
    {
        var match = Block().Match(line);
        return $"{match.Groups[1].Value}{signs.Open}{match.Groups[2].Value}{signs.Close}{by}{match.Groups[3].Value}";
    }

    // What is commented upon can hold changes, a change no other.
    private static bool IsInOpenChange(string text, int at)
    {
        var start = at == 0 ? -1 : s_openings.Max(sign => text.LastIndexOf(sign, at - 1, StringComparison.Ordinal));
        return start >= 0 && text.IndexOf($"{text[start + 1]}{text[start + 2]}}}", start + 3, StringComparison.Ordinal) is var close && close >= at && !BlankLine().IsMatch(text[start..at]);
    }

    // The same for both, and for nothing else.
    private static string PairOf(SourceFile file, int start, string text) =>
        "p" + CyclicRedundancyCheck.Of(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{start}:{text}"))).ToString("x8", CultureInfo.InvariantCulture);

    // Blank lines around a block go with it.
    private static bool IsJoint(SourceEdit edit, bool isText) => edit.File.Text[edit.Start..edit.End] is { Length: > 0 } old && BlankLine().IsMatch(isText ? old : old.Trim());

    private static SourceEdit MarkText(SourceEdit edit, string by)
    {
        var old = edit.File.Text[edit.Start..edit.End];
        return edit with { Text = (old, edit.Text) switch { ("", var added) => $"{{++{added}++}}", (_, "") => $"{{--{old}--}}", _ => $"{{~~{old}~>{edit.Text}~~}}" } + by };
    }

    // Signs of lists, headings and quotations stay outside: what is marked is text.
    private static SourceEdit MarkBlock(SourceEdit edit, string by)
    {
        var isNew = edit.Start == edit.End;
        return edit with { Text = MarkLine(isNew ? edit.Text : edit.File.Text[edit.Start..edit.End], isNew ? ("{++", "++}") : ("{--", "--}"), by) };
    }

    private static string By((string? Author, DateTimeOffset? Date) by, string? pair = null, string? mark = null)
    {
        var parts = new List<string>();
        if (mark is not null)
        {
            parts.Add(mark);
        }

        if (!string.IsNullOrEmpty(by.Author))
        {
            parts.Add($"author=\"{by.Author.Replace('"', '\'')}\"");
        }

        if (by.Date is { } at)
        {
            parts.Add($"date=\"{at.UtcDateTime.ToString(at.UtcDateTime.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}\"");
        }

        if (pair is not null)
        {
            parts.Add($"pair={pair}");
        }

        return parts.Count == 0 ? string.Empty : $"{{{string.Join(' ', parts)}}}";
    }

    [GeneratedRegex(@"^(\s*(?:[ \t>]*)(?:#{1,6} |(?:[-*+]|\d+[.)])[ \t]+)?)(.*?)(\s*)$", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\{[^{}]*\}\s*$")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{\+\+|\{--|\{~~|\{==|\{>>")]
    private static partial Regex OpenChange();

    [GeneratedRegex(@"\n[ \t>]*\n")]
    private static partial Regex BlankLine();
}
