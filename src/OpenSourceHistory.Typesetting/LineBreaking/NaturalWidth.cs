namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Width of a paragraph's text on one line, in scaled points.</summary>
/// <param name="Width">Its natural width.</param>
/// <param name="Stretch">How far it can stretch.</param>
/// <param name="Shrink">How far it can shrink.</param>
internal readonly record struct NaturalWidth(long Width, long Stretch, long Shrink)
{
    // A line of text loses the space at its end, and a word of it may hang over into the next or take a hyphen.
    private const double SlackOfLine = 0.75;

    /// <summary>What so many lines cost at least: all of them stretched, or shrunk, alike.</summary>
    /// <param name="lines">The number of lines.</param>
    /// <param name="settings">What they are set to.</param>
    public double LeastCost(int lines, FitSettings settings)
    {
        var (room, last) = (0L, settings.WidthOf(lines - 1));
        for (var line = 0; line < lines; line++)
        {
            room += settings.WidthOf(line);
        }

        var slack = (long)(lines * SlackOfLine * settings.Em);
        var ratio = room - last - slack > Width ? Demerits.Ratio(room - last - slack - Width, Stretch, 0)
            : room + slack < Width ? Demerits.Ratio(room + slack - Width, 0, Shrink)
            : 0;
        return (lines - 1) * Demerits.OfLine(Math.Max(ratio, -1), 0);
    }
}
