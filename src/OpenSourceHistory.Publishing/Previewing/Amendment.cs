namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>A division with other words in it.</summary>
/// <param name="Index">Its index in the book.</param>
/// <param name="Division">The division, amended.</param>
internal sealed record Amendment(int Index, Division Division)
{
    /// <summary>By reference: nodes of it that stand in the place of others, and which those are.</summary>
    public required IReadOnlyDictionary<Node, Node> Before { get; init; }
}
