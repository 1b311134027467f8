using System.Text.RegularExpressions;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>
/// Carries changes of emphasis, links and the like to the source: delimiters are set around the text, or taken away; where they cut through others, all of what is set
/// off there is set off anew, its words as the author wrote them.
/// </summary>
/// <param name="index">How the source spells the story.</param>
/// <param name="speller">Writes new text.</param>
internal sealed partial class MarkPatcher(SourceIndex index, MarkdownSpeller speller)
{
    private static readonly Patch s_generated = Patch.Refuse("this text is made by the program, or stands in data: change it where it comes from");

    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    public Patch Make(StoryChange change)
    {
        if (index[change.Start] is not { } first || index[change.End - 1] is not { } last || !ReferenceEquals(first.File, last.File) || last.End < first.Start)
        {
            return s_generated;
        }

        var (old, changed) = (index.Story.Signs[change.Start], change.New[0]);
        var isEven = old.Link == changed.Link && old.Place == changed.Place && Enumerable.Range(change.Start, change.End - change.Start).All(i => IsLike(index.Story.Signs[i], old)) && change.New.All(s => IsLike(s, changed));
        return (isEven ? Delimit((first.File, first.Start, last.End), old.Marks & ~changed.Marks, changed.Marks & ~old.Marks) : null) ?? Rewrite(change);
    }

    /// <summary>The patch of a change within what is set off: all of that is written anew, with the change in it.</summary>
    /// <param name="change">The change.</param>
    public Patch Rewrite(StoryChange change)
    {
        var (start, end) = (change.Start, change.End);
        while (start > 0 && IsJoined(start - 1, start))
        {
            start--;
        }

        while (end < index.Story.Signs.Length - 1 && IsJoined(end - 1, end))
        {
            end++;
        }

        if (RangeOf(start, end) is not var (file, from, to) || end <= start)
        {
            return s_generated;
        }

        var nester = new LookNester();
        var isWritten = AddOld(nester, start, change.Start) && AddNew(nester, change) && AddOld(nester, change.End, end);
        return isWritten ? Patch.Of(new SourceEdit(file, from, to, nester.Write())) : Patch.Refuse("Markdown cannot say this here");
    }

    private static bool IsLike(ReadingSign sign, ReadingSign other) => (sign.Marks == other.Marks && sign.Link == other.Link && sign.Place == other.Place) || sign.Character is ' ' or '\n' or ReadingSign.NoteCall;

    // What begins or ends in the midst of delimiters is written with all that is within them.
    private bool IsJoined(int before, int after)
    {
        var (one, other) = (index.Story.Signs[before], index.Story.Signs[after]);
        return one.Character != ReadingSign.End && other.Character != ReadingSign.End
            && (IsSetOff(one) || IsSetOff(other)) && index[before] is { } left && index[after] is { } right && ReferenceEquals(left.File, right.File)
            && (IsSetOff(one) || left.End < right.Start || IsSetOff(other));
    }

    private bool IsSetOff(ReadingSign sign) => sign.Marks != WordMark.None || LinkOf(sign) is not null;

    private string? LinkOf(ReadingSign sign) => sign.Link ?? speller.LeadOf(sign);

    // From where the text before ends to where the text behind begins; between them stand only delimiters.
    private (SourceFile File, int Start, int End)? RangeOf(int start, int end)
    {
        SourceFile? file = null;
        for (var i = start; i < end; i++)
        {
            if (index[i] is not { } sign || (file is not null && !ReferenceEquals(file, sign.File)) || (i > start && !IsDelimiter(sign.File.Text, index[i - 1]!.End, sign.Start)))
            {
                return null;
            }

            file = sign.File;
        }

        if (file is null)
        {
            return null;
        }

        var (from, to) = (index[start]!.Start, index[end - 1]!.End);
        from -= IsSetOff(index.Story.Signs[start]) ? OpenBefore().Match(file.Text[Math.Max(0, from - 8)..from]).Length : 0;
        to += IsSetOff(index.Story.Signs[end - 1]) && CloseBehind().Match(file.Text, to) is { Success: true } close ? close.Length : 0;
        return (file, from, to);
    }

    private static bool IsDelimiter(string text, int start, int end) => start == end || (start < end && Between().IsMatch(text[start..end]));

    private bool AddOld(LookNester nester, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (index[i] is not { } sign)
            {
                return false;
            }

            var old = index.Story.Signs[i];
            nester.Add(sign.File.Text[sign.Start..sign.End], old.Character == ReadingSign.NoteCall ? WordMark.None : old.Marks, LinkOf(old));
        }

        return true;
    }

    // Words that are the same are written as the author did.
    private bool AddNew(LookNester nester, StoryChange change)
    {
        var isSame = change.New.Length == change.End - change.Start && Enumerable.Range(0, change.New.Length).All(i => change.New[i].Character == index.Story.Signs[change.Start + i].Character);
        for (var i = 0; i < change.New.Length; i++)
        {
            var sign = change.New[i];
            var own = isSame ? index[change.Start + i] : null;
            if ((own is not null ? own.File.Text[own.Start..own.End] : speller.Spell([sign with { Marks = WordMark.None, Link = null, Place = null }], MarkdownSpeller.Nothing, string.Empty)) is not { } text || sign.Character == ReadingSign.End)
            {
                return false;
            }

            nester.Add(text, sign.Character == ReadingSign.NoteCall ? WordMark.None : sign.Marks, LinkOf(sign));
        }

        return true;
    }

    private static Patch? Delimit((SourceFile File, int Start, int End) range, WordMark removed, WordMark added)
    {
        var (file, start, end) = range;
        var (left, right) = (string.Empty, string.Empty);
        var (from, to) = (start, end);
        foreach (var mark in MarkdownSpeller.DelimitersOf(removed))
        {
            if (Delimiter(file.Text, from, to, mark.Open, mark.Close) is not { } delimiter)
            {
                return null;
            }

            (from, to) = (from - delimiter.Length, to + (mark.Close.Length - mark.Open.Length) + delimiter.Length);
        }

        foreach (var mark in MarkdownSpeller.DelimitersOf(added))
        {
            (left, right) = (mark.Open + left, right + mark.Close);
        }

        return Patch.Of(new SourceEdit(file, from, start, left), new SourceEdit(file, end, to, right));
    }

    private static string? Delimiter(string text, int start, int end, string open, string close)
    {
        foreach (var (left, right) in ((string, string)[])[(open, close), (open.Replace('*', '_'), close.Replace('*', '_'))])
        {
            if (start >= left.Length && string.CompareOrdinal(text, start - left.Length, left, 0, left.Length) == 0 && string.CompareOrdinal(text, end, right, 0, right.Length) == 0)
            {
                return left;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[*_~^\[]*$", RegexOptions.RightToLeft)]
    private static partial Regex OpenBefore();

    [GeneratedRegex(@"\G(?:[*_~]+|\^(?!\[)|\]\([^()\s]*(?:\s+""[^""]*"")?\)|\]\{\.smallcaps\})+")]
    private static partial Regex CloseBehind();

    [GeneratedRegex(@"^(?:[*_~^\[]+|\]\([^()\s]*(?:\s+""[^""]*"")?\)|\]\{\.smallcaps\})+$|^[ \t>]*$")]
    private static partial Regex Between();
}
