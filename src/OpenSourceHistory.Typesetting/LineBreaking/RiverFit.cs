namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Chooses other breakpoints where the best make rivers, and others, nearly as good, do not.</summary>
/// <param name="breakpoints">The paragraph's breakpoints.</param>
/// <param name="search">What finds the best by settings; null where nothing is found.</param>
internal sealed class RiverFit(Breakpoint[] breakpoints, Func<FitSettings, FitResult?> search)
{
    // A river that one break moved elsewhere does not do away with stays.
    private const int MostRounds = 3;

    /// <summary>The best breakpoints with the fewest rivers, of as many lines.</summary>
    /// <param name="settings">What to aim at.</param>
    public FitResult? Choose(FitSettings settings)
    {
        var best = search(settings);
        if (best is null || !settings.IsJustified || best.Breaks.Length < Rivers.LeastLines)
        {
            return best;
        }

        settings = settings with { MostDemerits = Math.Min(settings.MostDemerits, best.Demerits + Demerits.River) };
        var rivers = Rivers.Of(breakpoints, settings, best.Breaks);
        for (var round = 0; round < MostRounds && rivers.Surplus > 0; round++)
        {
            var (better, fewer) = (best, rivers);
            for (var line = rivers.Line - Rivers.LeastLines + 1; line < rivers.Line; line++)
            {
                var other = search(settings with { Avoided = [.. settings.Avoided, best.Breaks[line]] });
                if (other is not null && IsAsGood(other, best) && Rivers.Of(breakpoints, settings, other.Breaks) is var found && found.Surplus < fewer.Surplus)
                {
                    (better, fewer) = (other, found);
                }
            }

            if (ReferenceEquals(better, best))
            {
                break;
            }

            (best, rivers) = (better, fewer);
        }

        return best;
    }

    private static bool IsAsGood(FitResult other, FitResult best) =>
        other.Breaks.Length == best.Breaks.Length && other.Reach == best.Reach && other.IsWithinTolerance == best.IsWithinTolerance;
}
