using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>Where a page of another file is cut, and how it comes to stand upright.</summary>
/// <param name="Upright">From the page's coordinates to those of the page as it is read: its cut page begins at nothing.</param>
/// <param name="Width">Width as read.</param>
/// <param name="Height">Height as read.</param>
internal sealed record PageBox(Matrix Upright, double Width, double Height)
{
    /// <summary>The box of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="quarters">Clockwise quarters by which it is turned when it is shown (ISO 32000-1, table 30, Rotate).</param>
    /// <param name="unit">Its unit in points (UserUnit).</param>
    public static PageBox Of(OpenedPage page, int quarters, double unit)
    {
        var turn = quarters switch
        {
            1 => new Matrix(0, -1, 1, 0, 0, 0),
            2 => new Matrix(-1, 0, 0, -1, 0, 0),
            3 => new Matrix(0, 1, -1, 0, 0, 0),
            _ => Matrix.Identity,
        };
        var scaled = turn.Then(Matrix.Scaling(unit, unit));
        var area = Visible(page, page.Trim).Mapped(scaled);
        return new PageBox(scaled.Then(Matrix.Translation(-area.Left, -area.Bottom)), area.Width, area.Height);
    }

    /// <summary>What a page shows of itself: to its bleed.</summary>
    /// <param name="page">The page.</param>
    public static Box BleedOf(OpenedPage page) => Visible(page, page.Bleed);

    // No box reaches beyond the sheet (14.11.2.1).
    private static Box Visible(OpenedPage page, Box box) => box.Within(page.Media) is { IsEmpty: false } visible ? visible : page.Media;
}
