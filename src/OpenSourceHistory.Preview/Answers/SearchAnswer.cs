using OpenSourceHistory.Preview.Sessions;

namespace OpenSourceHistory.Preview.Answers;

/// <summary>Where words stand on the pages.</summary>
internal static class SearchAnswer
{
    private const int Most = 200;
    private const int Around = 40;

    /// <summary>The places of words, whatever their case, with what stands around them.</summary>
    /// <param name="version">The build.</param>
    /// <param name="words">The words.</param>
    public static byte[] Of(PreviewVersion version, string words)
    {
        var found = words.Length == 0 ? [] : Enumerable.Range(0, version.Pages.Count).SelectMany(page => In(version, page, words)).Take(Most + 1).ToList();
        return JsonText.Of(json =>
        {
            json.WriteBoolean("more", found.Count > Most);
            json.Objects("places", found.Take(Most), place =>
            {
                json.WriteNumber("page", place.Page);
                var (start, end) = (Math.Max(0, place.At - Around), Math.Min(place.Text.Length, place.At + words.Length + Around));
                json.WriteString("before", (start > 0 ? "…" : string.Empty) + place.Text[start..place.At]);
                json.WriteString("found", place.Text[place.At..(place.At + words.Length)]);
                json.WriteString("after", place.Text[(place.At + words.Length)..end] + (end < place.Text.Length ? "…" : string.Empty));
            });
        });
    }

    private static IEnumerable<(int Page, string Text, int At)> In(PreviewVersion version, int page, string words)
    {
        foreach (var block in version.TextOf(page).AsEnumerable())
        {
            for (var at = block.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = block.Text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
            {
                yield return (page, block.Text, at);
            }
        }
    }
}
