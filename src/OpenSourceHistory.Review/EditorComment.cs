namespace OpenSourceHistory.Review;

/// <summary>A comment of an editor.</summary>
/// <param name="Place">Where the sources have what it is about.</param>
/// <param name="Quote">What it is about; empty for a place.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">Who wrote it; empty where nobody is named.</param>
/// <param name="Date">When, or null.</param>
public sealed record EditorComment(SourceSpan Place, string Quote, string Text, string Author, DateTimeOffset? Date)
{
    /// <summary>True for an answer to another.</summary>
    public bool IsReply { get; init; }

    /// <summary>True where it is marked as dealt with.</summary>
    public bool IsResolved { get; init; }
}
