using OpenSourceHistory.Review.Patching;

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

    /// <summary>What it said in the sources, where it is one of theirs that says something else now, or has been dealt with or no more; null for a new one.</summary>
    public string? Former { get; init; }

    /// <summary>True where it is one of the sources' that was taken out: it is marked there as dealt with, so that no word is lost.</summary>
    public bool IsGone { get; init; }

    /// <summary>What is written over in the sources where they have it already; null where that must be done by hand, and for a new one.</summary>
    internal SourceEdit? Edit { get; init; }
}
