namespace OpenSourceHistory.Graphics;

/// <summary>A path that is filled, stroked or both.</summary>
/// <param name="Commands">The path in points.</param>
/// <param name="Fill">Fill colour, or null.</param>
/// <param name="IsEvenOdd">True for the even-odd rule.</param>
/// <param name="Stroke">Stroke, or null.</param>
public sealed record PathItem(ValueList<PathCommand> Commands, Paint? Fill, bool IsEvenOdd, Stroke? Stroke) : DrawingItem;
