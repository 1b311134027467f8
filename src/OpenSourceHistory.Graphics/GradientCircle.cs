namespace OpenSourceHistory.Graphics;

/// <summary>A circle between which and another the colours of a gradient run, in the gradient's own space.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Radius">Its radius.</param>
public readonly record struct GradientCircle(double X, double Y, double Radius);
