using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;

namespace OpenSourceHistory.Styles.Media;

/// <summary>Evaluates media features for pages and Word files (Media Queries 4, sections 3 to 7): what is read is a page of a size, in colour, and nothing in it moves.</summary>
/// <param name="page">Size of the page.</param>
internal sealed class MediaFeatures(Size page)
{
    private const int BitsOfColour = 8;
    private const double DotsPerInch = 300;

    // What pages are, by feature; a feature named alone holds where its value is not "none" or "no-preference".
    private static readonly (string Name, string Value)[] s_values =
    [
        ("hover", "none"), ("any-hover", "none"), ("pointer", "none"), ("any-pointer", "none"), ("update", "none"), ("overflow-block", "paged"),
        ("overflow-inline", "none"), ("scripting", "none"), ("prefers-color-scheme", "light"), ("prefers-reduced-motion", "no-preference"),
        ("prefers-reduced-transparency", "no-preference"), ("prefers-contrast", "no-preference"), ("forced-colors", "none"), ("inverted-colors", "none"),
        ("color-gamut", "srgb"), ("dynamic-range", "standard"), ("scan", "progressive"),
    ];

    private static readonly LengthBasis s_basis =
        new(ComputedStyle.Initial.FontSize, ComputedStyle.Initial.LineHeight, ComputedStyle.Initial.FontSize, ComputedStyle.Initial.LineHeight);

    /// <summary>True where a condition holds; what is unknown does not.</summary>
    /// <param name="components">Features in parentheses, joined by <c>and</c>, <c>or</c> and <c>not</c>.</param>
    public bool Holds(IReadOnlyList<Component> components) => BooleanExpression.Evaluate(components, EvaluateOne) == true;

    private bool? EvaluateOne(Component component) =>
        component.Kind == TokenKind.OpenParen ? Feature([.. component.Children.Where(c => c.Kind != TokenKind.Whitespace)]) : null;

    private bool? Feature(List<Component> parts) => parts switch
    {
        [{ Kind: TokenKind.Ident } name] => Alone(name.Text.ToLowerInvariant()),
        [{ Kind: TokenKind.Ident } name, { Kind: TokenKind.Colon }, .. var value] => Plain(name.Text.ToLowerInvariant(), value),
        _ => Range(parts),
    };

    private bool? Alone(string name) => Measured(name) is { } number ? number != 0
        : name == "orientation" ? true
        : Array.Find(s_values, v => v.Name == name).Value is { } value ? value is not ("none" or "no-preference")
        : null;

    private bool? Plain(string name, List<Component> value)
    {
        var (bare, sign) = name.StartsWith("min-", StringComparison.Ordinal) ? (name[4..], 1)
            : name.StartsWith("max-", StringComparison.Ordinal) ? (name[4..], -1)
            : (name, 0);
        if (Measured(bare) is { } actual)
        {
            return NumberOf(value) is { } wanted ? (sign == 0 ? actual == wanted : (actual - wanted) * sign >= 0) : null;
        }

        return value is not [{ Kind: TokenKind.Ident } word] ? null
            : name == "orientation" ? word.IsIdent(page.Height >= page.Width ? "portrait" : "landscape")
            : Array.Find(s_values, v => v.Name == name).Value is { } own ? word.IsIdent(own)
            : null;
    }

    // "width >= 10cm", "10cm < width", "10cm < width <= 20cm".
    private bool? Range(List<Component> parts)
    {
        var place = parts.FindIndex(c => c.Kind == TokenKind.Ident && Measured(c.Text.ToLowerInvariant()) is not null);
        if (place < 0 || Measured(parts[place].Text.ToLowerInvariant()) is not { } actual)
        {
            return null;
        }

        bool? before = place == 0 ? true : Compare(parts[..place], actual, isBefore: true);
        bool? after = place + 1 == parts.Count ? true : Compare(parts[(place + 1)..], actual, isBefore: false);
        return before & after;
    }

    private static bool? Compare(List<Component> parts, double actual, bool isBefore)
    {
        var sign = parts.FindIndex(c => c.IsDelim('<') || c.IsDelim('>') || c.IsDelim('='));
        var end = sign >= 0 && sign + 1 < parts.Count && parts[sign + 1].IsDelim('=') ? sign + 2 : sign + 1;
        if (sign < 0 || NumberOf(isBefore ? parts[..sign] : parts[end..]) is not { } value)
        {
            return null;
        }

        var (left, right) = isBefore ? (value, actual) : (actual, value);
        var allowsEqual = end == sign + 2 || parts[sign].IsDelim('=');
        return (allowsEqual && left == right) || (parts[sign].IsDelim('<') ? left < right : parts[sign].IsDelim('>') && left > right);
    }

    // Lengths in points, resolutions in dots per inch.
    private double? Measured(string name) => name switch
    {
        "width" or "device-width" => page.Width.Points,
        "height" or "device-height" => page.Height.Points,
        "aspect-ratio" or "device-aspect-ratio" => page.Width / page.Height,
        "color" => BitsOfColour,
        "color-index" or "monochrome" or "grid" => 0,
        "resolution" => DotsPerInch,
        _ => null,
    };

    private static double? NumberOf(List<Component> value) => value switch
    {
        [{ Kind: TokenKind.Number } over, { Kind: TokenKind.Delim, Text: "/" }, { Kind: TokenKind.Number, Number: not 0 } under] => over.Number / under.Number,
        [{ Kind: TokenKind.Dimension, Text: "dpi" } dots] => dots.Number,
        [{ Kind: TokenKind.Dimension, Text: "dpcm" } dots] => dots.Number * 2.54,
        [{ Kind: TokenKind.Dimension, Text: "dppx" or "x" } dots] => dots.Number * 96,
        [var only] when LengthParser.Parse(only) is { HasPercent: false } length => length.IsNumber ? length.Number : length.Resolve(s_basis, Length.Zero).Points,
        _ => null,
    };
}
