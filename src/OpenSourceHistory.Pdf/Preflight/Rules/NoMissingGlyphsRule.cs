using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No .notdef.</summary>
internal sealed class NoMissingGlyphsRule() : PreflightRule("fonts.no-missing-glyphs", "Is the sign for a missing glyph nowhere shown?", "Matterhorn 31-030; ISO 19005-2, 6.2.11.8; ISO 14289-2, 8.4.5.9")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Shown.FirstOrDefault(s => s.Key.Encoding is "Identity-H" or "Identity-V" && s.Value.Contains(0)).Key is { } font ? $"{font.Summary.Name} shows the sign for missing glyphs" : null);
}
