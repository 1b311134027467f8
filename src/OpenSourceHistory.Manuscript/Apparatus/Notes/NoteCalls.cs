using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus.Notes;

/// <summary>
/// Sets the calls of notes that are made: close to the text before them, and behind the full stop or comma that follows
/// (before it where the language has it so, as French does).
/// </summary>
/// <param name="words">The language's words.</param>
internal sealed class NoteCalls(Vocabulary words)
{
    private const string Stops = ".,;:!?…。，、；：！？";
    private const string ClosingQuotes = "”’»」』";
    private readonly bool _isBehind = words["note-call"] == "behind";

    /// <summary>
    /// Moves the calls of one line of text. A note that was made is joined with a note beside it: two calls side by side would read as
    /// one number.
    /// </summary>
    /// <param name="inlines">The inlines, with the notes right behind what they are about.</param>
    /// <param name="made">The notes that were made; others stand where their author put them. A note joined of two such is added.</param>
    public ValueList<Inline> Place(IReadOnlyList<Inline> inlines, ISet<Node> made)
    {
        var result = new List<Inline>();
        Note? waiting = null;
        foreach (var inline in inlines)
        {
            if (made.Contains(inline) && waiting is null)
            {
                TrimEnd(result);
                waiting = TakeMade(result, made);
            }

            if (inline is Note note && JoinAt(result, waiting, note, made) is { } joined)
            {
                waiting = made.Contains(joined) ? joined : null;
                result.AddRange(waiting is null ? [joined] : []);
            }
            else
            {
                AddBehind(result, waiting, inline, made);
                waiting = made.Contains(inline) ? (Note)inline : null;
            }
        }

        return ValueList.From(waiting is null ? result : result.Append(waiting));
    }

    /// <summary>Blocks with others behind them; where paragraphs meet, they become one.</summary>
    /// <param name="first">The blocks.</param>
    /// <param name="second">The blocks behind them.</param>
    public static ValueList<Block> Join(ValueList<Block> first, ValueList<Block> second) =>
        first is [.., Paragraph last] && second is [Paragraph next, ..]
            ? [.. first.Take(first.Count - 1), last with { Inlines = [.. last.Inlines, new Text(" ") { Span = next.Span }, .. next.Inlines] }, .. second.Skip(1)]
            : first.Concat(second);

    private static Note? TakeMade(List<Inline> result, ISet<Node> made)
    {
        var note = result is [.., Note last] && made.Contains(last) ? last : null;
        if (note is not null)
        {
            result.RemoveAt(result.Count - 1);
        }

        return note;
    }

    // The note before, whose place the joined one takes, is the one that waits, or the author's own at the end of the result.
    private static Note? JoinAt(List<Inline> result, Note? waiting, Note note, ISet<Node> made)
    {
        var before = waiting ?? (made.Contains(note) && result is [.., Note last] ? last : null);
        if (before is null || !note.Attributes.Classes.Equals(before.Attributes.Classes))
        {
            return null;
        }

        if (waiting is null)
        {
            result.RemoveAt(result.Count - 1);
        }

        var joined = (waiting is null ? before : note) with
        {
            Blocks = Join(before.Blocks, note.Blocks),
            IsGenerated = before.IsGenerated && note.IsGenerated,
        };
        if (waiting is not null && made.Contains(note))
        {
            made.Add(joined);
        }

        return joined;
    }

    // What follows a waiting call: its stops go before the call.
    private void AddBehind(List<Inline> result, Note? waiting, Inline inline, ISet<Node> made)
    {
        var stops = waiting is not null && inline is Text text ? LengthOfStops(text.Value) : 0;
        if (stops > 0)
        {
            result.Add(((Text)inline).Part(0, stops));
        }

        result.AddRange(waiting is null ? [] : [waiting]);
        if (stops > 0 && stops < ((Text)inline).Value.Length)
        {
            result.Add(((Text)inline).Part(stops, ((Text)inline).Value.Length - stops));
        }
        else if (stops == 0 && !made.Contains(inline))
        {
            result.Add(inline);
        }
    }

    private int LengthOfStops(string text)
    {
        var length = 0;
        while (_isBehind && length < text.Length && (Stops.Contains(text[length], StringComparison.Ordinal) || IsClosingQuote(text, length)))
        {
            length++;
        }

        return length;
    }

    // An apostrophe begins a word: the call stays before it.
    private static bool IsClosingQuote(string text, int index) =>
        ClosingQuotes.Contains(text[index], StringComparison.Ordinal) && (index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1]));

    private static void TrimEnd(List<Inline> inlines)
    {
        while (inlines.Count > 0 && (inlines[^1] is SoftBreak || (inlines[^1] is Text blank && string.IsNullOrWhiteSpace(blank.Value))))
        {
            inlines.RemoveAt(inlines.Count - 1);
        }

        if (inlines is [.., Text text])
        {
            inlines[^1] = text.Part(0, text.Value.TrimEnd().Length);
        }
    }
}
