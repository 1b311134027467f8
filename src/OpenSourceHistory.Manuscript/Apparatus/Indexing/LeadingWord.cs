using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>Words that lead to another place, such as <c>see</c>: slanted, but in Chinese signs, where nothing is.</summary>
internal static class LeadingWord
{
    /// <summary>A word.</summary>
    /// <param name="words">Words of the book's language.</param>
    /// <param name="key">Its key.</param>
    /// <param name="span">The place given to it.</param>
    public static Inline Of(Vocabulary words, string key, SourceSpan span)
    {
        var word = new Text(words[key].TrimEnd()) { Span = span };
        return Scripts.HasEastAsian(word.Value) ? word : new Emphasis([word]) { Span = span };
    }
}
