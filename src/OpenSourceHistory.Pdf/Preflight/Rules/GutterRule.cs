using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The gutter, measured where the ink is.</summary>
internal sealed class GutterRule() : PreflightRule("margins.gutter", "Is what is printed far enough from the edge where pages are bound?", "the receiver", "gutter")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.Gutters.Count > 0;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page =>
        {
            var (least, margins) = (demands.Rules.GutterOf(file.Pages.Count).Points, InkMargins.Of(page));
            var nearest = page.IsRecto ? margins.Left : margins.Right;
            return nearest < least - InkMargins.Slack ? $"{Inches(nearest)} between what is printed and the inner edge, and {Inches(least)} are asked for" : null;
        });
}
