using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>
/// Says which elements refer to which (entry <c>Ref</c> of ISO 32000-2, 14.7.2): notes and their calls to each other, and entries of the contents to
/// what they name (ISO 14289-2, 8.2.5.8 and 8.2.5.14).
/// </summary>
internal static class TaggedReferences
{
    /// <summary>Gives elements their references.</summary>
    /// <param name="elements">The elements that are written.</param>
    /// <param name="destinations">Where each id is.</param>
    /// <param name="elementOf">The element of a mark that is written.</param>
    public static void Add(IReadOnlyList<TaggedElement> elements, ValueList<Destination> destinations, Func<ItemMark, TaggedElement> elementOf)
    {
        var notes = elements.Where(e => e.Source is { Role: StructureRole.FENote, Id.Length: > 0 })
            .GroupBy(e => "#" + e.Source.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var homes = destinations.GroupBy(d => "#" + d.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => elementOf(g.First().Mark), StringComparer.Ordinal);
        foreach (var element in elements.Where(e => e.Source.Target is not null))
        {
            if (notes.TryGetValue(element.Source.Target!, out var note))
            {
                element.References.Add(note);
                note.References.Add(element);
            }
            else if (element.Parent is { Source.Role: StructureRole.TOCI } entry && homes.TryGetValue(element.Source.Target!, out var home))
            {
                entry.References.Add(home);
            }
        }
    }
}
