namespace OpenSourceHistory.Graphics;

/// <summary>How the colours of a gradient run.</summary>
public enum GradientKind
{
    /// <summary>Along a line.</summary>
    Linear,

    /// <summary>From circle to circle.</summary>
    Radial,
}
