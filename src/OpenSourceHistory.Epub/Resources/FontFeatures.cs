using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>The OpenType features that a style asks for (CSS Fonts 4, section 6), besides those that shaping applies by itself.</summary>
internal static class FontFeatures
{
    /// <summary>Tags and values.</summary>
    /// <param name="style">The style.</param>
    public static IEnumerable<KeyValuePair<string, int>> Of(ComputedStyle style) =>
        TagsOf(style).Select(t => new KeyValuePair<string, int>(t, 1)).Concat(style.FontFeatures);

    private static IEnumerable<string> TagsOf(ComputedStyle style) =>
    [
        .. Caps(style.Caps),
        .. style.NumericFigure switch { NumericFigure.OldStyle => ["onum"], NumericFigure.Lining => ["lnum"], _ => (string[])[] },
        .. style.NumericSpacing switch { NumericSpacing.Proportional => ["pnum"], NumericSpacing.Tabular => ["tnum"], _ => (string[])[] },
        .. style.PositionVariant switch { PositionVariant.Super => ["sups"], PositionVariant.Sub => ["subs"], _ => (string[])[] },
        .. style.DiscretionaryLigatures ? ["dlig"] : (string[])[],
    ];

    private static string[] Caps(CapsVariant caps) => caps switch
    {
        CapsVariant.SmallCaps => ["smcp"],
        CapsVariant.AllSmallCaps => ["smcp", "c2sc"],
        CapsVariant.PetiteCaps => ["pcap"],
        CapsVariant.TitlingCaps => ["titl"],
        _ => [],
    };
}
