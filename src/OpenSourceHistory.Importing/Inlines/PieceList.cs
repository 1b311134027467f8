namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Pieces of a paragraph, made ready to be marked up: space at the edges of marks belongs to no mark, what is raw to those around it.</summary>
internal static class PieceList
{
    /// <summary>Makes pieces ready.</summary>
    /// <param name="pieces">The pieces.</param>
    public static List<MarkedPiece> Ready(IEnumerable<MarkedPiece> pieces)
    {
        var split = Join(pieces).SelectMany(Split).ToList();
        for (var i = 0; i < split.Count; i++)
        {
            if (split[i].IsRaw || split[i].IsSpace)
            {
                split[i] = split[i] with
                {
                    Marks = ValueList.From(split[i].Marks.Where(m => m.IsReview).Concat(Shared(MarksBefore(split, i), MarksBehind(split, i), split[i].IsRaw)).ToArray()),
                };
            }
        }

        return Trim(Join(split));
    }

    private static List<MarkedPiece> Join(IEnumerable<MarkedPiece> pieces)
    {
        var joined = new List<MarkedPiece>();
        foreach (var piece in pieces.Where(p => p.Text.Length > 0))
        {
            if (joined is [.., var last] && last.IsAlike(piece))
            {
                joined[^1] = last with { Text = last.Text + piece.Text };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    private static IEnumerable<MarkedPiece> Split(MarkedPiece piece)
    {
        if (piece.IsRaw || piece.Marks.Count == 0 || piece.Marks.Any(m => m.Kind == MarkupKind.Code))
        {
            return [piece];
        }

        var text = piece.Text.Trim();
        var start = piece.Text.Length - piece.Text.TrimStart().Length;
        return text.Length == 0
            ? [piece]
            : new[] { piece with { Text = piece.Text[..start] }, piece with { Text = text }, piece with { Text = piece.Text[(start + text.Length)..] } }.Where(p => p.Text.Length > 0);
    }

    private static ValueList<Markup> MarksBefore(List<MarkedPiece> pieces, int at)
    {
        var before = pieces.FindLastIndex(Math.Max(0, at - 1), Math.Max(0, at), p => !p.IsRaw && !p.IsSpace);
        return before < 0 || before >= at ? [] : pieces[before].Marks;
    }

    private static ValueList<Markup> MarksBehind(List<MarkedPiece> pieces, int at)
    {
        var behind = pieces.FindIndex(at + 1, p => !p.IsRaw && !p.IsSpace);
        return behind < 0 ? [] : pieces[behind].Marks;
    }

    private static ValueList<Markup> Shared(ValueList<Markup> before, ValueList<Markup> behind, bool isRaw) =>
        ValueList.From(before.Where(m => behind.Contains(m) && m.Kind != MarkupKind.Code && !m.IsReview && !(isRaw && m.Kind == MarkupKind.Link)).ToArray());

    // Space at the ends of lines says nothing.
    private static List<MarkedPiece> Trim(List<MarkedPiece> pieces)
    {
        var trimmed = new List<MarkedPiece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var text = pieces[i].Text;
            if (!pieces[i].IsRaw)
            {
                text = i == 0 || IsBreak(pieces[i - 1]) ? text.TrimStart() : text;
                text = i + 1 == pieces.Count || IsBreak(pieces[i + 1]) ? text.TrimEnd() : text;
            }

            trimmed.Add(pieces[i] with { Text = text });
        }

        return trimmed.FindAll(p => p.Text.Length > 0);
    }

    private static bool IsBreak(MarkedPiece piece) => piece is { IsRaw: true } && piece.Text.EndsWith('\n');
}
