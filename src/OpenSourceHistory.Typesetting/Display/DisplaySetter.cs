using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Display;

/// <summary>
/// Sets display text, text that is in no book's flow: lines of covers, labels of drawings. It is shaped and broken as all text is; its lines
/// are never justified, and have no indent.
/// </summary>
/// <param name="fonts">Faces.</param>
internal sealed class DisplaySetter(FontLibrary fonts)
{
    // Each step down is small enough not to be seen, and three dozen of them reach an eighth of the size.
    private const double Step = 0.945;
    private const int MostSteps = 36;

    // At half the size of the sheet, a word rather takes a hyphen than grows smaller still.
    private const int StepsBeforeHyphens = 12;

    private readonly InlineStyles _styles = new(fonts);

    /// <summary>Sets text in the size of its style.</summary>
    /// <param name="pieces">The text.</param>
    /// <param name="style">Style of the whole.</param>
    /// <param name="measure">Width available.</param>
    public SetParagraph Set(ReadOnlySpan<DisplayPiece> pieces, ComputedStyle style, Length measure) =>
        Break(pieces, style, measure, isBalanced: false) is { } set ? set : new EmptyParagraph();

    /// <summary>Sets text in the largest size that fits, at most that of its style, in lines of like length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style; leading and letter-spacing grow smaller with its size.</param>
    /// <param name="room">Room for it. Where no size fits, the smallest is higher than that, and a word wider than its lines is torn apart.</param>
    public SetParagraph Fit(string text, ComputedStyle style, Size room)
    {
        BrokenParagraph? set = null;
        for (var (step, scale) = (0, 1.0); step < MostSteps && !Fits(set, room); step++, scale *= Step)
        {
            set = Fit(text, Scaled(style, scale), room.Width, mayHyphenate: step >= StepsBeforeHyphens);
        }

        return set is null ? new EmptyParagraph() : set;
    }

    /// <summary>Width of text on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    public Length WidthOf(string text, ComputedStyle style)
    {
        var width = 0L;
        foreach (ref readonly var segment in Segmenter.Cut(Collect([new DisplayPiece(text, style, SourceSpan.None)], style), 0).AsSpan())
        {
            width += segment.Width;
        }

        return new Length(width);
    }

    private static bool Fits(BrokenParagraph? set, Size room) => set is { IsWhole: true } && set.Height <= room.Height;

    private BrokenParagraph? Fit(string text, ComputedStyle style, Length measure, bool mayHyphenate)
    {
        var whole = style.Hyphens == HyphenationMode.Auto ? style with { Hyphens = HyphenationMode.Manual } : style;
        var set = Balance(whole);
        return set is { IsWhole: false } && mayHyphenate && whole != style ? Balance(style) : set;

        BrokenParagraph? Balance(ComputedStyle block) => Break([new DisplayPiece(text, block, SourceSpan.None)], block, measure, isBalanced: true);
    }

    // Null where there is nothing to set.
    private BrokenParagraph? Break(ReadOnlySpan<DisplayPiece> pieces, ComputedStyle style, Length measure, bool isBalanced)
    {
        var block = style with
        {
            TextIndent = default,
            TextAlign = style.TextAlign == TextAlignment.Justify ? TextAlignment.Left : style.TextAlign,
            TextAlignLast = TextAlignment.Auto,
            TextWrapStyle = isBalanced ? TextWrapStyle.Balance : TextWrapStyle.Auto,
        };
        var text = Collect(pieces, block);
        return text.Text.Length == 0 ? null : new ParagraphBreaker(text, block, measure).Break();
    }

    private ParagraphText Collect(ReadOnlySpan<DisplayPiece> pieces, ComputedStyle style)
    {
        var collector = new TextCollector();
        var gaps = new List<InlineObject>();
        foreach (ref readonly var piece in pieces)
        {
            var inline = _styles.OfBlock(piece.Style, isCode: false);
            collector.Add(piece.Text, inline, piece.Span);
            var gap = piece.Style.Margin.Right.Resolve(Length.Zero, Length.Zero);
            if (gap != Length.Zero && pieces.Length > 1)
            {
                collector.AddObject(inline, piece.Span);
                gaps.Add(new InlineGap(collector.Length - 1, gap));
            }
        }

        return new ParagraphText(collector.Finish(), [.. collector.Runs], [.. gaps], [], [], [.. collector.Places], _styles.OfBlock(style, isCode: false));
    }

    /// <summary>A style in another size; leading and spacing with it.</summary>
    /// <param name="style">The style.</param>
    /// <param name="scale">The size, as a factor.</param>
    public static ComputedStyle Scaled(ComputedStyle style, double scale) => style with
    {
        FontSize = style.FontSize * scale,
        LineHeight = style.LineHeight * scale,
        LetterSpacing = style.LetterSpacing * scale,
        WordSpacing = style.WordSpacing * scale,
    };
}
