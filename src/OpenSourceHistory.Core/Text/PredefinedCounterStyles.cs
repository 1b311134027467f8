namespace OpenSourceHistory.Core.Text;

/// <summary>The styles that CSS Counter Styles 3 defines (sections 6 and 7), but for <c>ethiopic-numeric</c>, and the usual symbols of notes.</summary>
internal static class PredefinedCounterStyles
{
    private const string LeadingZero = "decimal-leading-zero";

    // The figures of scripts that have ten in a row: the first is their zero.
    private static readonly Dictionary<string, char> s_zeros = new(StringComparer.Ordinal)
    {
        ["decimal"] = '0',
        [LeadingZero] = '0',
        ["arabic-indic"] = '\u0660',
        ["persian"] = '\u06F0',
        ["devanagari"] = '\u0966',
        ["bengali"] = '\u09E6',
        ["gurmukhi"] = '\u0A66',
        ["gujarati"] = '\u0AE6',
        ["oriya"] = '\u0B66',
        ["tamil"] = '\u0BE6',
        ["telugu"] = '\u0C66',
        ["kannada"] = '\u0CE6',
        ["malayalam"] = '\u0D66',
        ["thai"] = '\u0E50',
        ["lao"] = '\u0ED0',
        ["tibetan"] = '\u0F20',
        ["myanmar"] = '\u1040',
        ["khmer"] = '\u17E0',
        ["cambodian"] = '\u17E0',
        ["mongolian"] = '\u1810',
    };

    private static readonly Dictionary<string, string> s_letters = new(StringComparer.Ordinal)
    {
        ["lower-alpha"] = "abcdefghijklmnopqrstuvwxyz",
        ["lower-latin"] = "abcdefghijklmnopqrstuvwxyz",
        ["upper-alpha"] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        ["upper-latin"] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        ["lower-greek"] = "αβγδεζηθικλμνξοπρστυφχψω",
        ["hiragana"] = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん",
        ["hiragana-iroha"] = "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす",
        ["katakana"] = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン",
        ["katakana-iroha"] = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス",
    };

    // Signs that never change, as bullets.
    private static readonly Dictionary<string, string> s_bullets = new(StringComparer.Ordinal)
    {
        ["disc"] = "\u2022",
        ["circle"] = "\u25E6",
        ["square"] = "\u25AA",
        ["disclosure-open"] = "\u25BE",
        ["disclosure-closed"] = "\u25B8",
        ["none"] = string.Empty,
    };

    // The figures from zero, then the signs of ten, hundred and thousand.
    private static readonly Dictionary<string, string> s_chinese = new(StringComparer.Ordinal)
    {
        ["simp-chinese-informal"] = "零一二三四五六七八九十百千",
        ["simp-chinese-formal"] = "零壹贰叁肆伍陆柒捌玖拾佰仟",
        ["trad-chinese-informal"] = "零一二三四五六七八九十百千",
        ["trad-chinese-formal"] = "零壹貳參肆伍陸柒捌玖拾佰仟",
        ["cjk-ideographic"] = "零一二三四五六七八九十百千",
    };

    private static readonly Dictionary<string, string> s_fixed = new(StringComparer.Ordinal)
    {
        ["cjk-earthly-branch"] = "子丑寅卯辰巳午未申酉戌亥",
        ["cjk-heavenly-stem"] = "甲乙丙丁戊己庚辛壬癸",
    };

    private static readonly CounterStyle s_cjkDecimal = new("cjk-decimal", CounterSystem.Numeric, Each("〇一二三四五六七八九"))
    {
        PredefinedName = "cjk-decimal",
        Ranges = [new CounterRange(0, int.MaxValue)],
    };

    // The order of note symbols that English typography is used to (Chicago Manual of Style, 14.25).
    private static readonly ValueList<string> s_noteSymbols = ["*", "†", "‡", "§", "‖", "¶"];

    /// <summary>Their names.</summary>
    public static ValueList<string> Names { get; } = ValueList.From(
        s_zeros.Keys.Concat(s_letters.Keys).Concat(s_bullets.Keys).Concat(s_chinese.Keys).Concat(s_fixed.Keys).Concat(WeightedCounterStyles.Names)
            .Append("cjk-decimal").Append("symbols"));

    /// <summary>The style of a name; null where there is none.</summary>
    /// <param name="name">The name, in small letters.</param>
    public static CounterStyle? Find(string name)
    {
        var style = name switch
        {
            "decimal" => CounterStyle.Decimal,
            "cjk-decimal" => s_cjkDecimal,
            "symbols" => new CounterStyle(name, CounterSystem.Symbolic, ValueList.From(s_noteSymbols.Select(s => new CounterSymbol(s)))),
            LeadingZero => new CounterStyle(name, CounterSystem.Numeric, Figures('0')) { PadLength = 2, PadSymbol = "0" },
            _ when s_zeros.TryGetValue(name, out var zero) => new CounterStyle(name, CounterSystem.Numeric, Figures(zero)),
            _ when s_letters.TryGetValue(name, out var letters) => new CounterStyle(name, CounterSystem.Alphabetic, Each(letters)),
            _ when s_bullets.TryGetValue(name, out var bullet) => CounterStyle.Of(name, CounterSystem.Cyclic, [bullet]),
            _ when s_fixed.TryGetValue(name, out var signs) => new CounterStyle(name, CounterSystem.Fixed, Each(signs)) { Fallback = s_cjkDecimal },
            _ when s_chinese.TryGetValue(name, out var signs) => Chinese(name, signs),
            _ => WeightedCounterStyles.Find(name, s_cjkDecimal),
        };
        return style is null ? null : style with { PredefinedName = name };
    }

    private static CounterStyle Chinese(string name, string signs) =>
        new(name, name.EndsWith("-formal", StringComparison.Ordinal) ? CounterSystem.Chinese : CounterSystem.ChineseInformal, Each(signs))
        {
            Ranges = [new CounterRange(-9999, 9999)],
            NegativePrefix = name.StartsWith("simp", StringComparison.Ordinal) ? "负" : "負",
            Fallback = s_cjkDecimal,
        };

    private static ValueList<CounterSymbol> Figures(char zero) => Each(string.Concat(Enumerable.Range(zero, 10).Select(c => (char)c)));

    private static ValueList<CounterSymbol> Each(string signs) => ValueList.From(signs.Select(s => new CounterSymbol(s.ToString())));
}
