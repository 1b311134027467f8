using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Prepares a collected paragraph and breaks it by total fit.</summary>
internal sealed class ParagraphBreaker
{
    /// <summary>Headings and centred text of up to so many lines are given lines of like length.</summary>
    private const int MostBalancedLines = 5;

    private readonly PreparedParagraph _paragraph;
    private readonly ParagraphContent _content;

    /// <summary>Prepares a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="content">What it is.</param>
    /// <param name="measure">Width available.</param>
    public ParagraphBreaker(ParagraphText text, ParagraphContent content, Length measure)
    {
        _content = content;
        var segments = new Segmenter(text).Cut(text.Initial?.Text.Length ?? 0);
        _paragraph = new PreparedParagraph(text, segments, new ParagraphShape(text, content.Style, measure));
    }

    /// <summary>Breaks it at least demerits.</summary>
    public BrokenParagraph Break()
    {
        var breakpoints = _paragraph.Breakpoints();
        return BrokenParagraph.At(_paragraph, breakpoints, Choose(breakpoints));
    }

    private int[] Choose(Breakpoint[] breakpoints)
    {
        var shape = _paragraph.Shape;
        var result = TotalFit.Choose(breakpoints, breakpoints.Length, shape.SettingsFor(shape.Measure));
        var isBalanced = _content.Style.TextAlign != TextAlignment.Justify
            && (_content.Owner is Heading || _content.Style.TextAlign == TextAlignment.Center)
            && result.Breaks.Length is > 1 and <= MostBalancedLines;
        return isBalanced ? Balance(breakpoints, result).Breaks : result.Breaks;
    }

    // The narrowest measure that needs no line more gives the most even lines.
    private FitResult Balance(Breakpoint[] breakpoints, FitResult wide)
    {
        var shape = _paragraph.Shape;
        var (low, high) = (shape.Measure / 2, shape.Measure);
        var best = wide;
        for (var step = 0; step < 8; step++)
        {
            var middle = (low + high) / 2;
            var result = TotalFit.Choose(breakpoints, breakpoints.Length, shape.SettingsFor(middle));
            if (result.Breaks.Length <= wide.Breaks.Length && !result.IsOverfull)
            {
                (best, high) = (result, middle);
            }
            else
            {
                low = middle;
            }
        }

        return best;
    }
}
