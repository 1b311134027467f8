using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Black ink alone.</summary>
internal sealed class BlackOnlyRule() : PreflightRule("colors.black-only", "Is everything printed with black ink alone?", "the receiver", "black")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Receiver.IsBlackOnly;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Items.FirstOrDefault(i => i.HasInk && i.Paint is { IsBlackInk: false, Kind: not PaintKind.Unknown }) is { } item ? item.Paint.Space : null);
}
