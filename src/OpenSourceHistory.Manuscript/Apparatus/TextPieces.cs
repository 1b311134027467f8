namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Parts of a text, with their places as far as the text's signs are those of its source.</summary>
public static class TextPieces
{
    /// <summary>The part from one offset to another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset behind the last character; more than <paramref name="start"/>.</param>
    public static Text Of(Text text, int start, int end)
    {
        if (start == 0 && end == text.Value.Length)
        {
            return text;
        }

        var last = end == text.Value.Length ? text.Span.End : Math.Min(text.Span.Start + end, text.Span.End);
        return text with { Value = text.Value[start..end], Span = text.Span with { Start = Math.Min(text.Span.Start + start, last), End = last } };
    }
}
