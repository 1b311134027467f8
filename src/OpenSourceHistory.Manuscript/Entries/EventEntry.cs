using OpenSourceHistory.Manuscript.Dates;

namespace OpenSourceHistory.Manuscript.Entries;

/// <summary>An event of the chronology.</summary>
/// <param name="Date">When it happened.</param>
/// <param name="Text">What happened.</param>
/// <param name="Span">Where it is written.</param>
public sealed record EventEntry(EventDate Date, ValueList<Inline> Text, SourceSpan Span)
{
    /// <summary>Id of the place in the text that tells of it, or null.</summary>
    public string? PlaceId { get; init; }

    /// <summary>Where that id is written.</summary>
    public SourceSpan PlaceSpan { get; init; }

    /// <summary>How it stands on a time line.</summary>
    public TimelineUse Timeline { get; init; }

    /// <summary>Its text on a time line where that is another, or null.</summary>
    public string? Label { get; init; }
}
