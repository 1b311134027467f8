using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Definitions;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>
/// Writes lengths so that old engines read them and all text grows with the reader's size: in <c>em</c> of the element's own size, those of sizes
/// themselves in <c>em</c> of the parent's; what must not grow in <c>px</c>. Calculations are worked out: some engines drop the whole sheet for one.
/// </summary>
/// <param name="body">Style of the body, whose size is the reader's choice.</param>
/// <param name="sizes">Sizes of text where the declaration holds.</param>
internal sealed class EbookLengths(ComputedStyle body, ElementSizes sizes)
{
    private const double PixelsInPoint = 96 / 72.0;

    private static readonly string[] s_old = ["em", "ex", "px"];

    /// <summary>A value as e-books have it.</summary>
    /// <param name="value">The value, without <c>var()</c>.</param>
    /// <param name="unit">How lengths of the property are written.</param>
    /// <param name="isSize">True for the size of text itself.</param>
    /// <returns>The value; null where a calculation in it depends on what only the reading system knows.</returns>
    public string? Write(IReadOnlyList<Component> value, EbookUnit unit, bool isSize)
    {
        if (unit == EbookUnit.Factor && value is [var only])
        {
            return ComponentWriter.Write([Factor(only)]);
        }

        var written = new List<Component>();
        for (var i = 0; i < value.Count; i++)
        {
            // "12pt/15pt": a size and a line height.
            var converted = isSize && i > 0 && value[i - 1].IsDelim('/') ? Factor(value[i]) : Convert(value[i], unit, isSize);
            if (converted is null)
            {
                return null;
            }

            written.Add(converted);
        }

        return ComponentWriter.Write(written);
    }

    /// <summary>A size of text as a share of the parent's.</summary>
    /// <param name="size">The size.</param>
    public string Share(Length size) => ComponentWriter.Number(size / sizes.Parent) + "em";

    // A line height as a factor.
    private Component Factor(Component height)
    {
        if (LengthParser.Parse(height) is not { HasPercent: false } length || sizes.Own == Length.Zero)
        {
            return height;
        }

        var factor = Math.Round(length.IsNumber ? length.Number : length.Resolve(Basis(sizes.Own), Length.Zero) / sizes.Own, 3);
        return new Component(TokenKind.Number, string.Empty, factor, [], height.Start, height.End);
    }

    private Component? Convert(Component component, EbookUnit unit, bool isSize)
    {
        if (component.Kind == TokenKind.Function && ColorParser.Parse(component) is { } color && (color is not RgbPaint || !component.Text.StartsWith("rgb", StringComparison.Ordinal) && !component.Text.StartsWith("hsl", StringComparison.Ordinal)))
        {
            return component with { Kind = TokenKind.Hash, Text = color.ToRgb().ToString()[1..], Children = [] };
        }

        if (LengthParser.Parse(component) is not { } length || component.Kind is TokenKind.Number or TokenKind.Percentage
            || (component.Kind == TokenKind.Dimension && s_old.Contains(component.Text)))
        {
            return component;
        }

        var isWorkedOut = component.Kind == TokenKind.Function;
        return length.IsNumber ? isWorkedOut ? Dimension(length.Number, string.Empty) : component
            : length.HasPercent ? (length == new SpecifiedLength(0, Percent: length.Percent) ? component with { Kind = TokenKind.Percentage, Text = "%", Number = length.Percent * 100, Children = [] } : null)
            : unit == EbookUnit.Em ? InEm(length, isSize ? sizes.Parent : sizes.Own)
            : length.Em != 0 || length.Rem != 0 || length.Lh != 0 || length.Rlh != 0 || length.Choice is not null ? InEm(length, sizes.Own)
            : InPixels(length.Points);

        Component Dimension(double number, string text) => new(text.Length == 0 || number == 0 ? TokenKind.Number : TokenKind.Dimension, number == 0 ? string.Empty : text, number, [], component.Start, component.End);
        Component InEm(SpecifiedLength specified, Length whole) => Dimension(Math.Round(specified.Resolve(Basis(whole), Length.Zero) / whole, 4), "em");

        // A rule thinner than a pixel is not drawn everywhere.
        Component InPixels(double points) => Dimension(points is > 0 and < 1 / PixelsInPoint ? 1 : Math.Round(points * PixelsInPoint, 2), "px");
    }

    private LengthBasis Basis(Length fontSize) => new(fontSize, body.LineHeight * (fontSize / body.FontSize), body.FontSize, body.LineHeight);
}
