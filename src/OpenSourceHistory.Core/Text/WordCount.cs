namespace OpenSourceHistory.Core.Text;

/// <summary>Counts words.</summary>
public static class WordCount
{
    /// <summary>The number of words: runs of letters and digits with their apostrophes and hyphens; an ideographic character counts as one.</summary>
    /// <param name="text">The text.</param>
    public static int Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        var isInWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isIdeograph = Scripts.IsIdeographic(rune.Value);
            var isLetter = !isIdeograph && System.Text.Rune.IsLetterOrDigit(rune);
            if (isIdeograph || (isLetter && !isInWord))
            {
                count++;
            }

            isInWord = isLetter || (isInWord && rune.Value is '\'' or '\u2019' or '-');
        }

        return count;
    }
}
