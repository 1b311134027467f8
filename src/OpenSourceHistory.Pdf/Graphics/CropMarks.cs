using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Marks in the corners that show where the sheet is cut (ISO 32000-1, 14.11.3).</summary>
internal static class CropMarks
{
    // Between bleed and mark, so that no ink of a mark lands in the book where the cut is off.
    private static readonly Length s_gap = Length.FromPoints(3);
    private static readonly Length s_length = Length.FromPoints(15);

    // A quarter of a point is the hairline that printers ask for.
    private static readonly Stroke s_stroke = new(RgbPaint.Black, 0.25, 0, 0, 10, [], 0);

    /// <summary>Paints the eight marks.</summary>
    /// <param name="canvas">Receives them.</param>
    /// <param name="boxes">The page's boxes.</param>
    /// <param name="bleed">Bleed beyond the trim box.</param>
    public static void Paint(Canvas canvas, PageBoxes boxes, Edges bleed)
    {
        canvas.Marks?.Announce(ItemMark.OfArtifact(ArtifactKind.Page), null);
        canvas.BeginFigure();
        canvas.SetStroke(s_stroke);
        var trim = boxes.Trim;
        foreach (var x in (ReadOnlySpan<Length>)[trim.X, trim.Right])
        {
            Line(x, trim.Y - bleed.Top - s_gap, x, trim.Y - bleed.Top - s_gap - s_length);
            Line(x, trim.Bottom + bleed.Bottom + s_gap, x, trim.Bottom + bleed.Bottom + s_gap + s_length);
        }

        foreach (var y in (ReadOnlySpan<Length>)[trim.Y, trim.Bottom])
        {
            Line(trim.X - bleed.Left - s_gap, y, trim.X - bleed.Left - s_gap - s_length, y);
            Line(trim.Right + bleed.Right + s_gap, y, trim.Right + bleed.Right + s_gap + s_length, y);
        }

        canvas.Syntax.Operator("S"u8);

        void Line(Length x1, Length y1, Length x2, Length y2)
        {
            canvas.Syntax.Number(boxes.ToFileX(x1).Points).Number(boxes.ToFileY(y1).Points).Operator("m"u8);
            canvas.Syntax.Number(boxes.ToFileX(x2).Points).Number(boxes.ToFileY(y2).Points).Operator("l"u8);
        }
    }
}
