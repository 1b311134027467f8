namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>What one declaration decides in all documents.</summary>
internal sealed class DeclarationUse
{
    private readonly Dictionary<ElementSizes, List<WrittenElement>> _places = [];

    /// <summary>True where it says something that would not hold without it.</summary>
    public bool IsNeeded { get; private set; }

    /// <summary>The elements that it holds for by their sizes of text: those in text of the reader's own size first, then the most common.</summary>
    /// <param name="readers">The reader's own size.</param>
    public IReadOnlyList<(ElementSizes Sizes, IReadOnlyList<WrittenElement> Elements)> Places(Length readers) =>
        [.. _places.OrderBy(p => p.Key.Parent == readers ? 0 : 1).ThenByDescending(p => p.Value.Count).Select(p => (p.Key, (IReadOnlyList<WrittenElement>)p.Value))];

    /// <summary>Takes in an element for which it holds.</summary>
    /// <param name="element">The element.</param>
    /// <param name="sizes">Its sizes of text.</param>
    /// <param name="isNeeded">True where it says something that would not hold without it.</param>
    public void Add(WrittenElement element, ElementSizes sizes, bool isNeeded)
    {
        IsNeeded |= isNeeded;
        if (!_places.TryGetValue(sizes, out var elements))
        {
            _places[sizes] = elements = [];
        }

        if (elements is not [.., var last] || last != element)
        {
            elements.Add(element);
        }
    }
}
