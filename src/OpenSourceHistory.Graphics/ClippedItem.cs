namespace OpenSourceHistory.Graphics;

/// <summary>Items that show only within a path.</summary>
/// <param name="Path">The path in points; not empty.</param>
/// <param name="IsEvenOdd">True for the even-odd rule.</param>
/// <param name="Items">What is painted, first the lowest.</param>
public sealed record ClippedItem(ValueList<PathCommand> Path, bool IsEvenOdd, ValueList<DrawingItem> Items) : DrawingItem;
