using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Codes are mapped to Unicode.</summary>
internal sealed class KnownCharactersRule() : PreflightRule("text.characters", "Does all that is shown in fonts of many glyphs stand for characters?", "Matterhorn 10-001, 31-027; ISO 14289-2, 8.4.5.8")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Shown.Where(s => s.Key.IsComposite && s.Value.Any(c => s.Key.Texts?.ContainsKey(c) is not true)).Select(s => s.Key.Summary.Name).FirstOrDefault() is { } font
            ? $"{font} shows what stands for no characters"
            : null);
}
