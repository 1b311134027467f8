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
        new(style.FontFamilies, style.FontWeight, style.FontSlant == FontSlant.Italic, new ShapingOptions(style.Language, OpenTypeFeatures.Of(style)));
}
