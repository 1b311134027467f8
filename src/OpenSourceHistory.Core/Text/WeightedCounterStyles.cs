namespace OpenSourceHistory.Core.Text;

/// <summary>The predefined styles of the additive system (CSS Counter Styles 3, sections 6.1 and 7.2).</summary>
internal static class WeightedCounterStyles
{
    // Signs of 1 to 9, 10 to 90 and so on.
    private const string UpperArmenian = "ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔ";
    private const string Georgian = "აბგდევზჱთიკლმნჲოპჟრსტჳფქღყშჩცძწჭხჴჯჰჵ";
    private const string Hebrew = "אבגדהוזחטיכלמנסעפצקרשת";
    private const string HebrewThousand = "\u05F3";

    private static readonly Dictionary<string, EastAsianFigures> s_eastAsian = new(StringComparer.Ordinal)
    {
        ["japanese-informal"] = new("一二三四五六七八九十百千〇", false, "マイナス"),
        ["japanese-formal"] = new("壱弐参四伍六七八九拾百阡零", true, "マイナス"),
        ["korean-hangul-formal"] = new("일이삼사오육칠팔구십백천영", true, "마이너스 "),
        ["korean-hanja-informal"] = new("一二三四五六七八九十百千零", false, "마이너스 "),
        ["korean-hanja-formal"] = new("壹貳參四五六七八九拾百仟零", true, "마이너스 "),
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names =>
        ["lower-roman", "upper-roman", "armenian", "upper-armenian", "lower-armenian", "georgian", "hebrew", .. s_eastAsian.Keys];

    /// <summary>The style of a name; null where there is none.</summary>
    /// <param name="name">The name, in small letters.</param>
    /// <param name="eastAsian">What writes the values that East Asian styles cannot write.</param>
    public static CounterStyle? Find(string name, CounterStyle eastAsian) => name switch
    {
        "lower-roman" => Weighted(name, Numerals.RomanSymbols, Numerals.LargestRoman),
        "upper-roman" => Weighted(name, Numerals.RomanSymbols.Select(s => s with { Text = s.Text.ToUpperInvariant() }), Numerals.LargestRoman),
        "armenian" or "upper-armenian" => Weighted(name, Letters(UpperArmenian), 9999),
        "lower-armenian" => Weighted(name, Letters(UpperArmenian.ToLowerInvariant()), 9999),
        "georgian" => Weighted(name, Letters(Georgian), 19_999),
        "hebrew" => Weighted(name, HebrewSymbols(), 10_999),
        _ when s_eastAsian.TryGetValue(name, out var row) => new CounterStyle(name, CounterSystem.Additive, EastAsianSymbols(row.Signs, row.NamesOne))
        {
            Ranges = [new CounterRange(-9999, 9999)],
            NegativePrefix = row.Negative,
            Fallback = eastAsian,
        },
        _ => null,
    };

    private static CounterStyle Weighted(string name, IEnumerable<CounterSymbol> symbols, int largest) =>
        new(name, CounterSystem.Additive, ValueList.From(symbols)) { Ranges = [new CounterRange(1, largest)] };

    private static IEnumerable<CounterSymbol> Letters(string letters) => letters.Select((c, i) => new CounterSymbol(c.ToString(), WeightOf(i))).Reverse();

    // 1 to 9, 10 to 90, 100 to 900 and so on.
    private static int WeightOf(int index) => ((index % 9) + 1) * (int)Math.Pow(10, index / 9);

    // Fifteen and sixteen are not written as they would add up; thousands have a stroke behind them.
    private static IEnumerable<CounterSymbol> HebrewSymbols() => Letters(Hebrew)
        .Concat(Hebrew[..10].Select((c, i) => new CounterSymbol(c + HebrewThousand, (i + 1) * 1000)))
        .Concat([new("יט", 19), new("יח", 18), new("יז", 17), new("טז", 16), new("טו", 15)])
        .OrderByDescending(s => s.Weight);

    // Figures 1 to 9, the signs of ten, hundred and thousand, and zero; whether a single ten names its one.
    private sealed record EastAsianFigures(string Signs, bool NamesOne, string Negative);

    private static ValueList<CounterSymbol> EastAsianSymbols(string signs, bool namesOne)
    {
        var symbols = new List<CounterSymbol>();
        for (var (unit, factor) = (3, 1000); unit >= 0; unit--, factor /= 10)
        {
            for (var figure = 9; figure >= 1; figure--)
            {
                var digit = figure == 1 && unit > 0 && !namesOne ? string.Empty : signs[figure - 1].ToString();
                symbols.Add(new CounterSymbol(unit == 0 ? digit : digit + signs[8 + unit], figure * factor));
            }
        }

        symbols.Add(new CounterSymbol(signs[^1].ToString()));
        return ValueList.From(symbols);
    }
}
