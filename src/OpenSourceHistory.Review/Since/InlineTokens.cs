using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Since;

/// <summary>Cuts text into the words that changes are told by; what is no text is one of them.</summary>
internal static class InlineTokens
{
    /// <summary>The words of text, in order.</summary>
    /// <param name="inlines">The text.</param>
    public static List<InlineToken> Of(ValueList<Inline> inlines)
    {
        var tokens = new List<InlineToken>();
        Add(inlines, tokens);
        return tokens;
    }

    private static void Add(ValueList<Inline> inlines, List<InlineToken> tokens)
    {
        foreach (var inline in inlines)
        {
            if (inline is Text text)
            {
                tokens.AddRange(WordCutter.Cut(text.Value).Select(w => new InlineToken(text.Value.Substring(w.Start, w.Length), inline, w.Start, w.Length)));
            }
            else if (inline is Phrase phrase)
            {
                Add(phrase.Inlines, tokens);
            }
            else
            {
                tokens.Add(new InlineToken(inline is SoftBreak ? " " : $"\0{inline.GetType().Name}\0{TextPrinter.Print(inline)}", inline, 0, 0));
            }
        }
    }
}
