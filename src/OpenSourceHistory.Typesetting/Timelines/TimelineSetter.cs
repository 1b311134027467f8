using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Manuscript.Findings;
using OpenSourceHistory.Manuscript.Timelines;

namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>Draws time lines.</summary>
public static class TimelineSetter
{
    /// <summary>Draws a time line.</summary>
    /// <param name="timeline">What it shows.</param>
    /// <param name="styles">How it looks.</param>
    /// <param name="fonts">Faces.</param>
    /// <returns>The drawing; found are labels for which there is no room, and characters that no face has.</returns>
    public static Result<Drawing> Draw(TimelinePicture timeline, TimelineStyles styles, FontLibrary fonts)
    {
        var text = new TimelineText(fonts, styles);
        var layout = TimelineLayout.Of(timeline.Points, text);
        var drawing = new TimelineDrawing(timeline.Points, layout, styles, text).Make();
        return layout.Unlabelled == 0 ? drawing : drawing with { Findings = drawing.Findings.Concat([Crowded(timeline, layout)]) };
    }

    private static Diagnostic Crowded(TimelinePicture timeline, TimelineLayout layout) => new(
        ManuscriptCodes.CrowdedTimeline,
        Severity.Warning,
        timeline.Span,
        $"The time line has room for {layout.Labels.Count} labels; {layout.Unlabelled} of its events have none",
        ["Give the main events a short text, timeline: \"text\", or take others out with timeline: false"]);
}
