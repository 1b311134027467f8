using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Values;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Properties of CSS Fonts 4.</summary>
internal static class FontProperties
{
    // CSS Fonts 4, section 2.5: each step of the keywords beside the medium size of 12 pt.
    private static readonly (string, double)[] s_sizes =
    [
        ("xx-small", 0.6), ("x-small", 0.75), ("small", 8.0 / 9), ("medium", 1), ("large", 1.2), ("x-large", 1.5), ("xx-large", 2), ("xxx-large", 3),
    ];

    private static readonly Longhand<ValueList<string>> s_family =
        new("font-family", s => s.FontFamilies, (s, v) => s with { FontFamilies = v }, Families);

    private static readonly Longhand<Length> s_size = new("font-size", s => s.FontSize, (s, v) => s with { FontSize = v }, Size);

    private static readonly Longhand<int> s_weight = new("font-weight", s => s.FontWeight, (s, v) => s with { FontWeight = v }, Weight);

    private static readonly Longhand<FontSlant> s_style = new(
        "font-style",
        s => s.FontSlant,
        (s, v) => s with { FontSlant = v },
        Keywords(("normal", FontSlant.Normal), ("italic", FontSlant.Italic), ("oblique", FontSlant.Italic)));

    private static readonly Longhand<CapsVariant> s_caps = new("font-variant-caps", s => s.Caps, (s, v) => s with { Caps = v }, Keywords(
        ("normal", CapsVariant.Normal),
        ("small-caps", CapsVariant.SmallCaps),
        ("all-small-caps", CapsVariant.AllSmallCaps),
        ("petite-caps", CapsVariant.PetiteCaps),
        ("titling-caps", CapsVariant.TitlingCaps)));

    private static readonly Longhand<NumericForms> s_numeric = new(
        "font-variant-numeric",
        s => new NumericForms(s.NumericFigure, s.NumericSpacing),
        (s, v) => s with { NumericFigure = v.Figure, NumericSpacing = v.Spacing },
        Numeric);

    private static readonly Longhand<LigatureUse> s_ligatures = new(
        "font-variant-ligatures",
        s => new LigatureUse(s.CommonLigatures, s.DiscretionaryLigatures),
        (s, v) => s with { CommonLigatures = v.Common, DiscretionaryLigatures = v.Discretionary },
        Ligatures);

    private static readonly Longhand<PositionVariant> s_position = new(
        "font-variant-position",
        s => s.PositionVariant,
        (s, v) => s with { PositionVariant = v },
        Keywords(("normal", PositionVariant.Normal), ("super", PositionVariant.Super), ("sub", PositionVariant.Sub)));

    private static readonly Longhand<bool> s_kerning = new(
        "font-kerning",
        s => s.Kerning,
        (s, v) => s with { Kerning = v },
        Keywords(("auto", true), ("normal", true), ("none", false)));

    private static readonly Longhand<ValueList<KeyValuePair<string, int>>> s_features = new(
        "font-feature-settings",
        s => s.FontFeatures,
        (s, v) => s with { FontFeatures = v },
        Features);

    /// <summary>font-size, which the cascade computes before all others.</summary>
    public static Longhand FontSize => s_size;

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All =>
    [
        s_size, s_family, s_weight, s_style, s_caps, s_numeric, s_ligatures, s_position, s_kerning, s_features,
        Shorthand.InAnyOrder(
            "font-variant",
            [s_caps, s_numeric, s_ligatures, s_position],
            NotNormal(s_caps),
            NotNormal(s_numeric),
            NotNormal(s_ligatures),
            NotNormal(s_position)),
        new Shorthand("font", [s_style, s_caps, s_weight, s_size, TextProperties.LineHeight, s_family], Font),
    ];

    // Within a shorthand, "normal" says nothing about which longhand is meant: it is taken by the first that is free.
    private static Func<ValueReader, Setting?> NotNormal<T>(Longhand<T> longhand) => reader => longhand.TryParse(reader);

    private static Setting[]? Font(ValueReader reader)
    {
        Setting? style = null, caps = null, weight = null, size = null;
        while (!reader.AtEnd && size is null)
        {
            if (reader.TakeIdent("normal"))
            {
                continue;
            }

            var before = reader.Position;
            style ??= s_style.TryParse(reader);
            caps ??= s_caps.TryParse(reader);
            weight ??= s_weight.TryParse(reader);
            size = reader.Position == before ? s_size.TryParse(reader) : null;
            if (reader.Position == before)
            {
                return null;
            }
        }

        var lineHeight = LineHeightOfFont(reader);
        return size is { } s && s_family.TryParse(reader) is { } family
            ? [s, lineHeight, Or(style, s_style), Or(caps, s_caps), Or(weight, s_weight), family]
            : null;
    }

    private static Setting LineHeightOfFont(ValueReader reader)
    {
        if (reader.Current?.IsDelim('/') == true)
        {
            reader.Take();
            return Or(TextProperties.LineHeight.TryParse(reader), TextProperties.LineHeight);
        }

        return Or(null, TextProperties.LineHeight);
    }

