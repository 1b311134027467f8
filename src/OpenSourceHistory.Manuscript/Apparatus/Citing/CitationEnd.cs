using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>The stop that a citation ends with, which gives way where the note's own text goes on.</summary>
internal static class CitationEnd
{
    private const string ClosingMarks = "”’»«“‘›‹」』";

    /// <summary>True where a citation ends with a stop that stays: that of an abbreviation, or a mark within the quotation marks that close it.</summary>
    /// <param name="text">The citation.</param>
    public static bool HasStopOfItsOwn(FormattedText text)
    {
        var bare = text.PlainText.TrimEnd([.. ClosingMarks]);
        var isQuoted = bare.Length < text.PlainText.Length;
        return isQuoted ? bare is [.., '.' or '?' or '!'] : bare is [.. var before, '.'] && IsAbbreviation(before);
    }

    // Words whose stop is their own.
    private static readonly string[] s_abbreviations = ["al", "Jr", "Sr", "Inc", "Co", "Ltd"];

    /// <summary>A citation without its full stop, be it the last character or before the closing quotation marks; that of an abbreviation stays.</summary>
    /// <param name="text">The citation.</param>
    public static FormattedText WithoutStop(FormattedText text)
    {
        var index = text.Runs.Count - 1;
        while (index >= 0 && text.Runs[index].Text.All(c => ClosingMarks.Contains(c, StringComparison.Ordinal)))
        {
            index--;
        }

        if (index < 0 || text.Runs[index].Text.TrimEnd([.. ClosingMarks]) is not [.. var before, '.' or '。'] || IsAbbreviation(before))
        {
            return text;
        }

        return FormattedText.Join(text.Runs.Select((r, i) => i == index ? r with { Text = before + r.Text[(before.Length + 1)..] } : r));
    }

    // "n.d.", "et al."
    private static bool IsAbbreviation(string before)
    {
        var word = before[(before.LastIndexOfAny([' ', '(', '[', '\u00a0']) + 1)..];
        return word.Contains('.', StringComparison.Ordinal) || s_abbreviations.Contains(word, StringComparer.Ordinal);
    }
}
