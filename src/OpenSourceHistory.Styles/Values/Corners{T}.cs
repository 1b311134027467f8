namespace OpenSourceHistory.Styles.Values;

/// <summary>A value for each corner, in CSS order.</summary>
/// <typeparam name="T">Kind of value.</typeparam>
/// <param name="TopLeft">Top left.</param>
/// <param name="TopRight">Top right.</param>
/// <param name="BottomRight">Bottom right.</param>
/// <param name="BottomLeft">Bottom left.</param>
public readonly record struct Corners<T>(T TopLeft, T TopRight, T BottomRight, T BottomLeft);
