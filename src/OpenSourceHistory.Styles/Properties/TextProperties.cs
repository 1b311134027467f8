using System.Globalization;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Values;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Properties of CSS Text 4, Text Decoration 3, Inline 3 and Color 4.</summary>
internal static class TextProperties
{
    private const double MostFitting = 0.1;

    private static readonly (string, TextAlignment)[] s_alignments =
    [
        ("left", TextAlignment.Left), ("start", TextAlignment.Left), ("right", TextAlignment.Right), ("end", TextAlignment.Right),
        ("center", TextAlignment.Center), ("justify", TextAlignment.Justify),
    ];

    private static readonly Longhand<DecorationLines> s_decorationLine = new(
        "text-decoration-line",
        s => new DecorationLines(s.Underline, s.LineThrough),
        (s, v) => s with { Underline = v.Under, LineThrough = v.Through },
        DecorationLine);

    /// <summary>line-height, which the cascade computes before the others.</summary>
    public static Longhand<LineHeight> LineHeight { get; } = new(
        "line-height",
        s => new LineHeight(s.LineHeightFactor, s.LineHeight),
        (s, v) => s with { LineHeightFactor = v.Factor, LineHeight = v.Factor is { } factor ? s.FontSize * factor : v.Length },
        ParseLineHeight);

    /// <summary>color, which the cascade computes before the others.</summary>
    public static Longhand<Paint> Foreground { get; } = new("color", s => s.Color, (s, v) => s with { Color = v }, ParseForeground);

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All =>
    [
        LineHeight,
        Foreground,
        new Longhand<bool>("-osh-overprint", s => s.KnocksOut, (s, v) => s with { KnocksOut = v }, Keywords(("auto", false), ("none", true))),
        .. Spacing(),
        .. Alignment(),
        .. Hyphenation(),
        .. WrappingProperties.All,
        s_decorationLine,
        new Shorthand("text-decoration", [s_decorationLine], r => s_decorationLine.TryParse(r) is { } s ? [s] : null),
        new Longhand<VerticalAlign>("vertical-align", s => s.VerticalAlign, (s, v) => s with { VerticalAlign = v }, ParseVerticalAlign),
    ];

    private static IEnumerable<Property> Spacing() =>
    [
        new Longhand<Length>("letter-spacing", s => s.LetterSpacing, (s, v) => s with { LetterSpacing = v }, Length("normal", negative: true)),
        new Longhand<Length>("word-spacing", s => s.WordSpacing, (s, v) => s with { WordSpacing = v }, Length("normal", negative: true)),
        new Longhand<double>("-osh-font-expansion", s => s.FontExpansion, (s, v) => s with { FontExpansion = v }, Fitting),
        new Longhand<double>("-osh-letter-fit", s => s.LetterFit, (s, v) => s with { LetterFit = v }, Fitting),
        new Longhand<TextTransform>("text-transform", s => s.TextTransform, (s, v) => s with { TextTransform = v }, Keywords(
            ("none", TextTransform.None),
            ("uppercase", TextTransform.Uppercase),
            ("lowercase", TextTransform.Lowercase),
            ("capitalize", TextTransform.Capitalize))),
    ];

    private static IEnumerable<Property> Alignment() =>
    [
        new Longhand<Alignments>(
            "text-align",
            s => new Alignments(s.TextAlign, s.AlignCharacter),
            (s, v) => s with { TextAlign = v.Text, AlignCharacter = v.Character },
            ParseAlignment),
        new Longhand<TextAlignment>(
            "text-align-last",
            s => s.TextAlignLast,
            (s, v) => s with { TextAlignLast = v },
            Keywords([("auto", TextAlignment.Auto), .. s_alignments])),
        new Longhand<Indent>("text-indent", s => new Indent(s.TextIndent, s.IndentedLines), (s, v) => s with { TextIndent = v.Width, IndentedLines = v.Lines }, ParseIndent),
        new Longhand<bool>("hanging-punctuation", s => s.HangingPunctuation, (s, v) => s with { HangingPunctuation = v }, Hanging),
    ];

