using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No spot colours.</summary>
internal sealed class NoSpotsRule() : PreflightRule("colors.no-spots", "Is there no ink with a plate of its own?", "the receiver", "spots")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.ForbidsSpots;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Items.FirstOrDefault(i => i.Paint.Kind == PaintKind.Spot) is { } item ? item.Paint.Space : null);
}
