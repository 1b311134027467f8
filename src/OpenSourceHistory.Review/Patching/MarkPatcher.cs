using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries changes of emphasis and the like to the source: delimiters are set around the text, or taken away.</summary>
/// <param name="index">How the source spells the story.</param>
internal sealed class MarkPatcher(SourceIndex index)
{
    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    public Patch Make(StoryChange change)
    {
        var (first, last) = (index[change.Start], index[change.End - 1]);
        if (first is null || last is null || !ReferenceEquals(first.File, last.File) || last.End < first.Start)
        {
            return Patch.Refuse("this text is made by the program, or stands in data: change it where it comes from");
        }

        var old = index.Story.Signs[change.Start];
        var changed = change.New[0];
        if (old.Link != changed.Link)
        {
            return Patch.Refuse($"the link leads to {changed.Link ?? "nothing"} now");
        }

        if (Enumerable.Range(change.Start, change.End - change.Start).Any(i => index.Story.Signs[i].Marks != old.Marks && index.Story.Signs[i].Character != ' ') || change.New.Any(s => s.Marks != changed.Marks && s.Character != ' '))
        {
            return Patch.Refuse("several looks changed at once");
        }

        return Make((first.File, first.Start, last.End), old.Marks & ~changed.Marks, changed.Marks & ~old.Marks);
    }

    private static Patch Make((SourceFile File, int Start, int End) range, WordMark removed, WordMark added)
    {
        var (file, start, end) = range;
        var (left, right) = (string.Empty, string.Empty);
        var (from, to) = (start, end);
        foreach (var mark in MarkdownSpeller.DelimitersOf(removed))
        {
            if (Delimiter(file.Text, from, to, mark.Open) is { } delimiter)
            {
                (from, to) = (from - delimiter.Length, to + delimiter.Length);
            }
            else
            {
                return Patch.Refuse("only a part of what is set off so lost its look");
            }
        }

        foreach (var mark in MarkdownSpeller.DelimitersOf(added))
        {
            (left, right) = (mark.Open + left, right + mark.Close);
        }

        return Patch.Of(new SourceEdit(file, from, start, left), new SourceEdit(file, end, to, right));
    }

    private static string? Delimiter(string text, int start, int end, string sign)
    {
        foreach (var delimiter in (string[])[sign, sign.Replace('*', '_')])
        {
            if (start >= delimiter.Length && string.CompareOrdinal(text, start - delimiter.Length, delimiter, 0, delimiter.Length) == 0
                && string.CompareOrdinal(text, end, delimiter, 0, delimiter.Length) == 0)
            {
                return delimiter;
            }
        }

        return null;
    }
}
