namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Puts the calls of notes where typographers want them: behind the punctuation that follows the word.</summary>
internal static class NotePlacement
{
    private const string Stops = ".,;:!?";
    private const string Quotes = "”’»";

    /// <summary>Moves notes behind the stops and closing quotation marks that follow them.</summary>
    /// <param name="inlines">A line of text.</param>
    /// <param name="isMoved">True for the notes to move.</param>
    public static ValueList<Inline> BehindPunctuation(ValueList<Inline> inlines, Predicate<Note> isMoved)
    {
        List<Inline>? moved = null;
        for (var i = 0; i + 1 < inlines.Count; i++)
        {
            var list = moved ?? (IReadOnlyList<Inline>)inlines;
            if (list[i] is Note note && isMoved(note) && list[i + 1] is Text text && LengthOf(text.Value) is var length and > 0)
            {
                moved ??= [.. inlines];
                moved.RemoveRange(i, 2);
                moved.InsertRange(i, Split(text, length, note));
            }
        }

        return moved is null ? inlines : ValueList.From(moved);
    }

    private static List<Inline> Split(Text text, int length, Note note)
    {
        var isExact = text.Span.End - text.Span.Start == text.Value.Length;
        var middle = isExact ? text.Span.Start + length : text.Span.Start;
        var parts = new List<Inline> { text with { Value = text.Value[..length], Span = isExact ? text.Span with { End = middle } : text.Span }, note };
        if (length < text.Value.Length)
        {
            parts.Add(text with { Value = text.Value[length..], Span = text.Span with { Start = middle } });
        }

        return parts;
    }

    // An apostrophe before a letter closes nothing.
    private static int LengthOf(string text)
    {
        var length = 0;
        while (length < text.Length && (Stops.Contains(text[length]) || Quotes.Contains(text[length])))
        {
            length++;
        }

        return length < text.Length && length > 0 && char.IsLetterOrDigit(text[length]) ? 0 : length;
    }
}
