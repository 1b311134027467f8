using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The inline content of one paragraph-like block (paragraph, heading, caption, cell text, note paragraph, line of verse, margin box).</summary>
/// <param name="Owner">The node whose ::before, ::after, ::first-letter and ::first-line apply; null for margin boxes.</param>
/// <param name="Inlines">Its text.</param>
/// <param name="Style">Style of the block.</param>
internal sealed record ParagraphContent(Node? Owner, ValueList<Inline> Inlines, ComputedStyle Style)
{
    /// <summary>Generated text set in front of the content, such as a note's marker or a caption's label.</summary>
    public ValueList<GeneratedText> Prefix { get; init; } = [];

    /// <summary>The element that the text is content of, or its kind of artifact; what is inside it may have a place of its own.</summary>
    public ItemMark Mark { get; init; }

    /// <summary>Generated text set behind the content.</summary>
    public ValueList<GeneratedText> Suffix { get; init; } = [];
}