    // A length, and hanging and each-line in any order around it.
    private static Computation<Indent>? ParseIndent(ValueReader reader)
    {
        var lines = default(IndentedLines);
        Computation<Dimension>? width = null;
        while (!reader.AtEnd)
        {
            if (!lines.EachLine && reader.TakeIdent("each-line"))
            {
                lines = lines with { EachLine = true };
            }
            else if (!lines.Hanging && reader.TakeIdent("hanging"))
            {
                lines = lines with { Hanging = true };
            }
            else if (width is null && Dimension(negative: true)(reader) is { } length)
            {
                width = length;
            }
            else
            {
                return null;
            }
        }

        return width is null ? null : (style, context) => new Indent(width(style, context), lines);
    }

    private static IEnumerable<Property> Hyphenation() =>
    [
        new Longhand<HyphenationMode>("hyphens", s => s.Hyphens, (s, v) => s with { Hyphens = v }, Keywords(
            ("none", HyphenationMode.None),
            ("manual", HyphenationMode.Manual),
            ("auto", HyphenationMode.Auto))),
        new Longhand<CharacterLimits>(
            "hyphenate-limit-chars",
            s => new CharacterLimits(s.HyphenateLimits.Word, s.HyphenateLimits.Before, s.HyphenateLimits.After),
            (s, v) => s with { HyphenateLimits = s.HyphenateLimits with { Word = v.Word, Before = v.Before, After = v.After } },
            LimitChars),
        new Longhand<int>(
            "hyphenate-limit-lines",
            s => s.HyphenateLimits.Lines,
            (s, v) => s with { HyphenateLimits = s.HyphenateLimits with { Lines = v } },
            r => r.TakeIdent("no-limit") ? Is(0) : Integer(1)(r)),
        new Longhand<HyphenateLimitLast>(
            "hyphenate-limit-last",
            s => s.HyphenateLimits.Last,
            (s, v) => s with { HyphenateLimits = s.HyphenateLimits with { Last = v } },
            Keywords(
                ("none", HyphenateLimitLast.None),
                ("always", HyphenateLimitLast.Always),
                ("column", HyphenateLimitLast.Column),
                ("page", HyphenateLimitLast.Page),
                ("spread", HyphenateLimitLast.Spread))),
        new Longhand<Dimension>(
            "hyphenate-limit-zone",
            s => s.HyphenateLimits.Zone,
            (s, v) => s with { HyphenateLimits = s.HyphenateLimits with { Zone = v } },
            Dimension()),
        new Longhand<string?>(
            "hyphenate-character",
            s => s.HyphenateCharacter,
            (s, v) => s with { HyphenateCharacter = v },
            r => r.TakeIdent("auto") ? Is<string?>(null) : r.TakeString() is { } sign ? Is<string?>(sign) : null),
    ];

    // Beyond a tenth it would no longer be the face that was chosen.
    private static Computation<double>? Fitting(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return Is(0.0);
        }

