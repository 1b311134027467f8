using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Text set by total fit.</summary>
/// <param name="setter">The setter.</param>
internal sealed class TotalFitParagraphs(ParagraphSetter setter) : IParagraphSetter
{
    /// <inheritdoc/>
    public SetParagraph Set(ParagraphContent content, Length measure, IPageReferences pages) => setter.Set(content, measure, pages);

    /// <inheritdoc/>
    public IntrinsicWidths Measure(ParagraphContent content, IPageReferences pages) => setter.Measure(content, pages);
}
