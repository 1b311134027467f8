using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Parsers of values that many properties share.</summary>
internal static class Parsers
{
    /// <summary>One of some keywords.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="keywords">Keywords in lower case and what they mean.</param>
    public static ValueParser<T> Keywords<T>(params (string Keyword, T Value)[] keywords) => reader =>
    {
        foreach (var (keyword, value) in keywords)
        {
            if (reader.TakeIdent(keyword))
            {
                return Is(value);
            }
        }

        return null;
    };

    /// <summary>A length without percentages.</summary>
    /// <param name="normal">A keyword that means zero, or null.</param>
    /// <param name="negative">True where negative lengths are allowed.</param>
    public static ValueParser<Length> Length(string? normal = null, bool negative = false) => reader =>
    {
        if (normal is not null && reader.TakeIdent(normal))
        {
            return Is(Core.Geometry.Length.Zero);
        }

        var isCalculated = reader.Current is { Kind: TokenKind.Function };
        return reader.TakeLength(percentages: false) is not { } length || !(negative || isCalculated || IsPositive(length)) ? null
            : negative ? (style, context) => length.Resolve(context.BasisOf(style), Core.Geometry.Length.Zero)
            : (style, context) => Core.Geometry.Length.Max(Core.Geometry.Length.Zero, length.Resolve(context.BasisOf(style), Core.Geometry.Length.Zero));
    };

    /// <summary>A length or percentage.</summary>
    /// <param name="auto">A keyword that means auto, or null.</param>
    /// <param name="negative">True where negative lengths are allowed.</param>
    public static ValueParser<Dimension> Dimension(string? auto = null, bool negative = false) => reader =>
    {
        if (auto is not null && reader.TakeIdent(auto))
        {
            return Is(Values.Dimension.Auto);
        }

        var isCalculated = reader.Current is { Kind: TokenKind.Function };
        return reader.TakeLength(percentages: true) is not { } length || !(negative || isCalculated || IsPositive(length)) ? null
            : negative ? (style, context) => Values.Dimension.Of(length, context.BasisOf(style))
            : (style, context) => Values.Dimension.Of(length, context.BasisOf(style)).NotNegative();
    };

    /// <summary>An integer of at least some value.</summary>
    /// <param name="least">Least value.</param>
    public static ValueParser<int> Integer(int least) => reader => reader.TakeInteger() is { } value && value >= least ? Is(value) : null;

    /// <summary>A colour; <c>currentcolor</c> is the style's own.</summary>
    /// <param name="reader">The value.</param>
    public static Computation<Paint>? Colour(ValueReader reader)
    {
        if (reader.TakeIdent("currentcolor"))
        {
            return (style, _) => style.Color;
        }

        if (reader.Current is not { } component || ColorParser.Parse(component) is not { } color)
        {
            return null;
        }

        reader.Take();
        return Is<Paint>(color);
    }

    /// <summary>A value that depends on nothing.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static Computation<T> Is<T>(T value) => (_, _) => value;

    /// <summary>True for a length that is not negative, as units go; what is calculated is valid whatever comes of it.</summary>
    /// <param name="length">The length.</param>
    public static bool IsPositive(SpecifiedLength length) =>
        length is { Points: >= 0, Percent: >= 0, Em: >= 0, Rem: >= 0, Lh: >= 0, Rlh: >= 0 };
}
