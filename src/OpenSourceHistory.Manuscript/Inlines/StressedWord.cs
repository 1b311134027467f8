using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A word of the apparatus that is told from those around it, such as <c>see</c>.</summary>
internal static class StressedWord
{
    /// <summary>The word: slanted, but in Chinese signs, which never are, as it is.</summary>
    /// <param name="word">The word.</param>
    /// <param name="span">The place given to it.</param>
    public static Inline Of(string word, SourceSpan span)
    {
        var text = new Text(word) { Span = span };
        return Scripts.HasEastAsian(word) ? text : new Emphasis([text]) { Span = span };
    }
}
