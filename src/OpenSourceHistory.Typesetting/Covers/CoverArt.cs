using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>Places the author's picture: it fills its area and the bleed, its sides in their own ratio, and what sticks out is hidden or cut off.</summary>
internal static class CoverArt
{
    /// <summary>Paints it, and over it the ground of what it does not cover.</summary>
    /// <param name="canvas">What is painted on.</param>
    /// <param name="plan">The cover.</param>
    /// <param name="art">The picture.</param>
    public static void Paint(CoverCanvas canvas, CoverPlan plan, PlacedArt art)
    {
        var whole = plan.WithBleed(plan.Sheet);
        var area = art.IsWhole ? whole : new Rect(plan.Front.X, whole.Y, whole.Right - plan.Front.X, whole.Height);
        var size = art.Picture.NaturalSize;
        var scale = Math.Max(area.Width / size.Width, area.Height / size.Height);
        var (width, height) = (size.Width * scale, size.Height * scale);
        var placed = new Rect(area.X + ((area.Width - width) / 2), area.Y + ((area.Height - height) / 2), width, height);
        canvas.Ink.Items.Add(new PlacedPicture(art.Span, placed, art.Picture, string.Empty));
        if (!art.IsWhole)
        {
            canvas.PaintGround(whole with { Width = plan.Front.X - whole.X }, canvas.Style());
        }
    }
}
