namespace OpenSourceHistory.Core.Geometry;

/// <summary>A point; origin at the top left of what contains it, y downwards.</summary>
/// <param name="X">Rightwards.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct Point(Length X, Length Y);
