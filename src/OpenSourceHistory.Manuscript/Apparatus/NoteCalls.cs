using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

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

    /// <summary>Moves the calls of one line of text.</summary>
    /// <param name="inlines">The inlines, with the notes right behind what they are about.</param>
    /// <param name="made">The notes that were made; others stand where their author put them.</param>
    public ValueList<Inline> Place(IReadOnlyList<Inline> inlines, IReadOnlySet<Node> made)
    {
        var result = new List<Inline>();
        var waiting = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (made.Contains(inline))
            {
                TrimEnd(waiting.Count > 0 ? waiting : result);
                waiting.Add(inline);
                continue;
            }

            var length = waiting.Count > 0 && inline is Text text ? LengthOfStops(text.Value) : 0;
            if (length > 0)
            {
                result.Add(TextPieces.Of((Text)inline, 0, length));
            }

            result.AddRange(waiting);
            waiting.Clear();
            if (length == 0 || length < ((Text)inline).Value.Length)
            {
                result.Add(length == 0 ? inline : TextPieces.Of((Text)inline, length, ((Text)inline).Value.Length));
            }
        }

        result.AddRange(waiting);
        return ValueList.From(result);
    }

    /// <summary>Joins a note that was made with the note beside it: two calls side by side would read as one number.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="made">The notes that were made; a joined one is added to them.</param>
    public static ValueList<Inline> Join(ValueList<Inline> inlines, ISet<Node> made)
    {
        var result = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is Note note && result is [.., Note before] && (made.Contains(note) || made.Contains(before)) &&
                note.Attributes.Classes.Equals(before.Attributes.Classes))
            {
                var joined = (made.Contains(before) ? note : before) with { Blocks = Join(before.Blocks, note.Blocks) };
                result[^1] = joined;
                made.Add(joined);
            }
            else
            {
                result.Add(inline);
            }
        }

        return ValueList.From(result);
    }

    /// <summary>Blocks with others behind them; where paragraphs meet, they become one.</summary>
    /// <param name="first">The blocks.</param>
    /// <param name="second">The blocks behind them.</param>
    public static ValueList<Block> Join(ValueList<Block> first, ValueList<Block> second) =>
        first is [.., Paragraph last] && second is [Paragraph next, ..]
            ? [.. first.Take(first.Count - 1), last with { Inlines = [.. last.Inlines, new Text(" ") { Span = next.Span }, .. next.Inlines] }, .. second.Skip(1)]
            : first.Concat(second);

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
            inlines[^1] = TextPieces.Of(text, 0, text.Value.TrimEnd().Length);
        }
    }
}
