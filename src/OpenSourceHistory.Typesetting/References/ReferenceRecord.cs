using System.Collections.Concurrent;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.References;

/// <summary>Answers page references and remembers the answers, so that only divisions whose answers change are set again.</summary>
/// <param name="table">The table that answers.</param>
internal sealed class ReferenceRecord(IPageReferences table) : IPageReferences
{
    private readonly ConcurrentDictionary<FolioQuestion, string> _answers = new();
    private readonly ConcurrentDictionary<string, PageFolio?> _places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CounterQuestion, int?> _counters = new();

    /// <inheritdoc/>
    public string FolioOf(string targetId, CounterStyle? style) =>
        _answers.GetOrAdd(new FolioQuestion(targetId, style), key => table.FolioOf(key.Id, key.Style));

    /// <summary>What was asked for, in no order.</summary>
    public IEnumerable<string> Ids => _answers.Keys.Select(key => key.Id);

    /// <inheritdoc/>
    public PageFolio? PlaceOf(string targetId) => _places.GetOrAdd(targetId, table.PlaceOf);

    /// <inheritdoc/>
    public int? CounterOf(string noteId, string counter) =>
        _counters.GetOrAdd(new CounterQuestion(noteId, counter), key => table.CounterOf(key.Note, key.Counter));

    /// <summary>True where another table gives the same answers.</summary>
    /// <param name="other">The other table.</param>
    public bool Holds(IPageReferences other)
    {
        foreach (var ((id, style), answer) in _answers)
        {
            if (other.FolioOf(id, style) != answer)
            {
                return false;
            }
        }

        foreach (var (id, place) in _places)
        {
            if (other.PlaceOf(id) != place)
            {
                return false;
            }
        }

        foreach (var ((note, counter), answer) in _counters)
        {
            if (other.CounterOf(note, counter) != answer)
            {
                return false;
            }
        }

        return true;
    }

    private sealed record FolioQuestion(string Id, CounterStyle? Style);

    private sealed record CounterQuestion(string Note, string Counter);
}
