using System.Globalization;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Context;

/// <summary>Notes of a file by the labels that call them, in the order of their calls.</summary>
internal sealed class NoteLabels
{
    private readonly Dictionary<(WordNoteKind, int), WordNote> _all = [];
    private readonly Dictionary<(WordNoteKind, int), string> _labels = [];
    private readonly HashSet<(WordNoteKind, int)> _called = [];
    private readonly Queue<KeyValuePair<string, WordNote>> _open = new();

    /// <summary>The labels of a document's notes.</summary>
    /// <param name="notes">The notes.</param>
    public NoteLabels(ValueList<WordNote> notes)
    {
        foreach (var note in notes)
        {
            _all.TryAdd((note.Kind, note.Id), note);
        }
    }

    /// <summary>Notes that nothing called so far.</summary>
    public IEnumerable<WordNote> Uncalled => _all.Where(n => !_called.Contains(n.Key)).Select(n => n.Value);

    /// <summary>Begins a file: labels count anew.</summary>
    public void BeginFile()
    {
        _labels.Clear();
        _open.Clear();
    }

    /// <summary>The label of a note.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its number.</param>
    /// <returns>The label; null where there is no such note.</returns>
    public string? LabelOf(WordNoteKind kind, int id)
    {
        if (!_all.TryGetValue((kind, id), out var note))
        {
            return null;
        }

        if (!_labels.TryGetValue((kind, id), out var label))
        {
            var number = _labels.Keys.Count(k => k.Item1 == kind) + 1;
            label = (kind == WordNoteKind.Endnote ? "e" : string.Empty) + number.ToString(CultureInfo.InvariantCulture);
            _labels.Add((kind, id), label);
            _called.Add((kind, id));
            _open.Enqueue(KeyValuePair.Create(label, note));
        }

        return label;
    }

    /// <summary>The next note that was called in the file and is not written yet; null where there is none.</summary>
    public KeyValuePair<string, WordNote>? Next() => _open.TryDequeue(out var note) ? note : null;
}
