using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Characters are real ones.</summary>
internal sealed class RealCharactersRule() : PreflightRule("text.real-characters", "Does nothing that is shown stand for U+0000, U+FEFF or U+FFFE?", "Matterhorn 31-028; ISO 14289-2, 8.4.5.8")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Shown.Where(s => s.Value.Any(c => s.Key.Texts?.GetValueOrDefault(c)?.AsSpan().IndexOfAny(Forbidden) >= 0)).Select(s => s.Key.Summary.Name).FirstOrDefault() is { } font
            ? $"{font} has a code for U+0000, U+FEFF or U+FFFE"
            : null);

    private const string Forbidden = "\0\uFEFF\uFFFE";
}
