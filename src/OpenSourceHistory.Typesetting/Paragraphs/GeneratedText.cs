using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Generated content with its style.</summary>
/// <param name="Content">The content.</param>
/// <param name="Style">Its style.</param>
internal sealed record GeneratedText(ValueList<ContentItem> Content, ComputedStyle Style)
{
    /// <summary>The element that it is content of; none for that of the text it is generated for.</summary>
    public ItemMark Mark { get; init; }
}
