namespace OpenSourceHistory.Graphics;

/// <summary>A path that is filled with a gradient.</summary>
/// <param name="Path">The path in points; not empty.</param>
/// <param name="IsEvenOdd">True for the even-odd rule.</param>
/// <param name="Gradient">The gradient.</param>
public sealed record ShadedItem(ValueList<PathCommand> Path, bool IsEvenOdd, Gradient Gradient) : DrawingItem;
