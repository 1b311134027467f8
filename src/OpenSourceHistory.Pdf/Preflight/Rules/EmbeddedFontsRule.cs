using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Fonts are in the file.</summary>
internal sealed class EmbeddedFontsRule() : PreflightRule("fonts.embedded", "Are all fonts that are shown in the file?", "ISO 32000-1, 9.9; ISO 15930-1; ISO 19005-2, 6.2.11.4; Matterhorn 31-009")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => true;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Shown.Keys.FirstOrDefault(f => !f.Summary.IsEmbedded && f.Subtype != "Type3") is { } font ? $"{font.Summary.Name} is not in the file" : null);
}
