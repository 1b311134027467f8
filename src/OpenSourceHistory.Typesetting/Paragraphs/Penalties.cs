using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Aversion to each kind of break, on TeX's scale.</summary>
internal static class Penalties
{
    /// <summary>
    /// A hyphen in the middle of a long word: dearer than a line whose glyphs give all that they may and whose spaces are a quarter wider. Tried on
    /// three texts at measures of 40 to 95 characters: 30 gives three times the hyphens for spaces evener by 0.003 em, 90 a fifth fewer hyphens and, in
    /// narrow measures, looser lines.
    /// </summary>
    public const double Hyphen = 70;

    /// <summary>Between the signs of a Chinese name or term in Latin text, which are one word to the reader.</summary>
    public const double ChineseTerm = 1_000;

    /// <summary>At a space between what is one to the reader: dearer than any line within the tolerance, and cheaper than one that falls apart.</summary>
    public const double Averse = 2_000;

    /// <summary>At the signs of an address.</summary>
    public const double Address = 60;

    /// <summary>At a sign in a listing: rather leave a fifth of the line empty.</summary>
    public const double ListedSign = 500;

    /// <summary>Within a name in a listing, which is torn where it does not fit a line: between its words sooner than anywhere.</summary>
    public const double ListedName = 2_500;

    /// <summary>At a sign within a name in code that is not long: rather spaces two fifths wider than natural.</summary>
    public const double CodeSign = 120;

    /// <summary>Between the words of a name in code which only a capital parts: rather spaces nearly half as wide again.</summary>
    public const double Hump = 180;

    /// <summary>Anywhere in a string: rather spaces four times as wide.</summary>
    public const double Emergency = 5_000;

    /// <summary>At a no-break space in what is longer than a line: rather there than within its words.</summary>
    public const double Held = 1_000;

    // Per letter that the shorter part lacks to five: short stubs read badly.
    private const double Stub = 0.15;
    private const int FullPart = 5;

    // Names are parted only where spaces would be half as wide again otherwise, which is what readers see; what may be one, a little sooner.
    private const double Name = 3;
    private const double Capital = 2;

    // So is the last word of a paragraph.
    private const double LastWord = 3;

    /// <summary>Kind and penalty of a break behind a character where no space stands.</summary>
    /// <param name="c">The character.</param>
    public static (BreakKind Kind, double Penalty) Behind(char c) => c switch
    {
        '-' or '\u2010' => (BreakKind.Explicit, 60),
        '\u2013' => (BreakKind.Plain, 50),
        '/' or '\\' => (BreakKind.Plain, 80),
        _ => (BreakKind.Plain, 0),
    };

    /// <summary>Kind and penalty of a break before a character in a listing: signs part what stands beside them, words of a name belong together.</summary>
    /// <param name="c">The character.</param>
    public static (BreakKind Kind, double Penalty) InListing(char c) => c is '_' or '-' ? (BreakKind.Emergency, ListedName) : (BreakKind.Plain, ListedSign);

    /// <summary>Penalty of a hyphen, or null where the style's limits forbid it.</summary>
    /// <param name="word">A word with what clings to it.</param>
    /// <param name="offset">Offset of the letter behind the hyphen.</param>
    /// <param name="style">Its style.</param>
    /// <param name="role">What the word is in its paragraph.</param>
    public static double? OfHyphen(string word, int offset, InlineStyle style, WordRole role)
    {
        var start = offset;
        while (start > 0 && char.IsLetter(word[start - 1]))
        {
            start--;
        }

        var end = offset;
        while (end < word.Length && char.IsLetter(word[end]))
        {
            end++;
        }

        var limits = style.Style.HyphenateLimits;
        var (before, after) = (offset - start, end - offset);
        if (before + after < limits.Word || before < limits.Before || after < limits.After)
        {
            return null;
        }

        var steps = Math.Max(0, FullPart - before) + Math.Max(0, FullPart - after);
        return Hyphen * (1 + (Stub * steps)) * (char.IsUpper(word[start]) ? OfCapital(role.Capital) : 1) * (role.IsLast ? LastWord : 1);
    }

    private static double OfCapital(CapitalRole role) => role switch { CapitalRole.Name => Name, CapitalRole.Beginning => Capital, _ => 1 };
}
