namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Who made a revision or comment, and when.</summary>
/// <param name="Author">The name, or null where it is not said.</param>
/// <param name="Date">The moment in universal time, or null where it is not said; midnight where only the day is.</param>
public sealed record Authorship(string? Author, DateTimeOffset? Date)
{
    /// <summary>Nothing is said.</summary>
    public static Authorship Unknown { get; } = new(null, null);
}
