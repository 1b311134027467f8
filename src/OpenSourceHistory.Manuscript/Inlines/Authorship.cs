namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Who made a revision or comment, and when.</summary>
/// <param name="Author">The name, or null where it is not said.</param>
/// <param name="Date">The moment in universal time, or null where it is not said; midnight where only the day is.</param>
public sealed record Authorship(string? Author, DateTimeOffset? Date)
{
    /// <summary>Names the two changes that are one: text struck out in one place and put in at another. Null for a change by itself.</summary>
    public string? Pair { get; init; }

    /// <summary>Nothing is said.</summary>
    public static Authorship Unknown { get; } = new(null, null);
}
