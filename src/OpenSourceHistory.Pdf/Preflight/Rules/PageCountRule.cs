using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The number of pages is one that the receiver takes.</summary>
internal sealed class PageCountRule() : PreflightRule("pages.count", "Are there as many pages as the receiver takes?", "the receiver", "pages")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.PagesOn(demands.Paper) is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        demands.Rules.PagesOn(demands.Paper) is { } limit && !limit.Holds(file.Pages.Count)
            ? Answer.Failed($"{file.Pages.Count} pages, and {limit.Least} to {limit.Most} are taken")
            : Answer.Passed;
}
