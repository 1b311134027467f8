namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A place, or a range from one place to another.</summary>
/// <param name="StartId">Id of the node that stands there.</param>
public sealed record Locator(string StartId) : Node
{
    /// <summary>Id of the node at the end of the range; null for a single place.</summary>
    public string? EndId { get; init; }

    /// <summary>True for the main place among several.</summary>
    public bool IsMain { get; init; }

    /// <summary>Id of the note that the place is in, or null.</summary>
    public string? NoteId { get; init; }

    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override Locator WithChildren(INodeRewriter rewriter) => this;
}
