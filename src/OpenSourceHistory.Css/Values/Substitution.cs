using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Values;

/// <summary>Replaces <c>var()</c> by values (CSS Custom Properties 1, section 3).</summary>
public static class Substitution
{
    // Values that double with each step would otherwise fill memory ("billion laughs").
    private const int MostComponents = 10_000;

    /// <summary>True where the value holds a <c>var()</c> at any depth.</summary>
    /// <param name="value">The value.</param>
    public static bool IsNeeded(IReadOnlyList<Component> value)
    {
        foreach (var component in value)
        {
            if (component.IsFunction("var") || (component.Children.Count > 0 && IsNeeded(component.Children)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value with each <c>var()</c> replaced.</summary>
    /// <param name="value">The value.</param>
    /// <param name="valueOf">The value of a custom property, or null.</param>
    /// <returns>Null where a property without fallback does not exist or refers to itself.</returns>
    public static IReadOnlyList<Component>? Substitute(
        IReadOnlyList<Component> value,
        Func<string, IReadOnlyList<Component>?> valueOf) => new Run(valueOf).Substitute(value);

    /// <summary>The name and fallback of a <c>var()</c>; the name is empty where it is not a custom property's.</summary>
    /// <param name="function">The function.</param>
    public static (string Name, IReadOnlyList<Component>? Fallback) Arguments(Component function)
    {
        var parts = function.Children;
        var i = 0;
        while (i < parts.Count && parts[i].Kind == TokenKind.Whitespace)
        {
            i++;
        }

        if (i == parts.Count || parts[i].Kind != TokenKind.Ident || !parts[i].Text.StartsWith("--", StringComparison.Ordinal))
        {
            return (string.Empty, null);
        }

        var comma = i;
        while (comma < parts.Count && parts[comma].Kind != TokenKind.Comma)
        {
            comma++;
        }

        return (parts[i].Text, comma == parts.Count ? null : [.. parts.Skip(comma + 1).SkipWhile(c => c.Kind == TokenKind.Whitespace)]);
    }

    private sealed class Run(Func<string, IReadOnlyList<Component>?> valueOf)
    {
        private readonly Stack<string> _open = new();
        private int _count;

        public List<Component>? Substitute(IReadOnlyList<Component> value)
        {
            var result = new List<Component>(value.Count);
            foreach (var component in value)
            {
                if (++_count > MostComponents || !Append(result, component))
                {
                    return null;
                }
            }

            return result;
        }

        private bool Append(List<Component> result, Component component)
        {
            if (component.IsFunction("var"))
            {
                var replacement = Replace(component);
                result.AddRange(replacement ?? []);
                return replacement is not null;
            }

            if (component.Children.Count == 0)
            {
                result.Add(component);
                return true;
            }

            var children = Substitute(component.Children);
            result.Add(component with { Children = children ?? [] });
            return children is not null;
        }

        private List<Component>? Replace(Component function)
        {
            var (name, fallback) = Arguments(function);
            if (valueOf(name) is { } value && !_open.Contains(name))
            {
                _open.Push(name);
                var replaced = Substitute(value);
                _open.Pop();
                if (replaced is not null)
                {
                    return replaced;
                }
            }

            return fallback is null ? null : Substitute(fallback);
        }
    }
}
