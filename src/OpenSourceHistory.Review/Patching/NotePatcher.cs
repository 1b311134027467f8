using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Writes calls of notes, with the texts of new ones, and takes away the texts of those that nothing calls any more.</summary>
/// <param name="indexOf">How the sources spell a note; the body for 0.</param>
/// <param name="edited">The document that came back.</param>
/// <param name="labels">Names new notes.</param>
internal sealed class NotePatcher(Func<int, SourceIndex> indexOf, ReadingDocument edited, NewNoteLabels labels)
{
    private readonly Dictionary<int, SourceEdit> _texts = [];

    /// <summary>What is written over for the texts of the notes that were called.</summary>
    public IEnumerable<SourceEdit> Texts => _texts.Values;

    /// <summary>Writes the call of a note: one that moved is called as it was, a short new one stands in its place, and a longer one below.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="file">The source that calls it.</param>
    /// <param name="habits">How its author writes signs.</param>
    /// <returns>Null where it cannot be written.</returns>
    public string? Call(int number, SourceFile? file, SpellingHabits habits)
    {
        if (number > 0)
        {
            var body = indexOf(0);
            var at = Array.FindIndex(body.Story.Signs, s => s.Character == ReadingSign.NoteCall && s.Note == number);
            return at >= 0 && body[at] is { } sign ? sign.File.Text[sign.Start..sign.End] : null;
        }

        if (!edited.Notes.TryGetValue(number, out var note))
        {
            return null;
        }

        var speller = new MarkdownSpeller(habits, _ => null, indexOf(0).IdOf);
        var paragraphs = note.Paragraphs.Where(p => p.Length > 0).Select(p => speller.Spell(note.Signs.AsSpan(p.Start, p.Length), MarkdownSpeller.Nothing, string.Empty)?.Replace("\n", "\n    ", StringComparison.Ordinal)).ToList();
        if (paragraphs.Count == 0 || paragraphs.Contains(null))
        {
            return null;
        }

        return paragraphs.Count == 1 ? $"^[{paragraphs[0]}]" : file is null ? null : Define(number, string.Join("\n\n    ", paragraphs), file);
    }

    /// <summary>What is written over for the texts of notes that were called in what was taken out, and are called nowhere now.</summary>
    /// <param name="story">The story that called them.</param>
    /// <param name="change">What was taken out.</param>
    public IEnumerable<SourceEdit> Forget(ReadingStory story, StoryChange change)
    {
        for (var i = change.Start; i < change.End; i++)
        {
            if (story.Signs[i] is { Character: ReadingSign.NoteCall, Note: > 0 } call && !edited.Notes.ContainsKey(call.Note) && DefinitionOf(call.Note) is { } definition)
            {
                var (start, end) = definition.Removal();
                yield return new SourceEdit(definition.File, start, end, string.Empty);
            }
        }
    }

    private string Define(int number, string text, SourceFile file)
    {
        var label = labels.LabelOf(edited, number, file);
        var gap = file.Text.EndsWith("\n\n", StringComparison.Ordinal) ? string.Empty : file.Text.EndsWith('\n') ? "\n" : "\n\n";
        _texts[number] = new SourceEdit(file, file.Text.Length, file.Text.Length, $"{gap}[^{label}]: {text}\n");
        return $"[^{label}]";
    }

    // All lines of a text that stands by itself and that is called once.
    private BlockSource? DefinitionOf(int note)
    {
        var index = indexOf(note);
        var blocks = Enumerable.Range(0, index.Story.Paragraphs.Length).Select(p => BlockSource.Of(index, p)).ToList();
        if (blocks is not [{ Prefix.IsNote: true } first, ..] || blocks[^1] is not { } last)
        {
            return null;
        }

        var label = first.Prefix.Marker.TrimEnd()[..^1];
        var isCalledOnce = first.File.Text.IndexOf(label, StringComparison.Ordinal) is var one && first.File.Text.IndexOf(label, one + 1, StringComparison.Ordinal) is > 0 and var two && first.File.Text.IndexOf(label, two + 1, StringComparison.Ordinal) < 0;
        return isCalledOnce ? first with { ContentEnd = last.ContentEnd, End = last.End } : null;
    }
}
