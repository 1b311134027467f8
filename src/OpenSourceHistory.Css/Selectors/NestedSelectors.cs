using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>Writes the selectors of a nested rule out in full (CSS Nesting 1, section 3): <c>&amp;</c> stands for the rule around it.</summary>
public static class NestedSelectors
{
    // Each level repeats the one around it; rules that repeat it twice and nest would fill memory.
    private const int MostComponents = 2_000;

    // What is longer is referred to, not copied.
    private const int Short = 20;

    /// <summary>The selector list in full.</summary>
    /// <param name="list">The nested rule's list, relative or with <c>&amp;</c>.</param>
    /// <param name="parent">The list of the rule around it, in full; null at the top of a sheet, where <c>&amp;</c> is the root.</param>
    /// <returns>The list, or null where it grows beyond all measure.</returns>
    public static IReadOnlyList<Component>? Resolve(IReadOnlyList<Component> list, IReadOnlyList<Component>? parent)
    {
        var outer = parent is null ? RootOf(list) : parent;
        var parts = ComponentList.SplitAtCommas(outer);
        var resolved = new List<Component>();
        foreach (var selector in ComponentList.SplitAtCommas(list))
        {
            if (resolved.Count > 0)
            {
                resolved.Add(new Component(TokenKind.Comma, ",", 0, [], selector.Count > 0 ? selector[0].Start : 0, selector.Count > 0 ? selector[0].Start : 0));
                resolved.Add(SpaceAt(resolved[^1]));
            }

            resolved.AddRange(Replace(parent is null || HasAmpersand(selector) ? selector : Relative(selector), parts, outer));
        }

        return SizeOf(resolved) > MostComponents ? null : resolved;
    }

    /// <summary>True where an <c>&amp;</c> stands in a list at any depth.</summary>
    /// <param name="components">The list.</param>
    public static bool HasAmpersand(IReadOnlyList<Component> components)
    {
        foreach (var component in components)
        {
            if (component.IsDelim('&') || (component.Children.Count > 0 && HasAmpersand(component.Children)))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Component> Relative(List<Component> selector)
    {
        if (selector.Count == 0)
        {
            return selector;
        }

        var ampersand = new Component(TokenKind.Delim, "&", 0, [], selector[0].Start, selector[0].Start);
        return [ampersand, SpaceAt(ampersand), .. selector];
    }

    private static List<Component> Replace(IReadOnlyList<Component> selector, List<List<Component>> parts, IReadOnlyList<Component> outer)
    {
        var replaced = new List<Component>();
        for (var i = 0; i < selector.Count; i++)
        {
            var component = selector[i];
            if (component.IsDelim('&'))
            {
                replaced.AddRange(CanStand(parts, selector, i) ? parts[0] : Wrapped(outer, component));
            }
            else
            {
                replaced.Add(component.Children.Count == 0 ? component : component with { Children = Replace(component.Children, parts, outer) });
            }
        }

        return replaced;
    }

    // A single selector can stand in place of the sign where the text then means the same.
    private static bool CanStand(List<List<Component>> parts, IReadOnlyList<Component> selector, int place)
    {
        if (parts is not [{ Count: > 0 and <= Short } only])
        {
            return false;
        }

        var isCompound = !only.Exists(c => c.Kind == TokenKind.Whitespace || IsCombinator(c));
        var beginsCompound = place == 0 || selector[place - 1].Kind is TokenKind.Whitespace or TokenKind.Comma || IsCombinator(selector[place - 1]);
        var isName = only[0].Kind == TokenKind.Ident || only[0].Kind == TokenKind.Delim && only[0].Text is "*" or "|";
        var followsName = place + 1 < selector.Count && selector[place + 1].Kind == TokenKind.Ident;
        return !followsName && (isCompound || place == 0) && (!isName || beginsCompound) && !HasPseudoElement(only);
    }

    private static bool HasPseudoElement(List<Component> selector) =>
        selector.Zip(selector.Skip(1)).Any(pair => pair.First.Kind == TokenKind.Colon && pair.Second.Kind == TokenKind.Colon);

    private static bool IsCombinator(Component component) => component.IsDelim('>') || component.IsDelim('+') || component.IsDelim('~');

    private static Component[] Wrapped(IReadOnlyList<Component> outer, Component place) =>
    [
        new Component(TokenKind.Colon, ":", 0, [], place.Start, place.End),
        new Component(TokenKind.Function, "is", 0, outer, place.Start, place.End),
    ];

    private static Component[] RootOf(IReadOnlyList<Component> list)
    {
        var place = list.Count > 0 ? list[0].Start : 0;
        return [new Component(TokenKind.Colon, ":", 0, [], place, place), new Component(TokenKind.Ident, "root", 0, [], place, place)];
    }

    private static Component SpaceAt(Component place) => new(TokenKind.Whitespace, " ", 0, [], place.Start, place.Start);

    private static int SizeOf(IReadOnlyList<Component> components) => components.Sum(c => 1 + SizeOf(c.Children));
}
