namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>Screen readers say that a picture is one before they read its alternative text.</summary>
internal sealed class AlternativeTextRule() : LintRule(ManuscriptCodes.LintAlternativeText, "Begin with what is to be seen")
{
    private static readonly string[] s_beginnings = ["image of ", "picture of ", "photo of ", "photograph of ", "graphic of ", "an image of ", "a picture of ", "a photo of ", "a photograph of ", "bild von ", "image de "];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(LintedBlock block) =>
        ImagesOf(block.Inlines).Where(i => s_beginnings.Any(b => i.AlternativeText.StartsWith(b, StringComparison.OrdinalIgnoreCase))).Select(i => Tell(i.Span, "The alternative text says that this is a picture"));

    private static IEnumerable<Image> ImagesOf(ValueList<Inline> inlines) =>
        inlines.OfType<Image>().Concat(inlines.OfType<Phrase>().SelectMany(p => ImagesOf(p.Inlines)));
}
