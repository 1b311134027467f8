namespace OpenSourceHistory.Styles.Content;

/// <summary>What generated content writes around the number of a counter.</summary>
/// <param name="Front">Characters in front of it.</param>
/// <param name="Behind">Characters behind it.</param>
internal readonly record struct NumberParts(string Front, string Behind)
{
    /// <summary>The parts around the first number of a counter; null where the content has none.</summary>
    /// <param name="content">The content.</param>
    /// <param name="counter">Name of the counter.</param>
    public static NumberParts? Of(ValueList<ContentItem> content, string counter)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is ContentPageCounter onPage && onPage.Counter == counter)
            {
                return new NumberParts(TextOf(content.Take(i)), TextOf(content.Skip(i + 1)));
            }

            if (content[i] is ContentText text && text.Counters.FirstOrDefault(c => c.Counter == counter) is { Counter: not null } place)
            {
                return new NumberParts(
                    TextOf(content.Take(i)) + text.Value[..place.Start],
                    text.Value[(place.Start + place.Length)..] + TextOf(content.Skip(i + 1)));
            }
        }

        return null;
    }

    private static string TextOf(IEnumerable<ContentItem> items) => string.Concat(items.OfType<ContentText>().Select(text => text.Value));
}
