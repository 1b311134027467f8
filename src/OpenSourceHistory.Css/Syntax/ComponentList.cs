namespace OpenSourceHistory.Css.Syntax;

/// <summary>Cuts lists of components.</summary>
public static class ComponentList
{
    /// <summary>The parts between commas, without white space at their ends; at least one.</summary>
    /// <param name="components">The list.</param>
    public static List<List<Component>> SplitAtCommas(IReadOnlyList<Component> components)
    {
        var parts = new List<List<Component>> { new() };
        foreach (var component in components)
        {
            if (component.Kind == TokenKind.Comma)
            {
                parts.Add([]);
            }
            else if (component.Kind != TokenKind.Whitespace || parts[^1].Count > 0)
            {
                parts[^1].Add(component);
            }
        }

        foreach (var part in parts)
        {
            var end = part.FindLastIndex(c => c.Kind != TokenKind.Whitespace) + 1;
            part.RemoveRange(end, part.Count - end);
        }

        return parts;
    }
}
