namespace OpenSourceHistory.Graphics;

/// <summary>A vector picture; origin at its top left, y downwards, lengths in points.</summary>
/// <param name="Size">Its natural size.</param>
/// <param name="Items">What is painted, first the lowest.</param>
public sealed record Drawing(Size Size, ValueList<DrawingItem> Items);
