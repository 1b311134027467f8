using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>Finds which notes of a document that came back are those of the document as sent: by the hidden bookmark around their call, else by their text.</summary>
internal sealed class NoteMatcher
{
    private readonly Dictionary<(WordNoteKind, int), string> _texts;
    private readonly ILookup<string, int> _byText;
    private readonly ReadingDocument _sent;
    private readonly HashSet<int> _taken = [];
    private int _new;

    /// <summary>A matcher.</summary>
    /// <param name="document">The document that came back.</param>
    /// <param name="sent">The document as sent.</param>
    /// <param name="isAccepted">True for a revision that is accepted.</param>
    public NoteMatcher(WordDocument document, ReadingDocument sent, Func<WordRevision, bool> isAccepted)
    {
        _sent = sent;
        _texts = document.Notes.GroupBy(n => (n.Kind, n.Id)).ToDictionary(g => g.Key, g => DocumentNormalizer.TextOf(g.First().Blocks, isAccepted));
        _byText = sent.Notes.OrderBy(n => n.Key).ToLookup(n => string.Join('\n', n.Value.Paragraphs.Select(n.Value.TextOf)), n => n.Key, StringComparer.Ordinal);
    }

    /// <summary>Number of the note of a call in the document as sent; a negative one for a new note.</summary>
    /// <param name="call">The call.</param>
    /// <param name="mark">The number that a hidden bookmark names, or null.</param>
    public int NumberOf(NoteCallToken call, int? mark)
    {
        if (mark is { } number && _sent.Notes.ContainsKey(number) && _taken.Add(number))
        {
            return number;
        }

        var text = _texts.GetValueOrDefault((call.Kind, call.Id), string.Empty);
        foreach (var alike in _byText[text])
        {
            if (_taken.Add(alike))
            {
                return alike;
            }
        }

        return --_new;
    }
}
