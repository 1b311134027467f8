namespace OpenSourceHistory.Preview.Sessions;

/// <summary>What a page was in another build.</summary>
/// <param name="Was">Index of the page there that it is to be compared with; null where there is none.</param>
/// <param name="IsChanged">True where no page there looks like it.</param>
internal readonly record struct PageMatch(int? Was, bool IsChanged)
{
    /// <summary>Finds for each page what it was: the page that looks the same, else the one as far behind the last such page.</summary>
    /// <param name="now">The build.</param>
    /// <param name="before">The other; null where there was none.</param>
    public static PageMatch[] Of(PreviewVersion now, PreviewVersion? before)
    {
        var matches = new PageMatch[now.Pages.Count];
        var places = before?.Fingerprints.Index().GroupBy(f => f.Item).ToDictionary(g => g.Key, g => g.Select(f => f.Index).ToArray()) ?? [];
        var last = -1;
        for (var i = 0; i < matches.Length && before is not null; i++)
        {
            var same = places.TryGetValue(now.Fingerprints[i], out var found);
            last = same ? found!.MinBy(f => Math.Abs(f - i)) : last + 1;
            matches[i] = new PageMatch(last < before.Pages.Count ? last : null, !same);
        }

        return matches;
    }
}
