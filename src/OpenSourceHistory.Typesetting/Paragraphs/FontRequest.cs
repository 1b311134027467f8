using OpenSourceHistory.Fonts;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>All of a style that shaping depends on, size and colour not among it.</summary>
/// <param name="Families">Families in order of preference.</param>
/// <param name="Weight">1 to 1000.</param>
/// <param name="IsItalic">True for italic.</param>
/// <param name="Options">Language and features.</param>
internal sealed record FontRequest(ValueList<string> Families, int Weight, bool IsItalic, ShapingOptions Options)
{
    /// <summary>What a style asks for.</summary>
    /// <param name="style">The style.</param>
    public static FontRequest Of(ComputedStyle style) =>
        new(style.FontFamilies, style.FontWeight, style.FontSlant == FontSlant.Italic, new ShapingOptions(style.Language, FeaturesOf(style)));

    private static ValueList<KeyValuePair<string, int>> FeaturesOf(ComputedStyle style)
    {
        var features = new List<KeyValuePair<string, int>>();
        void Set(bool condition, string tag, int value)
        {
            if (condition)
            {
                features.Add(new(tag, value));
            }
        }

        Set(style.Caps is CapsVariant.SmallCaps or CapsVariant.AllSmallCaps, "smcp", 1);
        Set(style.Caps == CapsVariant.AllSmallCaps, "c2sc", 1);
        Set(style.Caps == CapsVariant.PetiteCaps, "pcap", 1);
        Set(style.Caps == CapsVariant.TitlingCaps, "titl", 1);
        Set(style.NumericFigure == NumericFigure.Lining, "lnum", 1);
        Set(style.NumericFigure == NumericFigure.OldStyle, "onum", 1);
        Set(style.NumericSpacing == NumericSpacing.Proportional, "pnum", 1);
        Set(style.NumericSpacing == NumericSpacing.Tabular, "tnum", 1);
        Set(style.PositionVariant == PositionVariant.Super, "sups", 1);
        Set(style.PositionVariant == PositionVariant.Sub, "subs", 1);
        Set(style.DiscretionaryLigatures, "dlig", 1);
        Set(!style.Kerning, "kern", 0);

        // Spaced letters are not joined (CSS Text 3, section 8.2).
        var joins = style.CommonLigatures && style.LetterSpacing == Length.Zero;
        Set(!joins, "liga", 0);
        Set(!joins, "clig", 0);
        features.AddRange(style.FontFeatures.AsSpan());
        return features.Count == 0 ? [] : ValueList.From(features);
    }
}
