using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Properties;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Guesses what was meant by a value that does not parse: each guess is tried, and none is told that the property would not take.</summary>
internal static class ValueHints
{
    private static readonly string[] s_units = ["pt", "px", "em", "rem", "mm", "cm", "in", "ex", "ch", "lh", "rlh", "pc", "q", "vw", "vh"];

    /// <summary>Keywords of the properties that osh knows.</summary>
    public static ValueList<string> Keywords { get; } =
    [
        "above", "all", "always", "auto", "avoid", "avoid-page", "baseline", "block", "bold", "bolder", "both", "bottom", "break-word", "capitalize", "center", "circle",
        "clone", "collapse", "column", "contain", "currentcolor", "dashed", "decimal", "disc", "dotted", "double", "flex", "fixed", "footnote", "hidden", "inherit", "initial",
        "inline", "inline-block", "inside", "italic", "justify", "left", "lighter", "line-through", "list-item", "lower-alpha", "lower-roman", "lowercase", "manual", "medium",
        "middle", "monospace", "none", "normal", "nowrap", "oblique", "outside", "page", "pre", "pre-line", "pre-wrap", "recto", "right", "sans-serif", "separate", "serif",
        "small", "small-caps", "smaller", "solid", "square", "start", "end", "sub", "super", "table", "thick", "thin", "top", "transparent", "underline", "upper-alpha",
        "upper-roman", "uppercase", "verso", "visible", "larger", "large", "x-large", "xx-large", "x-small", "xx-small",
    ];

    /// <summary>The hints for a value; none where nothing near would do.</summary>
    /// <param name="declaration">The declaration.</param>
    public static ValueList<string> Of(Declaration declaration)
    {
        if (MissingSemicolon(declaration.Value) is { } next)
        {
            return [$"A semicolon is missing before '{next}'"];
        }

        if (PropertyTable.Find(declaration.Name) is not { } property)
        {
            return [];
        }

        for (var i = 0; i < declaration.Value.Count; i++)
        {
            if (Instead(declaration.Value[i]).FirstOrDefault(c => Takes(property, declaration.Value, i, c)) is { } meant)
            {
                var hint = declaration.Value[i].Kind == TokenKind.Number ? $"A length needs a unit: '{ComponentWriter.Write([meant])}'" : $"Did you mean '{ComponentWriter.Write([meant])}'?";
                return [hint];
            }
        }

        return [];
    }

    private static bool Takes(Property property, IReadOnlyList<Component> value, int index, Component instead) =>
        property.Parse([.. value.Take(index), instead, .. value.Skip(index + 1)]) is not null;

    private static IEnumerable<Component> Instead(Component component) => component.Kind switch
    {
        TokenKind.Ident => Nearest(component.Text, Keywords).Concat(Nearest(component.Text, ColorParser.Names)).Select(name => component with { Text = name }),
        TokenKind.Dimension => Nearest(component.Text, s_units).Select(unit => component with { Text = unit }),
        TokenKind.Number => [component with { Kind = TokenKind.Dimension, Text = "pt" }],
        _ => [],
    };

    // Letters in a wrong order are the likeliest slip.
    private static IEnumerable<string> Nearest(string name, IEnumerable<string> names) =>
        names.Where(n => n.Length == name.Length && n.Order().SequenceEqual(name.ToLowerInvariant().Order()))
            .Append(NearestName.Find(name, names))
            .OfType<string>();

    // A value that holds "name:" is two declarations.
    private static string? MissingSemicolon(IReadOnlyList<Component> value)
    {
        for (var i = 1; i < value.Count; i++)
        {
            var before = value[i - 1].Kind == TokenKind.Whitespace && i > 1 ? value[i - 2] : value[i - 1];
            if (value[i].Kind == TokenKind.Colon && before.Kind == TokenKind.Ident && PropertyTable.Find(before.Text.ToLowerInvariant()) is not null)
            {
                return before.Text;
            }
        }

        return null;
    }
}
