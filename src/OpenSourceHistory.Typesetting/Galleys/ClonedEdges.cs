namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Room for the padding and borders of boxes that are broken and repeat them on either side (<c>box-decoration-break: clone</c>, CSS Break 4, section 5.4).</summary>
/// <param name="Above">What they take again above what stands behind the break.</param>
/// <param name="Below">What they take below what stands in front of it.</param>
internal readonly record struct ClonedEdges(Length Above, Length Below)
{
    /// <summary>The edges of a box and one in or around it.</summary>
    /// <param name="a">Edges of the one.</param>
    /// <param name="b">Edges of the other.</param>
    public static ClonedEdges operator +(ClonedEdges a, ClonedEdges b) => new(a.Above + b.Above, a.Below + b.Below);
}
