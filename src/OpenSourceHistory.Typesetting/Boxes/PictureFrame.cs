using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Boxes;

/// <summary>Padding and border around a picture (CSS 2.2, sections 8.1 and 10.3.2), in a line or by itself.</summary>
/// <param name="Style">Style of the image.</param>
/// <param name="Edges">Width of padding and border on each side.</param>
internal sealed record PictureFrame(ComputedStyle Style, Sides<Length> Edges)
{
    /// <summary>What stands around a picture.</summary>
    /// <param name="style">Style of the image.</param>
    /// <param name="measure">Width that percentages refer to.</param>
    public static PictureFrame Of(ComputedStyle style, Length measure)
    {
        var (padding, border) = (style.Padding, style.Border);
        return new PictureFrame(style, new Sides<Length>(
            Of(padding.Top, border.Top), Of(padding.Right, border.Right), Of(padding.Bottom, border.Bottom), Of(padding.Left, border.Left)));

        Length Of(Dimension room, Border rule) => room.Resolve(measure, Length.Zero) + Rules.ThicknessOf(rule);
    }

    /// <summary>What it takes of the width.</summary>
    public Length Width => Edges.Left + Edges.Right;

    /// <summary>What it takes of the height.</summary>
    public Length Height => Edges.Top + Edges.Bottom;

    /// <summary>Size with the frame.</summary>
    /// <param name="picture">Size of the picture.</param>
    public Size Around(Size picture) => new(picture.Width + Width, picture.Height + Height);

    /// <summary>Paints ground and border, if there are any, and the picture, whose corners are cut as round as the frame's are inside (CSS Backgrounds 3, section 4.3).</summary>
    /// <param name="target">Receives what is painted.</param>
    /// <param name="area">The frame's border box.</param>
    /// <param name="picture">The picture, wherever it is.</param>
    public void Paint(List<PageItem> target, Rect area, PlacedPicture picture)
    {
        if (Rules.IsVisible(Style))
        {
            Rules.PaintBox(target, Style, area, BoxSides.All);
        }

        target.Add(picture with { Area = Within(area), Shape = RoundedBox.Of(Style, area, BoxSides.All)?.Inside(Edges) });
    }

    // Where the picture stands in the border box.
    private Rect Within(Rect area) => new(area.X + Edges.Left, area.Y + Edges.Top, area.Width - Width, area.Height - Height);
}
