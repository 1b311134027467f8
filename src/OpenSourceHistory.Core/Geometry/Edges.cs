namespace OpenSourceHistory.Core.Geometry;

/// <summary>Four lengths in CSS order.</summary>
/// <param name="Top">Top.</param>
/// <param name="Right">Right.</param>
/// <param name="Bottom">Bottom.</param>
/// <param name="Left">Left.</param>
public readonly record struct Edges(Length Top, Length Right, Length Bottom, Length Left)
{
    /// <summary>The same length on all sides.</summary>
    /// <param name="all">The length.</param>
    public static Edges All(Length all) => new(all, all, all, all);
}