        return reader.TakeLength(percentages: true) is { Percent: >= 0 and <= MostFitting } share && share == new SpecifiedLength(0, share.Percent)
            ? Is(share.Percent)
            : null;
    }

    private static Computation<LineHeight>? ParseLineHeight(ValueReader reader)
    {
        if (reader.TakeIdent("normal"))
        {
            return Is(new LineHeight(ComputedStyle.NormalLineHeight, default));
        }

        if (reader.TakeNumber() is { } factor)
        {
            return factor < 0 ? null : Is(new LineHeight(factor, default));
        }

        // Here lh is the parent's line height, since this element's own is only being found.
        var isCalculated = reader.Current is { Kind: TokenKind.Function };
        return reader.TakeLength(percentages: true) is { } length && (isCalculated || IsPositive(length))
            ? (style, context) => new LineHeight(null, Core.Geometry.Length.Max(Core.Geometry.Length.Zero, length.Resolve(context.BasisOfLineHeight(style), style.FontSize)))
            : null;
    }

    private static Computation<Paint>? ParseForeground(ValueReader reader) =>
        reader.TakeIdent("currentcolor") ? (_, context) => context.Parent.Color : Colour(reader);

    // A keyword beside a character says where the aligned text stands; without one it stands right, and what cannot be aligned at the start.
    private static Computation<Alignments>? ParseAlignment(ValueReader reader)
    {
        var character = reader.TakeString();
        var keyword = Keywords(s_alignments)(reader);
        character ??= reader.TakeString();
        if (character is null)
        {
            return keyword is null ? null : (style, context) => new Alignments(keyword(style, context), null);
        }

        if (new StringInfo(character).LengthInTextElements != 1)
        {
            return null;
        }

        return (style, context) => new Alignments(
            keyword?.Invoke(style, context) ?? TextAlignment.Left,
            new CharacterAlignment(character, keyword?.Invoke(style, context) ?? TextAlignment.Right));
    }

    private static Computation<DecorationLines>? DecorationLine(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return Is(new DecorationLines(false, false));
        }

        var (under, through) = (false, false);
        var start = reader.Position;
        for (var before = -1; before != reader.Position;)
        {
            before = reader.Position;
            under |= reader.TakeIdent("underline");
            through |= reader.TakeIdent("line-through");
        }

        return reader.Position == start ? null : Is(new DecorationLines(under, through));
    }

    private static Computation<bool>? Hanging(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return Is(false);
        }

        var start = reader.Position;
        while (reader.TakeIdent("first") || reader.TakeIdent("last") || reader.TakeIdent("allow-end") || reader.TakeIdent("force-end"))
        {
        }

        return reader.Position == start ? null : Is(true);
    }

    // A missing number is as "auto"; a missing third is as the second.
    private static Computation<CharacterLimits>? LimitChars(ValueReader reader)
    {
        var limits = new List<int?>();
        while (!reader.AtEnd && limits.Count < 3)
        {
            limits.Add(reader.TakeIdent("auto") ? null : reader.TakeInteger() is { } n and >= 1 ? n : -1);
        }

        if (limits.Count == 0 || limits.Contains(-1))
        {
            return null;
        }

        var before = limits.Count > 1 ? limits[1] : null;
        var after = limits.Count > 2 ? limits[2] : before;
        return Is(new CharacterLimits(limits[0] ?? 5, before ?? 2, after ?? 2));
    }

    private static Computation<VerticalAlign>? ParseVerticalAlign(ValueReader reader)
    {
        var mode = Keywords(
            ("baseline", VerticalAlignMode.Baseline),
            ("super", VerticalAlignMode.Super),
            ("sub", VerticalAlignMode.Sub),
            ("top", VerticalAlignMode.Top),
            ("text-top", VerticalAlignMode.Top),
            ("middle", VerticalAlignMode.Middle),
            ("bottom", VerticalAlignMode.Bottom),
            ("text-bottom", VerticalAlignMode.Bottom))(reader);
        if (mode is not null)
        {
            return (style, context) => new VerticalAlign(mode(style, context), Core.Geometry.Length.Zero);
        }

        return reader.TakeLength(percentages: true) is { } raise
            ? (style, context) => new VerticalAlign(
                VerticalAlignMode.Baseline,
                raise.Resolve(context.BasisOf(style), style.LineHeight))
            : null;
    }

    private sealed record Alignments(TextAlignment Text, CharacterAlignment? Character);

    private sealed record DecorationLines(bool Under, bool Through);

    private sealed record CharacterLimits(int Word, int Before, int After);

    private readonly record struct Indent(Dimension Width, IndentedLines Lines);
}
