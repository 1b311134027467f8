using System.Collections.Concurrent;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Makes inline styles and keeps the word shaper of each font request; safe to use from several threads.</summary>
/// <param name="fonts">Faces.</param>
internal sealed class InlineStyles(FontLibrary fonts)
{
    // Superiors and inferiors, as shares of the parent's size: where faces have their own.
    private const double SuperiorRaise = 0.33;
    private const double InferiorRaise = -0.16;

    // Size of those that are made of ordinary letters, as a share of theirs.
    private const double ShiftedSize = 0.62;

    private readonly ConcurrentDictionary<ComputedStyle, WordShaper> _byStyle = new(ReferenceEqualityComparer.Instance);
    private readonly StyleJoint _joint = new();
    private readonly ConcurrentDictionary<FontRequest, Lazy<WordShaper>> _byRequest = new();
    private readonly ConcurrentDictionary<ComputedStyle, ComputedStyle> _shifted = new(ReferenceEqualityComparer.Instance);

    /// <summary>Style of a block's own text.</summary>
    /// <param name="style">Computed style.</param>
    /// <param name="isCode">True for code.</param>
    public InlineStyle OfBlock(ComputedStyle style, bool isCode) => new(style, ShaperOf(style), Length.Zero)
    {
        Underline = style.Underline ? style.Color : null,
        LineThrough = style.LineThrough ? style.Color : null,
        IsCode = isCode,
    };

    /// <summary>Style of an element in the line: what is not inherited in CSS but shows through, such as underlines, is handed down here.</summary>
    /// <param name="style">Computed style.</param>
    /// <param name="parent">Style around it.</param>
    public InlineStyle Nest(ComputedStyle style, InlineStyle parent) => parent with
    {
        Style = style,
        Shaper = ShaperOf(style),
        Raise = parent.Raise + RaiseOf(style.VerticalAlign, parent.Style.FontSize),
        Underline = style.Underline ? style.Color : parent.Underline,
        LineThrough = style.LineThrough ? style.Color : parent.LineThrough,
    };

    /// <summary>
    /// Style of a text in an element: where its superiors or inferiors are asked for and the faces lack one, all of it is set smaller and shifted
    /// (CSS Fonts 4, section 6.7).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Style of the element.</param>
    public InlineStyle Positioned(string text, InlineStyle style)
    {
        var position = style.Style.PositionVariant;
        if (position == PositionVariant.Normal)
        {
            return style;
        }

        var shifted = _shifted.GetOrAdd(style.Style, Shift);
        var shaper = ShaperOf(shifted);
        return style.Shaper.Differs(text, shaper) ? style : style with
        {
            Style = shifted,
            Shaper = shaper,
            Raise = style.Raise + (style.Style.FontSize * (position == PositionVariant.Super ? SuperiorRaise : InferiorRaise)),
        };
    }

    private static ComputedStyle Shift(ComputedStyle style) => style with
    {
        FontSize = style.FontSize * ShiftedSize,
        LineHeight = style.FontSize * ShiftedSize,
        PositionVariant = PositionVariant.Normal,
        FontFeatures = ValueList.From(style.FontFeatures.Where(f => f.Key is not ("sups" or "subs"))),
    };

    private static Length RaiseOf(VerticalAlign align, Length parentSize) => align.Mode switch
    {
        VerticalAlignMode.Super => parentSize * SuperiorRaise,
        VerticalAlignMode.Sub => parentSize * InferiorRaise,
        VerticalAlignMode.Baseline => align.Raise,
        _ => Length.Zero,
    };

    private WordShaper ShaperOf(ComputedStyle style)
    {
        if (_byStyle.TryGetValue(style, out var shaper))
        {
            return shaper;
        }

        var request = RequestOf(style);
        shaper = _byRequest.GetOrAdd(request, r => new Lazy<WordShaper>(() => new WordShaper(fonts, r, _joint))).Value;
        return _byStyle.GetOrAdd(style, shaper);
    }

    private static FontRequest RequestOf(ComputedStyle style) =>
        new(style.FontFamilies, style.FontWeight, style.FontSlant == FontSlant.Italic, new ShapingOptions(style.Language, OpenTypeFeatures.Of(style)));
}
