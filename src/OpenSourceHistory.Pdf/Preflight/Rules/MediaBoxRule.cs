using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Each page says how large its sheet is.</summary>
internal sealed class MediaBoxRule() : PreflightRule("boxes.media-box", "Does each page have a media box?", "ISO 32000-1, 7.7.3.3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => true;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page => page.Media is { Width: > 0, Height: > 0 } ? null : "a page without a media box");
}
