using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries marks of the index that an editor set or took out to the source.</summary>
/// <param name="index">How the source spells the story.</param>
internal sealed partial class IndexMarkPatcher(SourceIndex index)
{
    private const string NoPlace = "the mark stands in no text of the sources: write []{.index entry=\"…\"} where it is to stand";

    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    public Patch Make(StoryChange change)
    {
        var (before, after) = (index[change.Start - 1], index[change.Start]);
        if (change.IsMarkUnplaced || WordIndexEntry.Of(FieldWords.Of(change.Mark!.Maker)) is not { } entry || (before?.Node is null && after?.Node is null))
        {
            return Patch.Refuse(NoPlace);
        }

        return change.IsMarkLost ? Remove(entry, (before, after)) : Set(entry, (before, after));
    }

    private static Patch Set(WordIndexEntry entry, (SourceSign? Before, SourceSign? After) place)
    {
        if (entry.IsRange)
        {
            return Patch.Refuse("the mark is of a range: write []{.index entry=\"…\" range=start} where it begins, and range=end where it ends");
        }

        var (before, after) = place;
        var text = IndexMarkText.Of(entry.Path, entry.See, entry.SeeAlso, entry.IsMain);
        var sign = before?.Node is not null ? before : after!;
        var at = before?.Node is Code code ? code.Span.End : before?.Node is not null ? before.End : after!.Node is Code next ? next.Span.Start : after.Start;
        return sign.File.Text.AsSpan(at).StartsWith(text) ? Patch.Refuse("the sources have this mark here already") : Patch.Of(new SourceEdit(sign.File, at, at, text));
    }

    // Between the words that stand around the field; all else that makes it the author takes away.
    private static Patch Remove(WordIndexEntry entry, (SourceSign? Before, SourceSign? After) place)
    {
        var (before, after) = place;
        var file = (before ?? after)!.File;
        var (start, end) = (before?.End ?? BlockSource.LineStartOf(file.Text, after!.Start), after?.Node is null ? BlockSource.LineEndOf(file.Text, before!.End) : after.Start);
        var found = start > end ? [] : Mark().Matches(file.Text[start..end]).Where(m => IsOf(m.Groups["entry"].Value, entry)).ToList();
        return found is [{ } mark] ? Patch.Of(new SourceEdit(file, start + mark.Index, start + mark.Index + mark.Length, string.Empty))
            : Patch.Refuse("the mark is one of words in brackets, of several entries, of a range, or of the book's list of terms: take it out where it is made");
    }

    private static bool IsOf(string written, WordIndexEntry entry) => string.Equals(written.Replace("\\", string.Empty, StringComparison.Ordinal), string.Join('!', entry.Path), StringComparison.Ordinal);

    [GeneratedRegex(@"\[\]\{\.index entry=(?:""(?<entry>(?:\\.|[^""\\])*)""|(?<entry>[^\s""}]+))(?:[ \t]+(?:\.main|see=|also=)[^{}]*)?\}")]
    private static partial Regex Mark();
}
