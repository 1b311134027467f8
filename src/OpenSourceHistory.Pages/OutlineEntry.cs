namespace OpenSourceHistory.Pages;

/// <summary>A bookmark.</summary>
/// <param name="Level">1 and up.</param>
/// <param name="Title">Its text.</param>
/// <param name="DestinationId">Id of its destination.</param>
public sealed record OutlineEntry(int Level, string Title, string DestinationId)
{
    /// <summary>The manuscript's place that it comes from.</summary>
    public SourceSpan Span { get; init; }
}
