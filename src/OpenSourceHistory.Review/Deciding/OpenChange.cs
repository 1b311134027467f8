namespace OpenSourceHistory.Review.Deciding;

/// <summary>A change or comment that stands in a manuscript and that nobody has decided upon.</summary>
/// <param name="Number">Its number in the book, from 1.</param>
/// <param name="Kind">What is done or said.</param>
/// <param name="Span">All of it, with its marks.</param>
/// <param name="Old">The text before it; of a comment, empty.</param>
/// <param name="New">The text behind it; of a comment, its words.</param>
/// <param name="By">Who made it, and when.</param>
public sealed record OpenChange(int Number, OpenChangeKind Kind, SourceSpan Span, string Old, string New, Authorship By)
{
    /// <summary>True for a comment that answers another.</summary>
    public bool IsReply { get; init; }

    /// <summary>True for a comment whose matter is settled.</summary>
    public bool IsResolved { get; init; }

    /// <summary>What it is written as: one node, or the two of a substitution; of a comment, its marks.</summary>
    internal ValueList<Node> Nodes { get; init; } = [];
}
