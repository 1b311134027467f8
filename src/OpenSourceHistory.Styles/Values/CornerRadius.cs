namespace OpenSourceHistory.Styles.Values;

/// <summary>How far a corner of a box is rounded: the quarter of an ellipse.</summary>
/// <param name="Across">Its level radius; percentages refer to the box's width.</param>
/// <param name="Down">Its upright radius; percentages refer to the box's height.</param>
public readonly record struct CornerRadius(Dimension Across, Dimension Down);
