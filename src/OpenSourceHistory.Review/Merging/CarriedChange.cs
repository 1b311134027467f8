using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Merging;

/// <summary>What an editor changed, in the text as the sources have it now.</summary>
/// <param name="Change">The change there; where it could not be carried over, as the editor made it in the text as sent.</param>
internal sealed record CarriedChange(StoryChange Change)
{
    /// <summary>For a change of words that the sources changed, too: what stood there when the file was sent; else null.</summary>
    public string? Conflict { get; init; }

    /// <summary>Why it could not be carried over; null where it was.</summary>
    public string? Obstacle { get; init; }

    /// <summary>True where the sources say the same by now.</summary>
    public bool IsThere { get; init; }
}
