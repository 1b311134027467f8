using System.Text.RegularExpressions;

namespace OpenSourceHistory.Citations.Text;

/// <summary>
/// Reads the markup that fields of sources may hold: <c>i b sup sub sc</c>, and <c>span</c> for small capitals, no case and no decoration.
/// </summary>
internal static partial class RichTextReader
{
    public static ValueList<Piece> Read(string text) => QuotePairs.Mark(ReadTags(text));

    /// <summary>Text that comes formatted; its quotation marks take part in the levels of those around.</summary>
    public static ValueList<Piece> FromFormatted(FormattedText text) =>
        QuotePairs.Mark(ValueList.From(text.Runs.Select(r => new Piece(r.Text, r.Style, MarksOf(r.Style) | PieceMarks.AsWritten))), keepsSingle: true);

    private static PieceMarks MarksOf(RunFormatting style) =>
        (style.Slope == FontStyle.Normal ? 0 : PieceMarks.SlopeSet)
        | (style.Weight == FontWeight.Normal ? 0 : PieceMarks.WeightSet)
        | (style.IsSmallCaps ? PieceMarks.CapsSet : 0)
        | (style.Shift == BaselineShift.Baseline ? 0 : PieceMarks.ShiftSet);

    /// <summary>Reads the markup alone.</summary>
    public static ValueList<Piece> ReadTags(string text)
    {
        var frames = new Stack<(string Tag, List<Piece> Pieces, string Source)>();
        frames.Push((string.Empty, [], string.Empty));
        var position = 0;
        foreach (Match match in Tag().Matches(text))
        {
            Add(frames.Peek().Pieces, text[position..match.Index]);
            position = match.Index + match.Length;
            Take(frames, match.Value);
        }

        Add(frames.Peek().Pieces, text[position..]);
        while (frames.Count > 1)
        {
            Unroll(frames);
        }

        return ValueList.From(frames.Pop().Pieces.ToArray());
    }

    private static void Take(Stack<(string Tag, List<Piece> Pieces, string Source)> frames, string tag)
    {
        if (!tag.StartsWith("</", StringComparison.Ordinal))
        {
            frames.Push((NameOf(tag), [], tag));
            return;
        }

        var name = NameOf(tag);
        if (!frames.Any(f => f.Tag == name))
        {
            Add(frames.Peek().Pieces, tag);
            return;
        }

        while (frames.Peek().Tag != name)
        {
            Unroll(frames);
        }

        var closed = frames.Pop();
        frames.Peek().Pieces.AddRange(Styled(closed.Pieces, closed.Source));
    }

    // A tag that is never closed is text.
    private static void Unroll(Stack<(string Tag, List<Piece> Pieces, string Source)> frames)
    {
        var open = frames.Pop();
        Add(frames.Peek().Pieces, open.Source);
        frames.Peek().Pieces.AddRange(open.Pieces);
    }

    private static IEnumerable<Piece> Styled(List<Piece> pieces, string tag)
    {
        var list = ValueList.From(pieces.ToArray());
        return NameOf(tag) switch
        {
            "i" => PieceFormatting.Apply(list, new Presentation { Slope = FontStyle.Italic }),
            "b" => PieceFormatting.Apply(list, new Presentation { Weight = FontWeight.Bold }),
            "sup" => PieceFormatting.Apply(NoCase(list), new Presentation { Shift = BaselineShift.Superscript }),
            "sub" => PieceFormatting.Apply(NoCase(list), new Presentation { Shift = BaselineShift.Subscript }),
            _ when tag.Contains("nocase", StringComparison.Ordinal) => NoCase(list),
            _ when tag.Contains("nodecor", StringComparison.Ordinal) => NoCase(list).Select(PieceFormatting.Undecorated),
            _ => PieceFormatting.Apply(NoCase(list), new Presentation { IsSmallCaps = true }).Select(p => p with { Marks = p.Marks | PieceMarks.CapsOfField }),
        };
    }

    private static ValueList<Piece> NoCase(ValueList<Piece> pieces) =>
        ValueList.From(pieces.Select(p => p with { Marks = p.Marks | PieceMarks.NoCase }));

    private static string NameOf(string tag) => string.Concat(tag.SkipWhile(c => c is '<' or '/').TakeWhile(char.IsLetter));

    private static void Add(List<Piece> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new Piece(text));
        }
    }

    [GeneratedRegex(
        @"</?(i|b|sc|sup|sub)>|</span>|<span\s+(class=""(nocase|nodecor)""|style=""font-variant:\s*small-caps;?"")\s*>",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
