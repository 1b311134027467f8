namespace OpenSourceHistory.Core.Geometry;

/// <summary>What a step of a path does.</summary>
public enum PathVerb
{
    /// <summary>Begins a subpath.</summary>
    MoveTo,

    /// <summary>A straight line.</summary>
    LineTo,

    /// <summary>A cubic Bézier curve.</summary>
    CubicTo,

    /// <summary>Closes the subpath.</summary>
    Close,
}
