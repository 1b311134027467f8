namespace OpenSourceHistory.Pdf.Logical;

/// <summary>
/// Fits the types of elements of PDF 2.0 to where they stand: what may not stand there gives way to the type next to it (ISO/TS 32005, table 5;
/// ISO 14289-2, 8.2.5).
/// </summary>
internal static class NestedTypes
{
    /// <summary>Fits elements.</summary>
    /// <param name="elements">The elements, each behind the one around it.</param>
    /// <returns>Those whose own text may not stand in them but in an element of its own.</returns>
    public static IReadOnlyList<TaggedElement> Fit(IEnumerable<TaggedElement> elements)
    {
        var wrapped = new List<TaggedElement>();
        foreach (var element in elements)
        {
            element.Type = TypeOf(element);
            element.Inner = element is { Links.Count: > 0, Type: not ("Link" or "Reference") } ? "Link" : null;
            if (element.Content.Count > 0 && !StructureNesting.MayHold(OuterOf(element), StructureNesting.Content))
            {
                wrapped.Add(element);
            }
        }

        return wrapped;
    }

    private static string TypeOf(TaggedElement element)
    {
        // A caption is the first or the last of what it stands in, and a group is not what its caption stands in (ISO 14289-2, 8.2.5.27).
        var type = element.Type == "Div" && element.Children.Exists(c => c.Type == "Caption") ? "Sect" : element.Type;
        return element.Parent is { } parent && OuterOf(parent) is var outer && !StructureNesting.MayHold(outer, type)
            && SubstituteOf(type) is { } other && StructureNesting.MayHold(outer, other) ? other : type;
    }

    // What holds for what is in an element.
    private static string OuterOf(TaggedElement element)
    {
        while (element.Inner is null && StructureNesting.IsPassedThrough(element.Type) && element.Parent is { } parent)
        {
            element = parent;
        }

        return element.Inner ?? element.Type;
    }

    private static string? SubstituteOf(string type) => type switch
    {
        "Link" => "Reference",
        "Aside" or "BlockQuote" => "Div",
        "Title" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" => "P",
        "Sub" or "Code" => "Span",
        _ => null,
    };
}
