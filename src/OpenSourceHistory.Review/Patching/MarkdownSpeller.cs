using System.Text;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Writes characters of a document as Markdown.</summary>
/// <param name="habits">How the author writes signs.</param>
/// <param name="noteOf">Writes the call of a note by its number; null where it cannot be.</param>
internal sealed class MarkdownSpeller(SpellingHabits habits, Func<int, string?> noteOf)
{
    private static readonly (WordMark Mark, string Open, string Close)[] s_delimiters =
    [
        (WordMark.SmallCapitals, "[", "]{.smallcaps}"),
        (WordMark.Subscript, "~", "~"),
        (WordMark.Superscript, "^", "^"),
        (WordMark.Struck, "~~", "~~"),
        (WordMark.Emphasis, "*", "*"),
        (WordMark.Strong, "**", "**"),
    ];

    /// <summary>Nothing around.</summary>
    public static ReadingSign Nothing { get; } = new(' ', WordMark.None);

    /// <summary>The delimiters of marks, from the inside.</summary>
    /// <param name="marks">The marks.</param>
    public static IEnumerable<(WordMark Mark, string Open, string Close)> DelimitersOf(WordMark marks) => s_delimiters.Where(d => marks.HasFlag(d.Mark));

    /// <summary>Writes characters.</summary>
    /// <param name="signs">The characters.</param>
    /// <param name="around">A character whose marks and link the source has around them already.</param>
    /// <param name="paragraphEnd">What ends a paragraph and begins the next.</param>
    /// <returns>Markdown; null where it has no way to say it.</returns>
    public string? Spell(ReadOnlySpan<ReadingSign> signs, ReadingSign around, string paragraphEnd)
    {
        var written = new StringBuilder();
        for (var start = 0; start < signs.Length;)
        {
            var end = start + 1;
            while (end < signs.Length && signs[end].Marks == signs[start].Marks && signs[end].Link == signs[start].Link)
            {
                end++;
            }

            var (marks, link) = (signs[start].Marks, signs[start].Link);
            var isWithin = (around.Marks & ~marks) == WordMark.None && (around.Link is null || around.Link == link);
            if (!isWithin || Stretch(signs[start..end], marks & ~around.Marks, around.Link is null ? link : null, paragraphEnd) is not { } stretch)
            {
                return null;
            }

            written.Append(stretch);
            start = end;
        }

        return written.ToString();
    }

    private string? Stretch(ReadOnlySpan<ReadingSign> signs, WordMark marks, string? link, string paragraphEnd)
    {
        var text = new StringBuilder();
        for (var i = 0; i < signs.Length; i++)
        {
            if (Sign(signs, i, paragraphEnd) is not { } sign)
            {
                return null;
            }

            text.Append(sign);
        }

        var inner = text.ToString();
        var trimmed = inner.Trim(' ');
        if (trimmed.Length == 0)
        {
            return inner;
        }

        var lead = inner.Length - inner.TrimStart(' ').Length;
        var (open, close) = link is null ? (string.Empty, string.Empty) : ("[", $"]({link})");
        foreach (var delimiter in DelimitersOf(marks))
        {
            (open, close) = (delimiter.Open + open, close + delimiter.Close);
        }

        return string.Concat(inner[..lead], open, trimmed, close) + inner[(lead + trimmed.Length)..];
    }

    private string? Sign(ReadOnlySpan<ReadingSign> signs, int at, string paragraphEnd)
    {
        var before = at > 0 ? signs[at - 1].Character : '\0';
        return signs[at].Character switch
        {
            ReadingSign.NoteCall => noteOf(signs[at].Note),
            ReadingSign.End => paragraphEnd,
            ReadingSign.Field or ReadingSign.Object or '\t' => null,
            '\n' => "\\\n",
            '“' or '”' when habits.HasStraightQuotes => "\"",
            '‘' or '’' when habits.HasStraightQuotes => "'",
            '–' when habits.HasHyphenDashes => "--",
            '—' when habits.HasHyphenDashes => "---",
            '…' when habits.HasDots => "...",
            '\u00A0' => "&nbsp;",
            '"' or '\'' or '\\' or '*' or '`' or '[' or ']' or '<' or '~' or '^' or '$' or '|' or '@' or '{' or '}' => "\\" + signs[at].Character,
            '_' when !char.IsLetterOrDigit(before) => "\\_",
            '-' when before == '-' => "\\-",
            '&' => "&amp;",
            var other => other.ToString(),
        };
    }
}
