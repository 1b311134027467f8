using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Prepares a collected paragraph and breaks it by total fit.</summary>
internal sealed class ParagraphBreaker
{
    // Text of up to so many lines is given lines of like length where that is asked for (CSS Text 4, section 5.2).
    private const int MostBalancedLines = 10;

    // Of two or three words one has to stand alone.
    private const int FewestWords = 4;

    private readonly PreparedParagraph _paragraph;

    /// <summary>Prepares a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="style">Style of the block; its text-wrap-style says what is best.</param>
    /// <param name="measure">Width available.</param>
    public ParagraphBreaker(ParagraphText text, ComputedStyle style, Length measure)
    {
        var segments = Segmenter.Cut(text, text.Initial?.Text.Length ?? 0);
        WholeBoxes.Hold(segments, measure.ScaledPoints);
        _paragraph = new PreparedParagraph(text, segments, BreakFinder.Find(text), new ParagraphShape(text, style, measure));
    }

    /// <summary>Breaks it at least demerits.</summary>
    public BrokenParagraph Break()
    {
        using var breakpoints = _paragraph.Breakpoints();
        var fit = Choose(breakpoints.Storage, breakpoints.Count);
        return BrokenParagraph.At(_paragraph, breakpoints.Span, fit);
    }

    private FitResult Choose(Breakpoint[] breakpoints, int count)
    {
        var shape = _paragraph.Shape;
        var result = new RiverFit(breakpoints, settings => TotalFit.Choose(breakpoints, count, settings)).Choose(shape.SettingsFor(shape.Measure))!;
        return shape.IsBalanced && result.Breaks.Length is > 1 and <= MostBalancedLines ? Balance(breakpoints, count, result) : result;
    }

    // The narrowest measure that needs no line more gives the most even lines.
    private FitResult Balance(Breakpoint[] breakpoints, int count, FitResult wide)
    {
        var shape = _paragraph.Shape;
        var mayBeLone = wide.EndsInLoneWord || !HasWords(breakpoints.AsSpan(0, count), FewestWords);
        var (low, high) = (shape.Measure / 2, shape.Measure);
        var best = wide;
        for (var step = 0; step < 8; step++)
        {
            var middle = (low + high) / 2;
            var result = TotalFit.Choose(breakpoints, count, shape.SettingsFor(middle))!;
            if (result.Breaks.Length <= wide.Breaks.Length && !result.IsOverfull && (mayBeLone || !result.EndsInLoneWord))
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

    private static bool HasWords(ReadOnlySpan<Breakpoint> breakpoints, int least)
    {
        var words = 1;
        foreach (ref readonly var breakpoint in breakpoints[1..^1])
        {
            words += breakpoint.IsBetweenWords ? 1 : 0;
        }

        return words >= least;
    }
}