    private static Setting Or(Setting? setting, Longhand longhand) => setting ?? new Setting(longhand, longhand.Initial);

    private static Computation<ValueList<string>>? Families(ValueReader reader)
    {
        var families = new List<string>();
        do
        {
            if (Family(reader) is not { } family)
            {
                return null;
            }

            families.Add(family);
        }
        while (reader.TakeComma());
        return Is(ValueList.From(families));
    }

    private static string? Family(ValueReader reader)
    {
        if (reader.TakeString() is { } quoted)
        {
            return quoted;
        }

        var words = new List<string>();
        while (reader.TakeIdent() is { } word)
        {
            words.Add(word);
        }

        var name = string.Join(' ', words);
        var lower = name.ToLowerInvariant();
        return words.Count == 0 ? null : GenericFamilies.Contains(lower) ? lower : name;
    }

    private static Computation<Length>? Size(ValueReader reader)
    {
        foreach (var (keyword, factor) in s_sizes)
        {
            if (reader.TakeIdent(keyword))
            {
                return Is(Core.Geometry.Length.FromPoints(12 * factor));
            }
        }

        if (reader.TakeIdent("larger"))
        {
            return (_, context) => context.Parent.FontSize * 1.2;
        }

        if (reader.TakeIdent("smaller"))
        {
            return (_, context) => context.Parent.FontSize / 1.2;
        }

        var isCalculated = reader.Current is { Kind: TokenKind.Function };
        return reader.TakeLength(percentages: true) is { } length && (isCalculated || IsPositive(length))
            ? (_, context) => Core.Geometry.Length.Max(Core.Geometry.Length.Zero, length.Resolve(context.BasisOf(context.Parent), context.Parent.FontSize))
            : null;
    }

    private static Computation<int>? Weight(ValueReader reader)
    {
        if (reader.TakeIdent("bolder"))
        {
            return (_, context) => RelativeWeight.Bolder(context.Parent.FontWeight);
        }

        if (reader.TakeIdent("lighter"))
        {
            return (_, context) => RelativeWeight.Lighter(context.Parent.FontWeight);
        }

        return Keywords(("normal", 400), ("bold", 700))(reader)
            ?? (reader.TakeInteger() is { } weight and >= 1 and <= 1000 ? Is(weight) : null);
    }

    private static Computation<NumericForms>? Numeric(ValueReader reader)
    {
        var (figure, spacing) = (NumericFigure.Normal, NumericSpacing.Normal);
        if (reader.TakeIdent("normal"))
        {
            return Is(new NumericForms(figure, spacing));
        }

        var start = reader.Position;
        for (var before = -1; before != reader.Position;)
        {
            before = reader.Position;
            figure = reader.TakeIdent("lining-nums") ? NumericFigure.Lining : reader.TakeIdent("oldstyle-nums") ? NumericFigure.OldStyle : figure;
            spacing = reader.TakeIdent("tabular-nums") ? NumericSpacing.Tabular
                : reader.TakeIdent("proportional-nums") ? NumericSpacing.Proportional
                : spacing;
        }

        return reader.Position == start ? null : Is(new NumericForms(figure, spacing));
    }

    private static Computation<LigatureUse>? Ligatures(ValueReader reader)
    {
        var (common, discretionary) = (true, false);
        if (reader.TakeIdent("none"))
        {
            return Is(new LigatureUse(false, false));
        }

        var start = reader.Position;
        for (var before = -1; before != reader.Position;)
        {
            before = reader.Position;
            common = (common || reader.TakeIdent("common-ligatures")) && !reader.TakeIdent("no-common-ligatures");
            discretionary = (discretionary || reader.TakeIdent("discretionary-ligatures")) && !reader.TakeIdent("no-discretionary-ligatures");
            _ = reader.TakeIdent("normal") || reader.TakeIdent("common-ligatures");
        }

        return reader.Position == start ? null : Is(new LigatureUse(common, discretionary));
    }

    private static Computation<ValueList<KeyValuePair<string, int>>>? Features(ValueReader reader)
    {
        if (reader.TakeIdent("normal"))
        {
            return Is(ValueList<KeyValuePair<string, int>>.Empty);
        }

        var features = new List<KeyValuePair<string, int>>();
        do
        {
            if (reader.TakeString() is not { Length: 4 } tag)
            {
                return null;
            }

            var value = reader.TakeIdent("off") ? 0 : reader.TakeIdent("on") ? 1 : reader.TakeInteger() ?? 1;
            features.Add(new KeyValuePair<string, int>(tag, value));
        }
        while (reader.TakeComma());
        return Is(ValueList.From(features));
    }

    private sealed record NumericForms(NumericFigure Figure, NumericSpacing Spacing);

    private sealed record LigatureUse(bool Common, bool Discretionary);
}
