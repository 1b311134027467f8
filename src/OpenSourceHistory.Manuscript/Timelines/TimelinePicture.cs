namespace OpenSourceHistory.Manuscript.Timelines;

/// <summary>A drawn time line.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Points">The events in order, at least one.</param>
/// <param name="Span">Where the book asks for it.</param>
public sealed record TimelinePicture(string Path, ValueList<TimelinePoint> Points, SourceSpan Span) : GeneratedPicture(Path);
