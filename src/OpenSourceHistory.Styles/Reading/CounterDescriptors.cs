using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Parses the descriptors of <c>@counter-style</c> (CSS Counter Styles 3, sections 3.1 to 3.7).</summary>
internal static class CounterDescriptors
{
    /// <summary>Takes a sign: a string or a name. Pictures are none here.</summary>
    /// <param name="reader">The value.</param>
    public static string? TakeSign(ValueReader reader) => reader.TakeString() ?? reader.TakeIdent();

    /// <summary><c>negative</c>: what stands in front, and what behind.</summary>
    /// <param name="reader">The value.</param>
    public static Func<CounterStyle, CounterStyle>? Negative(ValueReader reader)
    {
        var (front, behind) = (TakeSign(reader), TakeSign(reader) ?? string.Empty);
        return front is null ? null : style => style with { NegativePrefix = front, NegativeSuffix = behind };
    }

    /// <summary><c>pad</c>: a count and a sign, in any order.</summary>
    /// <param name="reader">The value.</param>
    public static Func<CounterStyle, CounterStyle>? Pad(ValueReader reader)
    {
        var count = reader.TakeInteger();
        var sign = TakeSign(reader);
        count ??= reader.TakeInteger();
        return count is >= 0 and var length && sign is not null ? style => style with { PadLength = length, PadSymbol = sign, PredefinedName = null } : null;
    }

    /// <summary><c>range</c>: pairs of values, or <c>auto</c>, which leaves the style as it is.</summary>
    /// <param name="reader">The value.</param>
    public static Func<CounterStyle, CounterStyle>? Ranges(ValueReader reader)
    {
        if (reader.TakeIdent("auto"))
        {
            return style => style;
        }

        var ranges = new List<CounterRange>();
        do
        {
            if (TakeBound(reader, int.MinValue) is not { } lower || TakeBound(reader, int.MaxValue) is not { } upper || lower > upper)
            {
                return null;
            }

            ranges.Add(new CounterRange(lower, upper));
        }
        while (reader.TakeComma());
        var read = ValueList.From(ranges);
        return style => style with { Ranges = read, PredefinedName = null };
    }

    /// <summary><c>system</c> with its signs.</summary>
    /// <param name="name">Name of the style.</param>
    /// <param name="system">The value of <c>system</c>.</param>
    /// <param name="isSymbolic">True where it has none, which is <c>symbolic</c>.</param>
    /// <param name="symbols">The signs of all systems but the additive.</param>
    /// <param name="additive">The signs of the additive system.</param>
    /// <returns>The style; null where they make none.</returns>
    public static CounterStyle? Signs(string name, ValueReader system, bool isSymbolic, Declaration? symbols, Declaration? additive)
    {
        if (system.TakeIdent("additive"))
        {
            return additive is not null && Weighted(new ValueReader(additive.Value)) is { } weighted ? new CounterStyle(name, CounterSystem.Additive, weighted) : null;
        }

        if ((isSymbolic ? CounterSystem.Symbolic : CounterStyleParser.TakeSystem(system)) is not { } kind)
        {
            return null;
        }

        var first = kind == CounterSystem.Fixed ? system.TakeInteger() ?? 1 : 1;
        return symbols is not null && Listed(new ValueReader(symbols.Value)) is { } signs && signs.Count >= CounterStyleParser.LeastSigns(kind)
            ? new CounterStyle(name, kind, signs) { FirstValue = first }
            : null;
    }

    private static int? TakeBound(ValueReader reader, int infinite) => reader.TakeIdent("infinite") ? infinite : reader.TakeInteger();

    private static ValueList<CounterSymbol>? Listed(ValueReader reader)
    {
        var signs = new List<CounterSymbol>();
        while (TakeSign(reader) is { } sign)
        {
            signs.Add(new CounterSymbol(sign));
        }

        return reader.AtEnd ? ValueList.From(signs) : null;
    }

    // Weights go down from sign to sign; the weight and the sign may stand in any order.
    private static ValueList<CounterSymbol>? Weighted(ValueReader reader)
    {
        var signs = new List<CounterSymbol>();
        do
        {
            var weight = reader.TakeInteger();
            var sign = TakeSign(reader);
            weight ??= reader.TakeInteger();
            if (sign is null || weight is not >= 0 || (signs.Count > 0 && signs[^1].Weight <= weight))
            {
                return null;
            }

            signs.Add(new CounterSymbol(sign, weight.Value));
        }
        while (reader.TakeComma());
        return reader.AtEnd ? ValueList.From(signs) : null;
    }
}
