using System.Buffers;

namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Formulas between dollar signs, as Pandoc reads them (tex_math_dollars), and between TeX's own brackets.</summary>
internal static class MathSyntax
{
    /// <summary>Formulas in brackets are no longer than this.</summary>
    public const int LongestFormula = 10_000;

    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\^_=+<>{}");

    /// <summary>Length of a formula at the start of a text, its signs included; 0 where there is none.</summary>
    /// <param name="text">Text that begins with a dollar sign.</param>
    /// <param name="isClosed">False where the text has no sign at all that could close a formula, wherever one begins in it.</param>
    public static int LengthInDollars(ReadOnlySpan<char> text, out bool isClosed)
    {
        var isDisplay = text.StartsWith("$$", StringComparison.Ordinal);
        var start = isDisplay ? 2 : 1;
        isClosed = true;
        if (text.Length <= start || (!isDisplay && char.IsWhiteSpace(text[1])))
        {
            return 0;
        }

        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '$' && i > start && Closes(text, i, isDisplay))
            {
                return i + start;
            }
        }

        isClosed = false;
        return 0;
    }

    /// <summary>Length of a formula in <c>\(…\)</c> or <c>\[…\]</c> at the start of a text; 0 where there is none, or only escaped brackets around words.</summary>
    /// <param name="text">Text that begins with a backslash.</param>
    public static int LengthInBrackets(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestFormula)];
        if (text.Length < 5 || text[1] is not ('(' or '['))
        {
            return 0;
        }

        var end = text[2..].IndexOf(text[1] == '(' ? "\\)" : "\\]", StringComparison.Ordinal);
        return end > 0 && IsFormula(text.Slice(2, end)) ? end + 4 : 0;
    }

    private static bool Closes(ReadOnlySpan<char> text, int at, bool isDisplay) => isDisplay
        ? at + 1 < text.Length && text[at + 1] == '$'
        : !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]));

    private static bool HasName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    // CommonMark lets brackets be escaped around any words: what says nothing of mathematics is no formula.
    private static bool IsFormula(ReadOnlySpan<char> text) =>
        HasName(text) && (text.ContainsAny(s_signs) || (text.Length <= 3 && !text.Contains(' ')));
}
