using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>Puts text that may not stand in an element itself, such as what a sheet sets before a section, into paragraphs below it.</summary>
internal static class WrappedContent
{
    /// <summary>Makes the paragraphs of an element: what stands together between its children is one.</summary>
    /// <param name="element">The element, whose own content goes into them.</param>
    /// <returns>The paragraphs, which are its children now.</returns>
    public static IReadOnlyList<TaggedElement> Of(TaggedElement element)
    {
        var paragraphs = new List<TaggedElement>();
        var children = new List<TaggedElement>();
        var next = 0;
        foreach (var child in element.Children)
        {
            Take(place => child.First is { } first && place.CompareTo(first) < 0);
            children.Add(child);
        }

        Take(_ => true);
        element.Children.Clear();
        element.Children.AddRange(children);
        element.Content.Clear();
        return paragraphs;

        void Take(Predicate<ContentPlace> isBefore)
        {
            var start = next;
            while (next < element.Content.Count && isBefore(element.Content[next]))
            {
                next++;
            }

            if (next > start)
            {
                paragraphs.Add(ParagraphOf(element, element.Content[start..next]));
                children.Add(paragraphs[^1]);
            }
        }
    }

    private static TaggedElement ParagraphOf(TaggedElement element, IReadOnlyList<ContentPlace> content)
    {
        var source = element.Source;
        var paragraph = new TaggedElement(new StructureElement(source.Index, source.Index, StructureRole.P, source.Span), isOfVersion2: true) { Parent = element, First = content[0] };
        paragraph.Content.AddRange(content);
        return paragraph;
    }
}
