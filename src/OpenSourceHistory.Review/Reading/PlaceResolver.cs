using OpenSourceHistory.Docx.Tracing;

namespace OpenSourceHistory.Review.Reading;

/// <summary>
/// Knows where links within a document lead that came back. Who sets a link in a word processor gives its target a bookmark of another name: that stands for the one that was sent
/// around or in the same paragraph.
/// </summary>
/// <param name="sent">The document as sent.</param>
/// <param name="edited">The document that came back.</param>
internal sealed class PlaceResolver(ReadingDocument sent, ReadingDocument edited)
{
    private readonly Dictionary<string, string> _resolved = new(StringComparer.Ordinal);

    /// <summary>The document that came back, its links named as those of the document as sent.</summary>
    public ReadingDocument Resolve() => edited with { Body = Resolve(edited.Body), Notes = edited.Notes.ToDictionary(n => n.Key, n => Resolve(n.Value)) };

    private ReadingStory Resolve(ReadingStory story) => story.Signs.Any(s => s.Place is not null && !IsKnown(s.Place))
        ? story with { Signs = [.. story.Signs.Select(s => s.Place is { } place && !IsKnown(place) ? s with { Place = SentOf(place) } : s)] }
        : story;

    private bool IsKnown(string name) => sent.Body.Places.ContainsKey(name);

    private string SentOf(string name) => _resolved.TryGetValue(name, out var known) ? known : _resolved[name] = Find(name) ?? name;

    private string? Find(string name)
    {
        if (!edited.Body.Places.TryGetValue(name, out var place) || Array.Find(edited.Body.Paragraphs, p => p.End >= place.Start) is not { } paragraph)
        {
            return null;
        }

        return NamesIn(edited.Body, paragraph).FirstOrDefault(IsKnown)
            ?? (Array.Find(sent.Body.Paragraphs, p => p.Length > 0 && sent.Body.TextOf(p) == edited.Body.TextOf(paragraph)) is { } same ? NamesIn(sent.Body, same).FirstOrDefault() : null)
            ?? paragraph.Marks.FirstOrDefault(m => sent.Body.Paragraphs.Any(p => p.Marks.Contains(m)));
    }

    private static IEnumerable<string> NamesIn(ReadingStory story, ReadingParagraph paragraph) => story.Places
        .Where(p => p.Value.Start >= paragraph.Start && p.Value.Start <= paragraph.End && !Carriers.IsParagraph(p.Key))
        .OrderByDescending(p => p.Value.End - p.Value.Start)
        .ThenBy(p => p.Key, StringComparer.Ordinal)
        .Select(p => p.Key);
}
