using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Writes absolute lengths of text and space as shares of the body's size, which is the reader's choice.</summary>
/// <param name="body">Style of the body.</param>
internal sealed class RelativeLengths(ComputedStyle body)
{
    private readonly LengthBasis _basis = new(body.FontSize, body.LineHeight, body.FontSize, body.LineHeight);

    /// <summary>A value with its absolute lengths made relative.</summary>
    /// <param name="value">The value, without <c>var()</c>.</param>
    /// <param name="inRem">False to leave lengths as they are.</param>
    public string Write(IReadOnlyList<Component> value, bool inRem) => ComponentWriter.Write([.. value.Select(c => Convert(c, inRem))]);

    /// <summary>A line height as a factor.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fontSize">Font size that it goes with.</param>
    public string Factor(IReadOnlyList<Component> value, Length fontSize)
    {
        if (value is not [var only] || LengthParser.Parse(only) is not { } length || length.IsNumber || length.HasPercent || fontSize == Length.Zero)
        {
            return ComponentWriter.Write(value);
        }

        var height = length.Resolve(_basis with { FontSize = fontSize }, Length.Zero);
        return ComponentWriter.Number(Math.Round(height / fontSize, 3));
    }

    private Component Convert(Component component, bool inRem)
    {
        if (component.Kind == TokenKind.Function && ColorParser.Parse(component) is { } color && (color is not RgbPaint || !component.Text.StartsWith("rgb", StringComparison.Ordinal) && !component.Text.StartsWith("hsl", StringComparison.Ordinal)))
        {
            return component with { Kind = TokenKind.Hash, Text = color.ToRgb().ToString()[1..], Children = [] };
        }

        // A nought needs no unit, and numbers and percentages have none to change.
        if (!inRem || LengthParser.Parse(component) is not { } length || length.HasNumber || length.HasPercent || length == default)
        {
            return component;
        }

        // What depends on the element's own size alone stays as it is; sums of that and others too.
        if (length.Em != 0 || length.Choice is not null)
        {
            return component;
        }

        var used = length.Resolve(_basis, Length.Zero);
        return component with { Kind = TokenKind.Dimension, Text = "rem", Number = Math.Round(used / body.FontSize, 4), Children = [] };
    }
}
