using System.Globalization;
using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>The notes called in a content document, in the order of their calls, until they are written.</summary>
/// <param name="styled">The book.</param>
internal sealed class PendingNotes(StyledBook styled)
{
    private readonly Queue<(Note Note, string Label)> _waiting = new();
    private int _count;

    /// <summary>Takes in a note; one that is printed elsewhere does not wait here.</summary>
    /// <param name="note">The note.</param>
    /// <returns>The call's text: what the sheet's <c>::footnote-call</c> says, else the note's place in the document.</returns>
    public string Add(Note note)
    {
        _count++;
        var label = LabelOf(styled, note, _count);
        if (note.Placement == NotePlacement.Page)
        {
            _waiting.Enqueue((note, label));
        }

        return label;
    }

    /// <summary>The text of a note's call: what the sheet says, else a number.</summary>
    /// <param name="styled">The book.</param>
    /// <param name="note">The note.</param>
    /// <param name="number">Its place among the notes of its document, from 1.</param>
    public static string LabelOf(StyledBook styled, Note note, int number)
    {
        var label = GeneratedCharacters.Of(styled, note, PseudoElement.FootnoteCall).Trim();
        return label.Length > 0 ? label : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Takes out the first note that waits.</summary>
    /// <param name="note">The note.</param>
    /// <param name="label">Its call's text.</param>
    /// <returns>False where none waits.</returns>
    public bool TryTake(out Note note, out string label)
    {
        var found = _waiting.TryDequeue(out var first);
        (note, label) = first;
        return found;
    }
}
