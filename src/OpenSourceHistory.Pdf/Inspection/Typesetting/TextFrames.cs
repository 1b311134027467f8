namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Where lines of the body begin and end, on left and right pages. Points from the page's left edge.</summary>
internal sealed class TextFrames
{
    private const double Step = 0.5;
    private readonly (double Left, double Right) _odd;
    private readonly (double Left, double Right) _even;

    private TextFrames((double Left, double Right) odd, (double Left, double Right) even) => (_odd, _even) = (odd, even);

    /// <summary>Finds the edges; null for a text without lines of three words, or signs, and more.</summary>
    /// <param name="lines">Lines of the body.</param>
    public static TextFrames? Find(IEnumerable<TextLine> lines)
    {
        var wordy = lines.Where(line => line.Spaces.Count > 2).ToList();
        var wide = 0.8 * Statistics.Quantile(wordy.Select(line => line.Right - line.Left), 0.9);
        var full = wordy.FindAll(line => line.Right - line.Left >= wide);
        if (full.Count == 0)
        {
            return null;
        }

        var (odd, even) = (full.FindAll(line => line.Page % 2 == 1), full.FindAll(line => line.Page % 2 == 0));
        return new TextFrames(EdgesOf(odd.Count > 0 ? odd : full), EdgesOf(even.Count > 0 ? even : full));
    }

    /// <summary>Width of the text.</summary>
    public double Measure => _odd.Right - _odd.Left;

    /// <summary>The edge at which lines of a page begin.</summary>
    /// <param name="page">The page, from 1.</param>
    public double LeftOf(int page) => page % 2 == 1 ? _odd.Left : _even.Left;

    /// <summary>The edge at which justified lines of a page end.</summary>
    /// <param name="page">The page, from 1.</param>
    public double RightOf(int page) => page % 2 == 1 ? _odd.Right : _even.Right;

    private static (double Left, double Right) EdgesOf(List<TextLine> lines) =>
        (Statistics.Mode([.. lines.Select(line => line.Left)], Step), Statistics.Mode([.. lines.Select(line => line.Right)], Step));
}
