using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Prepares a collected paragraph and breaks it by total fit.</summary>
internal sealed class ParagraphBreaker
{
    /// <summary>Text of up to so many lines is given lines of like length where that is asked for.</summary>
    private const int MostBalancedLines = 5;

    private readonly PreparedParagraph _paragraph;

    /// <summary>Prepares a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="style">Style of the block.</param>
    /// <param name="measure">Width available.</param>
    public ParagraphBreaker(ParagraphText text, ComputedStyle style, Length measure)
    {
        var segments = new Segmenter(text).Cut(text.Initial?.Text.Length ?? 0);
        _paragraph = new PreparedParagraph(text, segments, new ParagraphShape(text, style, measure));
    }

    /// <summary>True where its lines are to be of like length.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>Breaks it at least demerits.</summary>
    public BrokenParagraph Break()
    {
        var breakpoints = _paragraph.Breakpoints();
        var fit = Choose(breakpoints);
        return BrokenParagraph.At(_paragraph, breakpoints, fit);
    }

    private FitResult Choose(Breakpoint[] breakpoints)
    {
        var shape = _paragraph.Shape;
        var result = TotalFit.Choose(breakpoints, breakpoints.Length, shape.SettingsFor(shape.Measure));
        return IsBalanced && result.Breaks.Length is > 1 and <= MostBalancedLines ? Balance(breakpoints, result) : result;
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
