using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>
/// Carries what an editor changed in the text as sent over to the text as the sources have it now. Where the sources changed the same words, the change is a conflict: it then
/// stands for all words that either changed.
/// </summary>
internal sealed class ChangeCarrier
{
    private readonly ReadingDocument _now;
    private readonly Dictionary<int, int> _notes;
    private readonly ReadingDocument _sent;
    private readonly Dictionary<int, StoryMap?> _maps = [];

    /// <summary>A carrier.</summary>
    /// <param name="sent">The document as sent.</param>
    /// <param name="now">The document that the sources make now.</param>
    public ChangeCarrier(ReadingDocument sent, ReadingDocument now)
    {
        (_sent, _now) = (sent, now);
        _notes = NotePairs.Find(sent, now);
    }

    /// <summary>True where two documents are the same, so that nothing need be carried anywhere.</summary>
    /// <param name="sent">The document as sent.</param>
    /// <param name="now">The document that the sources make now.</param>
    public static bool IsIdle(ReadingDocument sent, ReadingDocument now) =>
        IsSame(sent.Body, now.Body) && sent.Notes.Count == now.Notes.Count && sent.Notes.All(n => now.Notes.TryGetValue(n.Key, out var other) && IsSame(n.Value, other));

    /// <summary>Number of a note now, by its number as sent; that of new ones stays.</summary>
    /// <param name="note">The number; 0 for the body.</param>
    public int NoteOf(int note) => _notes.GetValueOrDefault(note, note);

    /// <summary>Where text as sent is now, or the end of its paragraph where it is another; null where its note is gone.</summary>
    /// <param name="note">Number of the note as sent that it stands in; 0 for the body.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public (int Start, int End)? PlaceOf(int note, int start, int end)
    {
        if (MapOf(note) is not { } map)
        {
            return null;
        }

        var behind = Math.Max(0, map.PlaceBehind(map.ParagraphAt(start)) - 1);
        return map.Find(start, end) ?? (behind, behind);
    }

    /// <summary>Carries changes over, in the order of the text as sent.</summary>
    /// <param name="changes">The changes.</param>
    public List<CarriedChange> Carry(IEnumerable<StoryChange> changes) => [.. changes.GroupBy(c => c.Note).SelectMany(g => CarryStory(g.Key, [.. g]))];

    private IEnumerable<CarriedChange> CarryStory(int note, List<StoryChange> changes)
    {
        var own = changes.Select(c => c with { Note = NoteOf(note), New = Renumber(c.New) }).ToList();
        return MapOf(note) is { } map ? new StoryCarrier(map).Carry(own) : own.Select(c => new CarriedChange(c with { Note = 0 }) { Obstacle = "its note is no longer in the sources" });
    }

    private StoryMap? MapOf(int note)
    {
        if (!_maps.TryGetValue(note, out var map))
        {
            var story = note == 0 ? _sent.Body : _sent.Notes.GetValueOrDefault(note);
            var now = note == 0 ? _now.Body : _now.Notes.GetValueOrDefault(NoteOf(note));
            _maps[note] = map = story is null || now is null ? null : new StoryMap(story with { Signs = Renumber(story.Signs) }, now);
        }

        return map;
    }

    private ReadingSign[] Renumber(ReadingSign[] signs) => signs.Any(s => s.Note > 0) ? [.. signs.Select(s => s.Note > 0 ? s with { Note = NoteOf(s.Note) } : s)] : signs;

    private static bool IsSame(ReadingStory one, ReadingStory other) =>
        one.Signs.AsSpan().SequenceEqual(other.Signs) && one.Signs.Select(s => s.Place).SequenceEqual(other.Signs.Select(s => s.Place)) && one.Paragraphs.AsSpan().SequenceEqual(other.Paragraphs);
}
