using System.Globalization;

namespace OpenSourceHistory.Core.Text;

/// <summary>How a counter is written (CSS Counter Styles 3): a predefined style, one of a sheet's own, or <c>symbols()</c>.</summary>
/// <param name="Name">Name of the style; <c>symbols()</c> and <c>string()</c> for those without one.</param>
/// <param name="System">How it makes numbers.</param>
/// <param name="Symbols">Its signs; those of the additive system from the heaviest down.</param>
public sealed record CounterStyle(string Name, CounterSystem System, ValueList<CounterSymbol> Symbols)
{
    // What is longer is written in the fallback's way (section 2: 60 signs must do); a single stroke would else count to a thousand million.
    private const int Longest = 120;

    /// <summary>Arabic figures.</summary>
    public static CounterStyle Decimal { get; } =
        new("decimal", CounterSystem.Numeric, ValueList.From("0123456789".Select(c => new CounterSymbol(c.ToString())))) { PredefinedName = "decimal" };

    /// <summary>Names of the predefined styles.</summary>
    public static ValueList<string> Names => PredefinedCounterStyles.Names;

    /// <summary>True for a name whose style the sheet has yet to say.</summary>
    public bool IsReference { get; private init; }

    /// <summary>Name of the predefined style that writes values with the same signs; null where none does.</summary>
    public string? PredefinedName { get; init; }

    /// <summary>The values that it writes; null for all that its system can write.</summary>
    public ValueList<CounterRange>? Ranges { get; init; }

    /// <summary>The value of the first sign in the fixed system.</summary>
    public int FirstValue { get; init; } = 1;

    /// <summary>What stands in front of negative values.</summary>
    public string NegativePrefix { get; init; } = "-";

    /// <summary>What stands behind negative values.</summary>
    public string NegativeSuffix { get; init; } = string.Empty;

    /// <summary>Least count of characters, filled up by <see cref="PadSymbol"/>.</summary>
    public int PadLength { get; init; }

    /// <summary>What shorter values are filled up with.</summary>
    public string PadSymbol { get; init; } = string.Empty;

    /// <summary>What stands in front of a list's number; null where the style leaves it to the list.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands behind a list's number; null where the style leaves it to the list.</summary>
    public string? Suffix { get; init; }

    /// <summary>What writes the values that it cannot write; null for figures.</summary>
    public CounterStyle? Fallback { get; init; }

    /// <summary>True for no marker at all.</summary>
    public bool IsNone => PredefinedName == "none";

    /// <summary>The only sign, whatever the value; null for styles that count.</summary>
    public string? Bullet => System == CounterSystem.Cyclic && Symbols.Count == 1 && Ranges is null && PadLength == 0 ? Symbols[0].Text : null;

    /// <summary>A predefined style, or null where there is none of the name.</summary>
    /// <param name="name">Its name, in letters of any case.</param>
    public static CounterStyle? Named(string name) => PredefinedCounterStyles.Find(name.ToLowerInvariant());

    /// <summary>A style that only a sheet can say; figures until then.</summary>
    /// <param name="name">Its name.</param>
    public static CounterStyle Reference(string name) => Decimal with { Name = name, PredefinedName = null, IsReference = true };

    /// <summary>A style of some signs and no name: nothing stands around them in lists.</summary>
    /// <param name="name">What it is called by.</param>
    /// <param name="system">How it makes numbers.</param>
    /// <param name="signs">The signs.</param>
    public static CounterStyle Of(string name, CounterSystem system, IEnumerable<string> signs) =>
        new(name, system, ValueList.From(signs.Select(s => new CounterSymbol(s)))) { Prefix = string.Empty, Suffix = string.Empty };

    /// <summary>A value written in this style, or in that of its fallback where it cannot write it; in figures where none can.</summary>
    /// <param name="value">The value.</param>
    public string Format(int value)
    {
        for (var style = this; style is not null; style = style.Fallback)
        {
            if (style.Write(value) is { } text)
            {
                return text;
            }
        }

        return Numerals.Figures(value);
    }

    private string? Write(int value)
    {
        var isNegative = value < 0 && System is not (CounterSystem.Cyclic or CounterSystem.Fixed);
        var number = isNegative ? -(long)value : value;
        if (!IsInRange(value) || number > int.MaxValue || Signs((int)number) is not { } signs)
        {
            return null;
        }

        var (before, behind) = isNegative ? (NegativePrefix, NegativeSuffix) : (string.Empty, string.Empty);
        var missing = PadLength == 0 ? 0 : PadLength - LengthOf(before) - LengthOf(signs) - LengthOf(behind);
        return missing > Longest ? null : before + string.Concat(Enumerable.Repeat(PadSymbol, Math.Max(0, missing))) + signs + behind;
    }

    private bool IsInRange(int value)
    {
        foreach (var range in Ranges ?? AutomaticRanges)
        {
            if (value >= range.Lower && value <= range.Upper)
            {
                return true;
            }
        }

        return false;
    }

    private ValueList<CounterRange> AutomaticRanges => System switch
    {
        CounterSystem.Alphabetic or CounterSystem.Symbolic => [new CounterRange(1, int.MaxValue)],
        CounterSystem.Additive => [new CounterRange(0, int.MaxValue)],
        _ => [new CounterRange(int.MinValue, int.MaxValue)],
    };

    // Not negative, but in the cyclic and the fixed system; null where the system has no signs for it.
    private string? Signs(int number) => System switch
    {
        CounterSystem.Cyclic => Symbols[(int)((((number - 1L) % Symbols.Count) + Symbols.Count) % Symbols.Count)].Text,
        CounterSystem.Fixed => number - (long)FirstValue is >= 0 and var index && index < Symbols.Count ? Symbols[(int)index].Text : null,
        CounterSystem.Symbolic => number < 1 ? null : Repeat(Symbols[(number - 1) % Symbols.Count].Text, ((number - 1) / Symbols.Count) + 1),
        CounterSystem.Alphabetic => number < 1 ? null : Numerals.Alphabetic(number, Symbols),
        CounterSystem.Numeric => Numerals.Numeric(number, Symbols),
        CounterSystem.Additive => Numerals.Additive(number, Symbols, Longest),
        CounterSystem.Chinese => Numerals.Chinese(number, Symbols, isInformal: false),
        CounterSystem.ChineseInformal => Numerals.Chinese(number, Symbols, isInformal: true),
        _ => throw new InvalidOperationException($"Unknown system {System}"),
    };

    private static string? Repeat(string sign, int count) => (long)sign.Length * count > Longest ? null : string.Concat(Enumerable.Repeat(sign, count));

    private static int LengthOf(string text) => new StringInfo(text).LengthInTextElements;
}
