namespace OpenSourceHistory.Graphics;

/// <summary>A colour at its place in a gradient.</summary>
/// <param name="Offset">0 to 1.</param>
/// <param name="Color">The colour; opaque.</param>
public readonly record struct GradientStop(double Offset, Paint Color);
