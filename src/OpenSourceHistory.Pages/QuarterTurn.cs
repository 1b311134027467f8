namespace OpenSourceHistory.Pages;

/// <summary>A quarter turn of what stands on a page, from the places that it would have unturned to those that it has.</summary>
/// <param name="IsLeft">True counterclockwise.</param>
/// <param name="Dx">Rightwards, behind the turn about the top left of the trim box.</param>
/// <param name="Dy">Downwards.</param>
public sealed record QuarterTurn(bool IsLeft, Length Dx, Length Dy)
{
    /// <summary>The turn that leaves the top left of a box of some size where it was.</summary>
    /// <param name="isLeft">True counterclockwise.</param>
    /// <param name="box">The box, unturned.</param>
    public static QuarterTurn Of(bool isLeft, Rect box) => isLeft
        ? new QuarterTurn(true, box.X - box.Y, box.Y + box.X + box.Width)
        : new QuarterTurn(false, box.X + box.Y + box.Height, box.Y - box.X);

    /// <summary>Where a point stands.</summary>
    /// <param name="point">Its place unturned.</param>
    public Point Of(Point point) => IsLeft ? new Point(point.Y + Dx, Dy - point.X) : new Point(Dx - point.Y, point.X + Dy);

    /// <summary>Where a rectangle stands.</summary>
    /// <param name="area">Its place unturned.</param>
    public Rect Of(Rect area)
    {
        var corner = Of(IsLeft ? new Point(area.Right, area.Y) : new Point(area.X, area.Bottom));
        return new Rect(corner.X, corner.Y, area.Height, area.Width);
    }
}
