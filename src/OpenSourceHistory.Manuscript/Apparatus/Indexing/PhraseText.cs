namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>What differs in writing but not in wording is the same for matching: spaces, apostrophes, hyphens.</summary>
internal static class PhraseText
{
    /// <summary>The character that stands for another; NUL for signs that are not seen, such as soft hyphens.</summary>
    /// <param name="c">The character.</param>
    public static char Normalize(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>A phrase as matched: normalized, single spaces between words, none at its ends.</summary>
    /// <param name="phrase">The phrase.</param>
    public static string Of(string phrase)
    {
        var text = string.Concat(phrase.Select(Normalize).Where(c => c != '\0'));
        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
