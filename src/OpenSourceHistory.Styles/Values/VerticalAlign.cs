namespace OpenSourceHistory.Styles.Values;

/// <summary>vertical-align.</summary>
/// <param name="Mode">Keyword.</param>
/// <param name="Raise">With <see cref="VerticalAlignMode.Baseline"/>: upwards shift of the baseline.</param>
public readonly record struct VerticalAlign(VerticalAlignMode Mode, Length Raise);
