using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No crop marks, and no room for them.</summary>
internal sealed class NoMarksRule() : PreflightRule("boxes.no-marks", "Is the sheet no larger than the page with its bleed, so that there is no room for marks?", "the receiver", "marks")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.ForbidsMarks;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page => page.Bleed.Holds(page.Media, Tolerance) ? null : $"a sheet of {Inches(page.Media.Width)} x {Inches(page.Media.Height)} around a bleed box of {Inches(page.Bleed.Width)} x {Inches(page.Bleed.Height)}");
}
