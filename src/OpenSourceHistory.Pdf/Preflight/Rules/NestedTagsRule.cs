using OpenSourceHistory.Pdf.Logical;
using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Elements that belong together stand in each other.</summary>
internal sealed class NestedTagsRule() : TagRule("tags.nested", "Do lists, tables, contents and ruby hold what belongs in them?", "Matterhorn 09-004 to 09-008; ISO 32000-1, 14.8.4.3; ISO 14289-2, 8.2.5; ISO/TS 32005, table 5")
{
    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure)
    {
        Func<OpenedElement, IEnumerable<(OpenedElement?, string)>> faultsOf = structure.HasNamespaces ? NewerFaultsOf : OlderFaultsOf;
        return structure.Elements.Where(e => e.Type is not null).SelectMany(faultsOf);
    }

    private static IEnumerable<(OpenedElement? Element, string Fault)> OlderFaultsOf(OpenedElement element)
    {
        if (element.Parent is not { Type: null } && !StandardTypes.MayHold(element.Parent?.Type, element.Type!))
        {
            yield return (element, $"{element.Type} in {element.Parent?.Type ?? "nothing"}");
        }

        if (element.Content.Count > 0 && StandardTypes.HoldsElementsOnly(element.Type!) && !element.Is("Ruby", "Warichu"))
        {
            yield return (element, $"text in {element.Type} itself");
        }
    }

    private static IEnumerable<(OpenedElement? Element, string Fault)> NewerFaultsOf(OpenedElement element)
    {
        if (OuterOf(element.Parent) is { } outer && !StructureNesting.MayHold(outer, element.Type!))
        {
            yield return (element, $"{element.Type} in {outer}");
        }

        if (element.Content.Count > 0 && OuterOf(element) is { } holder && !StructureNesting.MayHold(holder, StructureNesting.Content))
        {
            yield return (element, $"text in {holder} itself");
        }

        var kids = KidsOf(element).ToList();
        if (kids.GroupBy(k => k).FirstOrDefault(g => g.Count() > 1 && StructureNesting.HoldsOne(element.Type!, g.Key)) is { } twice)
        {
            yield return (element, $"{element.Type} with more than one {twice.Key}");
        }

        if (kids.Skip(1).SkipLast(1).Contains("Caption"))
        {
            yield return (element, $"a caption in the middle of {element.Type}");
        }
    }

    // Of groups, what is around them holds; null where that is of no known type.
    private static string? OuterOf(OpenedElement? element)
    {
        while (element is { Type: { } type, Parent: { } parent } && StructureNesting.IsPassedThrough(type))
        {
            element = parent;
        }

        return element is null ? "StructTreeRoot" : element.Type;
    }

    private static IEnumerable<string> KidsOf(OpenedElement element) =>
        element.Children.SelectMany(c => c.Type is null ? [] : StructureNesting.IsPassedThrough(c.Type) ? KidsOf(c) : [c.Type]);
}
