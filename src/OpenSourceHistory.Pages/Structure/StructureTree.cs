namespace OpenSourceHistory.Pages.Structure;

/// <summary>
/// The logical structure of a book (ISO 32000-2, 14.7): the manuscript's, not the layout's. Items of pages name its elements by index, so that a
/// paragraph over two pages stays one element.
/// </summary>
/// <param name="Elements">All elements in reading order, each behind the one around it; the first is the root. Notes follow the block that calls them.</param>
public sealed record StructureTree(ValueList<StructureElement> Elements)
{
    /// <summary>A tree without elements.</summary>
    public static StructureTree Empty { get; } = new(ValueList<StructureElement>.Empty);

    /// <summary>The element of an item, or null for an artifact and where nothing is said.</summary>
    /// <param name="mark">The item's mark.</param>
    public StructureElement? Of(ItemMark mark) => mark.Element is { } index ? Elements[index] : null;

    /// <summary>The language of an element: its own, or that of the nearest element around it that has one.</summary>
    /// <param name="element">The element.</param>
    public string? LanguageOf(StructureElement element)
    {
        while (element.Language is null && element.Parent >= 0)
        {
            element = Elements[element.Parent];
        }

        return element.Language;
    }
}
