using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>All pages are of one size.</summary>
internal sealed class SameSizeRule() : PreflightRule("boxes.same-size", "Are all pages of one size?", "one book is cut in one size")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Receiver.IsPaper;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page => Math.Abs(page.Trim.Width - file.Pages[0].Trim.Width) <= Tolerance && Math.Abs(page.Trim.Height - file.Pages[0].Trim.Height) <= Tolerance
            ? null
            : $"{Inches(page.Trim.Width)} x {Inches(page.Trim.Height)}, and page 1 is {Inches(file.Pages[0].Trim.Width)} x {Inches(file.Pages[0].Trim.Height)}");
}
