using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Values;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Properties that Chinese, Japanese and Korean text needs (CSS Text 4, sections 5 and 8; CSS Text Decoration 3, section 3).</summary>
internal static class EastAsianProperties
{
    private static readonly Longhand<TextSpacingTrim> s_trim = new("text-spacing-trim", s => s.TextSpacingTrim, (s, v) => s with { TextSpacingTrim = v }, Keywords(
        ("normal", TextSpacingTrim.Normal),
        ("auto", TextSpacingTrim.TrimBoth),
        ("space-all", TextSpacingTrim.SpaceAll),
        ("space-first", TextSpacingTrim.SpaceFirst),
        ("trim-start", TextSpacingTrim.TrimStart),
        ("trim-both", TextSpacingTrim.TrimBoth),
        ("trim-all", TextSpacingTrim.TrimAll)));

    private static readonly Longhand<TextAutospace> s_autospace = new("text-autospace", s => s.TextAutospace, (s, v) => s with { TextAutospace = v }, Autospace);

    private static readonly Longhand<string?> s_emphasis = new("text-emphasis-style", s => s.TextEmphasis, (s, v) => s with { TextEmphasis = v }, EmphasisStyle);

    private static readonly Longhand<Paint?> s_emphasisColor = new("text-emphasis-color", s => s.TextEmphasisColor, (s, v) => s with { TextEmphasisColor = v }, EmphasisColor);

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All =>
    [
        s_trim,
        s_autospace,
        new Shorthand("text-spacing", [s_trim, s_autospace], Spacing),
        new Longhand<LineBreakStrictness>("line-break", s => s.LineBreak, (s, v) => s with { LineBreak = v }, Keywords(
            ("auto", LineBreakStrictness.Auto),
            ("loose", LineBreakStrictness.Loose),
            ("normal", LineBreakStrictness.Normal),
            ("strict", LineBreakStrictness.Strict),
            ("anywhere", LineBreakStrictness.Anywhere))),
        new Longhand<WordBreak>("word-break", s => s.WordBreak, (s, v) => s with { WordBreak = v }, Keywords(
            ("normal", WordBreak.Normal),
            ("break-word", WordBreak.Normal),
            ("auto-phrase", WordBreak.Normal),
            ("keep-all", WordBreak.KeepAll),
            ("break-all", WordBreak.BreakAll))),
        s_emphasis,
        s_emphasisColor,
        new Longhand<bool>("text-emphasis-position", s => s.TextEmphasisUnder, (s, v) => s with { TextEmphasisUnder = v }, EmphasisPosition),
        Shorthand.InAnyOrder("text-emphasis", [s_emphasis, s_emphasisColor], s_emphasis.TryParse, s_emphasisColor.TryParse),
    ];

    private static IReadOnlyList<Setting>? Spacing(ValueReader reader) => reader switch
    {
        _ when reader.TakeIdent("none") => [s_trim.Setting(Is(TextSpacingTrim.SpaceAll)), s_autospace.Setting(Is(TextAutospace.None))],
        _ when reader.TakeIdent("auto") => [s_trim.Setting(Is(TextSpacingTrim.TrimBoth)), s_autospace.Setting(Is(TextAutospace.Auto))],
        _ when reader.TakeIdent("normal") => [s_trim.Setting(Is(TextSpacingTrim.Normal)), s_autospace.Setting(Is(TextAutospace.Alpha | TextAutospace.Numeric))],
        _ => Shorthand.ReadInAnyOrder(reader, [s_trim, s_autospace], [s_trim.TryParse, s_autospace.TryParse]),
    };

    private static Computation<TextAutospace>? Autospace(ValueReader reader)
    {
        if (reader.TakeIdent("normal"))
        {
            return Is(TextAutospace.Alpha | TextAutospace.Numeric);
        }

        if (reader.TakeIdent("no-autospace"))
        {
            return Is(TextAutospace.None);
        }

        if (reader.TakeIdent("auto"))
        {
            return Is(TextAutospace.Auto);
        }

        var (found, before) = (TextAutospace.None, -1);
        var start = reader.Position;
        while (before != reader.Position)
        {
            before = reader.Position;
            found |= reader.TakeIdent("ideograph-alpha") ? TextAutospace.Alpha
                : reader.TakeIdent("ideograph-numeric") ? TextAutospace.Numeric
                : reader.TakeIdent("replace") ? TextAutospace.Replace
                : TextAutospace.None;
            _ = reader.TakeIdent("insert") || reader.TakeIdent("punctuation");
        }

        return reader.Position == start ? null : Is(found);
    }

    // Of a fill alone the shape is a circle where lines run from left to right.
    private static Computation<string?>? EmphasisStyle(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return Is<string?>(null);
        }

        if (reader.TakeIdent(ComputedStyle.EmphasisOfWeight))
        {
            return Is<string?>(ComputedStyle.EmphasisOfWeight);
        }

        if (reader.TakeString() is { } sign)
        {
            return Is(sign.Length == 0 ? null : sign);
        }

        var (fill, shape) = (Fill(reader), Shape(reader));
        fill ??= Fill(reader);
        return fill is null && shape is null ? null : Is<string?>((shape ?? ("\u25CF", "\u25CB")) is var signs && fill == false ? signs.Item2 : signs.Item1);
    }

    private static bool? Fill(ValueReader reader) => reader.TakeIdent("filled") ? true : reader.TakeIdent("open") ? false : null;

    private static (string Filled, string Open)? Shape(ValueReader reader) =>
        reader.TakeIdent("dot") ? ("\u2022", "\u25E6")
        : reader.TakeIdent("circle") ? ("\u25CF", "\u25CB")
        : reader.TakeIdent("double-circle") ? ("\u25C9", "\u25CE")
        : reader.TakeIdent("triangle") ? ("\u25B2", "\u25B3")
        : reader.TakeIdent("sesame") ? ("\uFE45", "\uFE46")
        : null;

    // The text's own colour, whatever it is where the marks stand.
    private static Computation<Paint?>? EmphasisColor(ValueReader reader) =>
        reader.TakeIdent("currentcolor") ? Is<Paint?>(null)
        : Colour(reader) is { } color ? (style, context) => color(style, context)
        : null;

    private static Computation<bool>? EmphasisPosition(ValueReader reader)
    {
        var side = Side(reader);
        _ = reader.TakeIdent("right") || reader.TakeIdent("left");
        side ??= Side(reader);
        return side is { } isUnder ? Is(isUnder) : null;
    }

    private static bool? Side(ValueReader reader) => reader.TakeIdent("under") ? true : reader.TakeIdent("over") || reader.TakeIdent("auto") ? false : null;
}
