namespace OpenSourceHistory.Manuscript.Timelines;

/// <summary>A drawn time line.</summary>
/// <param name="Path">Its path.</param>
/// <param name="AlternativeText">What it shows, in words.</param>
/// <param name="Language">BCP 47 language of its text.</param>
/// <param name="Points">The events in order, at least one.</param>
/// <param name="Span">Where the book asks for it.</param>
internal sealed record TimelinePicture(string Path, string AlternativeText, string Language, ValueList<TimelinePoint> Points, SourceSpan Span)
    : GeneratedPicture(Path)
{
    /// <inheritdoc/>
    public override string Draw(TextWidth widthOf, DiagnosticBag diagnostics)
    {
        var layout = TimelineLayout.Of(Points, widthOf);
        if (layout.Unlabelled > 0)
        {
            diagnostics.Warning(
                ManuscriptCodes.CrowdedTimeline, Span, $"The time line has room for {layout.Labels.Count} labels; {layout.Unlabelled} of its events have none",
                "Give the main events a short text, timeline: \"text\", or take others out with timeline: false");
        }

        return new TimelineDrawing(this, layout).Write();
    }
}
