namespace OpenSourceHistory.Core.Geometry;

/// <summary>A rectangle; origin at the top left of what contains it, y downwards.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width, not negative.</param>
/// <param name="Height">Height, not negative.</param>
public readonly record struct Rect(Length X, Length Y, Length Width, Length Height)
{
    /// <summary>Right edge.</summary>
    public Length Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public Length Bottom => Y + Height;

    /// <summary>The rectangle moved.</summary>
    /// <param name="dx">Rightwards.</param>
    /// <param name="dy">Downwards.</param>
    public Rect Offset(Length dx, Length dy) => new(X + dx, Y + dy, Width, Height);
}
