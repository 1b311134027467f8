using System.Text.RegularExpressions;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries changes of text within paragraphs to the source: only the characters that changed are written over, and what the author wrote around them stays.</summary>
/// <param name="index">How the source spells the story.</param>
/// <param name="speller">Writes new text.</param>
/// <param name="marks">Writes anew what is set off.</param>
internal sealed partial class TextPatcher(SourceIndex index, MarkdownSpeller speller, MarkPatcher marks)
{
    private const string Generated = "this text is made by the program, or stands in data: change it where it comes from";
    private static readonly string[] s_delimiters = ["***", "**", "__", "~~", "*", "_", "^", "~"];

    private const string Unsayable = "Markdown cannot say this here";

    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    public Patch Make(StoryChange change)
    {
        var end = ParagraphEndOf(change);
        var patch = change.Start == change.End ? Insert(change, end) : Replace(change, end);
        var isBroken = patch.Obstacle == Unsayable || LeavesSpace(change);
        return !isBroken ? patch
            : marks.Rewrite(change) is { Obstacle: null } whole ? whole
            : change is { New.Length: 0, Start: > 0 } && SignAt(change.Start - 1).Character == ' ' && SignAt(change.End - 1).Character == ' ' ? Replace(change with { Start = change.Start - 1, End = change.End - 1 }, end)
            : patch;
    }

    // A space that is left at the end of what is set off would keep its delimiters from being any.
    private bool LeavesSpace(StoryChange change)
    {
        var (before, after) = (SignAt(change.Start - 1), SignAt(change.End));
        var (first, last) = change.New is [var one, .., var other] ? (one, other) : change.New is [var only] ? (only, only) : (after, before);
        return change.Start < change.End && ((before.Character == ' ' && IsCut(before, first)) || (after.Character == ' ' && IsCut(after, last)));

        bool IsCut(ReadingSign space, ReadingSign beside) => (space.Marks & ~beside.Marks) != WordMark.None
            || (space.Marks != WordMark.None && change.New.Length == 0 && index.Story.Signs[change.Start..change.End].Any(s => (space.Marks & ~s.Marks) != WordMark.None));
    }

    private Patch Insert(StoryChange change, string end)
    {
        // Where markup stands between two characters the new ones go to the side that looks as they do.
        var (before, after) = (index[change.Start - 1], index[change.Start]);
        before = before?.Node is null or SoftBreak or LineBreak && after is not null ? null : before;
        after = after?.Node is null ? null : after;
        var sides = new[] { (Sign: before, Place: EndOf(before, after), Around: SignAt(change.Start - 1)), (Sign: after, Place: StartOf(before, after), Around: SignAt(change.Start)) };
        foreach (var (sign, place, around) in sides.OrderBy(s => s.Around.Place == change.New[0].Place ? 0 : 1))
        {
            if (sign is not null && speller.Spell(change.New, around, end) is { } text)
            {
                return Patch.Of(new SourceEdit(sign.File, place!.Value, place.Value, text));
            }
        }

        return Patch.Refuse(before is null && after is null ? Generated : Unsayable);
    }

    // Nothing tells whether new text is code: at its ends it is none.
    private static int? EndOf(SourceSign? before, SourceSign? after) => before is { Node: Code code } && after?.Node != code ? code.Span.End : before?.End;

    private static int? StartOf(SourceSign? before, SourceSign? after) => after is { Node: Code code } && before?.Node != code ? code.Span.Start : after?.Start;

    private Patch Replace(StoryChange change, string end)
    {
        var pieces = new List<(int Start, int End, int At)>();
        SourceFile? file = null;
        for (var i = change.Start; i < change.End; i++)
        {
            if (index[i] is not { } sign || (file is not null && !ReferenceEquals(file, sign.File)))
            {
                return Patch.Refuse(Generated);
            }

            file = sign.File;
            if (pieces.Count > 0 && (pieces[^1].End == sign.Start || IsPrefix(file, i - 1, pieces[^1].End, sign.Start) || IsLineEnd(file, pieces[^1].End, sign.Start)))
            {
                pieces[^1] = pieces[^1] with { End = sign.End };
            }
            else
            {
                pieces.Add((sign.Start, sign.End, i));
            }
        }

        // What begins the next line goes with the end of the line before.
        if (index[change.End - 1]?.Node is SoftBreak && index[change.End] is { } next && IsPrefix(file!, change.End - 1, pieces[^1].End, next.Start))
        {
            pieces[^1] = pieces[^1] with { End = next.Start };
        }

        return change.New.Length == 0 ? Patch.Of([.. pieces.Select(p => Remove(file!, p))]) : Exchange(file!, change, pieces, end);
    }

