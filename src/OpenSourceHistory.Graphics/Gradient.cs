namespace OpenSourceHistory.Graphics;

/// <summary>Colours that run into each other, those of both ends going on for ever. Of circles a linear gradient has only the middles.</summary>
/// <param name="Kind">How they run.</param>
/// <param name="From">Linear: where the first stop is. Radial: the circle, of any radius, where it is.</param>
/// <param name="To">Linear: where the last stop is. Radial: the circle where it is.</param>
/// <param name="Stops">At least two, of opaque colours: the first at 0, the last at 1, none before the one in front of it.</param>
/// <param name="Map">Map from the space of <paramref name="From"/> and <paramref name="To"/> to points of the drawing.</param>
/// <param name="Alpha">Opacity of the whole: 0 (clear) to 255 (opaque).</param>
public sealed record Gradient(GradientKind Kind, GradientCircle From, GradientCircle To, ValueList<GradientStop> Stops, Matrix Map, byte Alpha);
