using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Fonts are whole.</summary>
internal sealed class WholeFontsRule() : PreflightRule("fonts.whole", "Are fonts in the file with all of their glyphs, but for those of Chinese, Japanese and Korean?", "the receiver", "whole-fonts")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.RequiresWholeFonts;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Shown.Keys.FirstOrDefault(f => f.Summary.IsSubset && !f.IsHan) is { } font ? $"{font.Summary.Name} is cut down to what is used" : null);
}
