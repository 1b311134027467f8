using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Colours of the device that the output intent names.</summary>
internal sealed class IntentColorsRule() : PreflightRule("colors.of-the-device", "Are colours of a device those of the device that the file is meant for?", "ISO 19005-2, 6.2.4.3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Archive);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OutputIntents.Of(file, PdfStandardKind.Archive) is not [var intent] || OutputIntents.SpaceOf(file, intent) is not { } space ? Answer.NotApplicable
        : OfContents(file, page => page.Content.Items.FirstOrDefault(i => i.Paint.Kind == Other(space)) is { } item ? $"{item.Paint.Space}, and the device is {space.Trim()}" : null);

    private static PaintKind? Other(string space) => space switch { "RGB " => PaintKind.Process, "CMYK" => PaintKind.Light, _ => null };
}
