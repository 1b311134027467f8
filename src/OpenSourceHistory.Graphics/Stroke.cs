namespace OpenSourceHistory.Graphics;

/// <summary>How a path is stroked.</summary>
/// <param name="Color">Colour.</param>
/// <param name="Width">Line width in points.</param>
/// <param name="Cap">Line cap: 0 butt, 1 round, 2 square, as in PDF.</param>
/// <param name="Join">Line join: 0 miter, 1 round, 2 bevel, as in PDF.</param>
/// <param name="MiterLimit">Miter limit.</param>
/// <param name="Dashes">Dash lengths in points; empty for a solid line.</param>
/// <param name="DashPhase">Dash phase in points.</param>
public sealed record Stroke(Paint Color, double Width, int Cap, int Join, double MiterLimit, ValueList<double> Dashes, double DashPhase);
