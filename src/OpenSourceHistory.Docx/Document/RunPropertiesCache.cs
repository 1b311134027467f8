using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Document;

/// <summary>Makes <c>w:rPr</c> elements; the few kinds that a book has are made once and copied.</summary>
/// <param name="catalog">The styles.</param>
internal sealed class RunPropertiesCache(StyleCatalog catalog)
{
    private readonly Dictionary<(RunFormat Paragraph, RunFormat Wanted, string? Style, bool Hint), W.RunProperties?> _made = [];

    /// <summary>Run properties.</summary>
    /// <param name="paragraph">Run properties of the paragraph's style.</param>
    /// <param name="wanted">How the run is to look.</param>
    /// <param name="style">Its character style, or null.</param>
    /// <param name="hint">True where signs that Latin text has too are to stand in the East Asian face.</param>
    /// <returns>The element, or null where there is nothing to say.</returns>
    public W.RunProperties? Make(RunFormat paragraph, RunFormat wanted, string? style, bool hint = false)
    {
        var key = (paragraph, wanted, style, hint);
        if (!_made.TryGetValue(key, out var made))
        {
            made = MakeNew(paragraph, wanted, style, hint);
            _made.Add(key, made);
        }

        return (W.RunProperties?)made?.CloneNode(true);
    }

    private W.RunProperties? MakeNew(RunFormat paragraph, RunFormat wanted, string? style, bool hint)
    {
        var properties = new W.RunProperties();
        if (style is not null)
        {
            properties.AppendChild(new W.RunStyle { Val = style });
        }

        RunElements.AppendDifferences(properties, style is null ? paragraph : catalog.Apply(paragraph, style), wanted, hint);
        return properties.HasChildren ? properties : null;
    }
}
