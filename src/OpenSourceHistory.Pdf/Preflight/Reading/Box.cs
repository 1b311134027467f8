namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>A rectangle in a file's own coordinates: points, y upwards (ISO 32000-1, 8.3.2.3).</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Nothing: joined with another, it is the other.</summary>
    public static Box Empty { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>Everything.</summary>
    public static Box Endless { get; } = new(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>Width in points.</summary>
    public double Width => Right - Left;

    /// <summary>Height in points.</summary>
    public double Height => Top - Bottom;

    /// <summary>True where there is nothing in it.</summary>
    public bool IsEmpty => !(Left <= Right && Bottom <= Top);

    /// <summary>True where another lies in it.</summary>
    /// <param name="inner">The other.</param>
    /// <param name="tolerance">How far it may stand out, in points.</param>
    public bool Holds(Box inner, double tolerance) =>
        inner.Left >= Left - tolerance && inner.Bottom >= Bottom - tolerance && inner.Right <= Right + tolerance && inner.Top <= Top + tolerance;

    /// <summary>True where both share some place.</summary>
    /// <param name="other">The other.</param>
    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;

    /// <summary>The smallest that holds both.</summary>
    /// <param name="other">The other.</param>
    public Box With(Box other) => new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    /// <summary>What both share.</summary>
    /// <param name="other">The other.</param>
    public Box Within(Box other) => new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    /// <summary>It with a point besides.</summary>
    /// <param name="point">The point.</param>
    public Box With((double X, double Y) point) => With(new Box(point.X, point.Y, point.X, point.Y));

    /// <summary>It and so much on every side.</summary>
    /// <param name="by">Points.</param>
    public Box Grown(double by) => new(Left - by, Bottom - by, Right + by, Top + by);

    /// <summary>The smallest that holds its image.</summary>
    /// <param name="map">The map.</param>
    public Box Mapped(Matrix map) => Empty.With(map.Apply(Left, Bottom)).With(map.Apply(Right, Bottom)).With(map.Apply(Left, Top)).With(map.Apply(Right, Top));
}
