using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Patching;
using OpenSourceHistory.Review.Proving;

namespace OpenSourceHistory.Review;

/// <summary>What an editor changed, and how it comes into the sources.</summary>
/// <param name="Number">Its number in the list, from 1.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Place">Where the sources have the text.</param>
/// <param name="Old">The text as sent.</param>
/// <param name="New">The text as it came back.</param>
public sealed record ReviewChange(int Number, ChangeKind Kind, SourceSpan Place, string Old, string New)
{
    /// <summary>Who made it; empty where nobody is named.</summary>
    public string Author { get; init; } = string.Empty;

    /// <summary>When, or null.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>True where tracking was on.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Path of the file that it came in.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>What is written over in the sources; nothing where there is an obstacle.</summary>
    public ValueList<SourceEdit> Edits { get; init; } = [];

    /// <summary>Why the author must make it; null where it can be carried over.</summary>
    public string? Obstacle { get; init; }

    /// <summary>What stood there when the file was sent, where the sources changed the same words since; both sides are then written into them. Null for all others.</summary>
    public string? Conflict { get; init; }

    /// <summary>True where there is nothing left to do: the sources say so already, or another file brings the same.</summary>
    public bool IsThere { get; init; }

    /// <summary>Number of the change of another editor that changes the same words, beside which this one stands as a comment; null for all others.</summary>
    public int? Rival { get; init; }

    /// <summary>True in text that programs make anew from other text: contents, an index, what fields show, heads. It is as old as the file.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>The difference that it was found as, with the document that it was found in; null in text that programs make.</summary>
    internal ProvedChange? Difference { get; init; }
}
