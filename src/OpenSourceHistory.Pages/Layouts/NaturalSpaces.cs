using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Pages.Layouts;

/// <summary>
/// The word space that a type has where nothing stretches it: the most frequent one of the lines that end short of the measure, to a hundredth of an em;
/// of all lines where there are no such.
/// </summary>
internal sealed class NaturalSpaces
{
    private const double Steps = 100;

    // What hangs out of the measure is no more.
    private const double LeastShortness = 6;

    private readonly Dictionary<(FontFace Face, Length Size), Length> _spaces = [];

    /// <summary>Measures the spaces of a document.</summary>
    /// <param name="pages">The lines of each page.</param>
    public NaturalSpaces(IReadOnlyCollection<List<SetLine>> pages)
    {
        foreach (var lines in (IEnumerable<SetLine>[])[pages.SelectMany(ShortOf), pages.SelectMany(l => l)])
        {
            foreach (var type in lines.SelectMany(l => l.Spaces).GroupBy(s => (s.Run.Face, s.Run.FontSize)))
            {
                var most = type.GroupBy(s => (int)Math.Round(s.Advance / s.Run.FontSize * Steps)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
                _spaces.TryAdd(type.Key, type.Key.FontSize * (most.Key / Steps));
            }
        }
    }

    /// <summary>The natural space of a run.</summary>
    /// <param name="run">A run with a space.</param>
    public Length Of(GlyphRun run) => _spaces[(run.Face, run.FontSize)];

    private static IEnumerable<SetLine> ShortOf(List<SetLine> lines)
    {
        var measure = lines.Count == 0 ? Length.Zero : lines.Max(l => l.Right);
        return lines.Where(l => (measure - l.Right).Points > LeastShortness);
    }
}
