using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Writes characters of a document as Markdown.</summary>
/// <param name="habits">How the author writes signs.</param>
/// <param name="noteOf">Writes the call of a note by its number; null where it cannot be.</param>
/// <param name="idOf">Finds the id that a bookmark stands for; null where there is none.</param>
internal sealed class MarkdownSpeller(SpellingHabits habits, Func<int, string?> noteOf, Func<string, string?> idOf)
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
        var nester = new LookNester();
        for (var i = 0; i < signs.Length; i++)
        {
            var (marks, link) = (LookAt(signs, i), signs[i].Character is ReadingSign.NoteCall or ReadingSign.End ? around.Link : signs[i].Link);
            var isWithin = (around.Marks & ~marks) == WordMark.None && (around.Link is null || around.Link == link) && (LeadOf(around) is not { } lead || lead == LeadOf(signs[i]));
            if (!(isWithin || signs[i].Character is ReadingSign.NoteCall or ReadingSign.End) || Sign(signs, i, paragraphEnd) is not { } text)
            {
                return null;
            }

            nester.Add(text, marks & ~around.Marks, around.Link is null && LeadOf(around) is null ? link ?? LeadOf(signs[i]) : null);
        }

        return nester.Write();
    }

    /// <summary>Writes the text of a paragraph that stands by itself: what would begin a heading, a list and the like is escaped.</summary>
    /// <param name="signs">The characters.</param>
    /// <returns>Markdown; null where it has no way to say it.</returns>
    public string? SpellParagraph(ReadOnlySpan<ReadingSign> signs)
    {
        var text = Spell(signs, Nothing, string.Empty);
        return text is not null && BlockStart.SignIn(text) is >= 0 and var sign ? text.Insert(sign, "\\") : text;
    }

    /// <summary>What a link within the book is written with; null for what is none, and where its target has no id.</summary>
    /// <param name="sign">A character of the link.</param>
    public string? LeadOf(ReadingSign sign) => sign is { Place: { } place, Character: not ReadingSign.Field } && idOf(place) is { } id ? "#" + id : null;

    // The call of a note looks as it does, whatever is around it.
    private static WordMark LookAt(ReadOnlySpan<ReadingSign> signs, int at) => signs[at].Character is ReadingSign.NoteCall or ReadingSign.End ? WordMark.None : signs[at].Marks;

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
