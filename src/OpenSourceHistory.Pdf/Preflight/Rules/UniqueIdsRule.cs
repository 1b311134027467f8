using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Marked content is told apart.</summary>
internal sealed class UniqueIdsRule() : PreflightRule("tags.unique-content", "Has each part of a page an identifier of its own?", "ISO 32000-1, 14.7.4.2")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Ids.Count == page.Content.Ids.Distinct().Count() ? null : "two parts of the text with one identifier");
}
