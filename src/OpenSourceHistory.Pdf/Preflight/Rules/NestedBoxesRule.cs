using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Boxes lie in each other.</summary>
internal sealed class NestedBoxesRule() : PreflightRule("boxes.nested", "Is the trim box in the bleed box, and that in the media box?", "ISO 32000-1, 14.11.2")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => true;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page => !page.Boxes.ContainsKey("MediaBox") || (page.Media.Holds(page.Bleed, Slack) && page.Bleed.Holds(page.Trim, Slack)) ? null : "a box that is not in the next larger one");

    // Numbers of files have few digits.
    private const double Slack = 0.01;
}
