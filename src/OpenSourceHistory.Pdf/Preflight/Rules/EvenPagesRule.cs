using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The number of pages is even.</summary>
internal sealed class EvenPagesRule() : PreflightRule("pages.even", "Is the number of pages even?", "the receiver", "even-pages")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.RequiresEvenPages;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Pages.Count % 2 == 0 ? Answer.Passed : Answer.Failed($"{file.Pages.Count} pages");
}
