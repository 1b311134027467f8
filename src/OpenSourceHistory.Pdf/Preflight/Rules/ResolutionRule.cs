using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The resolution of pictures.</summary>
internal sealed class ResolutionRule() : PreflightRule("images.resolution", "Do pictures have as many pixels per inch as the receiver asks, as they are placed?", "the receiver", "resolution")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.Resolution is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Pages.All(p => p.Content.Pictures.Count == 0 && p.Content.Lack is null) ? Answer.NotApplicable : OfContents(file, page => page.Content.Pictures.Find(p => p.Resolution < demands.Rules.Resolution - Tolerance) is { } picture
            ? FormattableString.Invariant($"a picture of {picture.Resolution:0} pixels per inch, and {demands.Rules.Resolution} are asked for")
            : null);
}
