using System.Runtime.InteropServices;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Boxes;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The pieces of elements' boxes on a line, as they begin and end along it; outer ones are painted first.</summary>
internal sealed class BoxPieces
{
    private readonly List<Piece> _pieces = [];
    private readonly Stack<int> _open = new();

    /// <summary>Begins a line.</summary>
    public void Begin()
    {
        _pieces.Clear();
        _open.Clear();
    }

    /// <summary>Goes on to a part of the line.</summary>
    /// <param name="part">The part.</param>
    /// <param name="x">Where it begins, in scaled points.</param>
    /// <param name="width">Its width as set.</param>
    public void Enter(in LinePart part, double x, double width)
    {
        Follow(part.Segment.Style.Box, Round(x));
        if (part.Segment.Content is not InlineGap { Box: not null } gap)
        {
            return;
        }

        var last = CollectionsMarshal.AsSpan(_pieces)[_open.Peek()..];
        if (gap.IsStart)
        {
            (last[0].Start, last[0].Begins) = (Round(x) + gap.Margin.ScaledPoints, true);
        }
        else
        {
            last[0].Ends = true;
            Close(Round(x + width) - gap.Margin.ScaledPoints);
        }
    }

    /// <summary>Ends the line.</summary>
    /// <param name="x">Where.</param>
    public void End(double x) => Follow(null, Round(x));

    /// <summary>Paints the line's pieces.</summary>
    /// <param name="target">Receives what is painted.</param>
    /// <param name="baseline">Baseline of the line.</param>
    public void Paint(List<PageItem> target, Length baseline)
    {
        foreach (var piece in _pieces)
        {
            if (piece.End > piece.Start && Rules.IsVisible(piece.Box.Style))
            {
                Rules.PaintBox(target, piece.Box.Style, piece.Box.AreaAt(baseline, piece.Start, piece.End), BoxSides.All with { Left = piece.Begins, Right = piece.Ends });
            }
        }
    }

    // Ends the pieces of boxes that a place is no longer in, and begins those of boxes that it is in.
    private void Follow(InlineBox? box, long x)
    {
        while (_open.Count > 0 && !IsAround(_pieces[_open.Peek()].Box, box))
        {
            Close(x);
        }

        Open(box, x);
    }

    private static bool IsAround(InlineBox outer, InlineBox? box) => ReferenceEquals(InlineBox.AroundBoth(outer, box), outer);

    private void Open(InlineBox? box, long x)
    {
        if (box is null || (_open.Count > 0 && ReferenceEquals(_pieces[_open.Peek()].Box, box)))
        {
            return;
        }

        Open(box.Around, x);
        _open.Push(_pieces.Count);
        _pieces.Add(new Piece { Box = box, Start = x });
    }

    private void Close(long x) => CollectionsMarshal.AsSpan(_pieces)[_open.Pop()].End = x;

    private static long Round(double x) => (long)Math.Round(x);

    private struct Piece
    {
        public InlineBox Box;
        public long Start;
        public long End;
        public bool Begins;
        public bool Ends;
    }
}