    private Patch Exchange(SourceFile file, StoryChange change, List<(int Start, int End, int At)> pieces, string end)
    {
        if (EditsOf(file, change.New, pieces, end) is { } edits)
        {
            return Patch.Of(edits);
        }

        // What looks like the text behind, or before, goes there, and the rest into the place of the old text.
        foreach (var cut in CutsOf(change.New))
        {
            var (first, second) = (change.New[..cut], change.New[cut..]);
            if (index[change.End] is { Node: not null } next && ReferenceEquals(next.File, file) && speller.Spell(second, SignAt(change.End), end) is { } behind && EditsOf(file, first, pieces, end) is { } front)
            {
                return Patch.Of([.. front, new SourceEdit(file, next.Start, next.Start, behind)]);
            }

            if (index[change.Start - 1] is { Node: not null } last && ReferenceEquals(last.File, file) && speller.Spell(first, SignAt(change.Start - 1), end) is { } before && EditsOf(file, second, pieces, end) is { } rest)
            {
                return Patch.Of([new SourceEdit(file, last.End, last.End, before), .. rest]);
            }
        }

        return Patch.Refuse(Unsayable);
    }

    // Where the look changes; at last all of it stands behind, or before.
    private static IEnumerable<int> CutsOf(ReadingSign[] signs) => Enumerable.Range(1, Math.Max(0, signs.Length - 1)).Where(i => signs[i].Marks != signs[i - 1].Marks || signs[i].Link != signs[i - 1].Link || signs[i].Place != signs[i - 1].Place).Concat([0, signs.Length]);

    // The piece that needs the least markup is where the new text belongs.
    private SourceEdit[]? EditsOf(SourceFile file, ReadingSign[] signs, List<(int Start, int End, int At)> pieces, string end)
    {
        if (signs.Length == 0)
        {
            return [.. pieces.Select(p => Remove(file, p))];
        }

        var places = pieces.Select((p, i) => (Index: i, Text: speller.Spell(signs, SignAt(p.At), end))).Where(p => p.Text is not null).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var best = places.MinBy(p => p.Text!.Length);
        return [.. pieces.Select((p, i) => i == best.Index ? new SourceEdit(file, p.Start, p.End, best.Text!) : Remove(file, p))];
    }

    private bool IsPrefix(SourceFile file, int at, int start, int end) =>
        index[at]?.Node is SoftBreak && start <= end && file.Text.AsSpan()[start..end].IndexOfAnyExcept(" \t>") < 0;

    // Between East Asian characters a line end is nothing, and beside others it would be a space.
    private static bool IsLineEnd(SourceFile file, int start, int end) =>
        start < end && file.Text.AsSpan()[start..end] is var between && between.Contains('\n') && between.IndexOfAnyExcept(" \t\r\n>") < 0;

    // Delimiters around nothing would be text: they go with what they are around.
    private SourceEdit Remove(SourceFile file, (int Start, int End, int At) piece)
    {
        var (text, start, end) = (file.Text, piece.Start, piece.End);
        foreach (var delimiter in SignAt(piece.At).Marks == WordMark.None ? [] : s_delimiters)
        {
            if (start >= delimiter.Length && string.CompareOrdinal(text, start - delimiter.Length, delimiter, 0, delimiter.Length) == 0
                && string.CompareOrdinal(text, end, delimiter, 0, delimiter.Length) == 0)
            {
                return new SourceEdit(file, start - delimiter.Length, end + delimiter.Length, string.Empty);
            }
        }

        // A link around nothing would be a reference.
        return start > 0 && text[start - 1] == '[' && LinkEnd().Match(text, end) is { Success: true } close
            ? new SourceEdit(file, start - 1, close.Index + close.Length, string.Empty)
            : new SourceEdit(file, start, end, string.Empty);
    }

    [GeneratedRegex(@"\G\]\([^()\s]*(?:\s+""[^""]*"")?\)")]
    private static partial Regex LinkEnd();

    private ReadingSign SignAt(int at) => at >= 0 && at < index.Story.Signs.Length ? index.Story.Signs[at] : MarkdownSpeller.Nothing;

    private string ParagraphEndOf(StoryChange change)
    {
        var paragraph = index.Story.Paragraphs[index.ParagraphAt(change.Start)];
        var first = Enumerable.Range(paragraph.Start, paragraph.Length).Select(i => index[i]).FirstOrDefault(s => s is not null);
        return first is null ? "\n\n" : LinePrefix.Of(first.File, first.Start).Between(change.Paragraph?.ListLevel is not null);
    }
}
