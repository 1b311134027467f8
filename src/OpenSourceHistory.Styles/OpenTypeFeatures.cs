using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles;

/// <summary>The OpenType features that a style asks for (CSS Fonts 4, section 6), besides those that shaping applies by itself.</summary>
public static class OpenTypeFeatures
{
    /// <summary>Tags with 1 for what is switched on, 0 for what is switched off; what the sheet itself sets comes last.</summary>
    /// <param name="style">The style.</param>
    public static ValueList<KeyValuePair<string, int>> Of(ComputedStyle style)
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
