using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>White takes the place of what lies beneath it: where it is set to lie over it, a press prints nothing of it.</summary>
internal sealed class WhiteOverprintRule() : PreflightRule(
    "overprint.white", "Does white take the place of what lies beneath it?", "Ghent Workgroup, GWG2015 of 17 November 2015, 4.8 and 4.9; ISO 32000-1, 8.6.7")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Receiver.IsPaper;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Items.Find(i => i is { IsOverprint: true, IsVisible: true, Paint.IsBlank: true, Area.IsEmpty: false }) is { } item
            ? $"white {(item.Kind == PaintedKind.Text ? "type" : "that")} ({item.Paint.Space}) is set to lie over what is beneath it"
            : null);
}
