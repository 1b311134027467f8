using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Finds the cross references that show just what a field of Word's would show.</summary>
/// <param name="part">The part.</param>
internal sealed class LinkFields(PartBuilder part)
{
    /// <summary>The instruction of the field that shows what a reference shows; null where none does.</summary>
    /// <param name="link">The reference.</param>
    public string? InstructionOf(Link link)
    {
        if (link is not { IsCrossReference: true, TargetId: { } id } || !part.Plan.HasPlace(id))
        {
            return null;
        }

        if (IsNoteNumber(link, id))
        {
            return $"NOTEREF {part.BookmarkOf(id)} \\h";
        }

        return part.Plan.Flow.Places.Texts.TryGetValue(id, out var text) && SaySame(text, part.Plan.Book.TextOf(link.Inlines))
            ? $"REF {part.ReferenceBookmarkOf(id)} \\h"
            : null;
    }

    /// <summary>True where the sheet adds to the text of a reference. The number of a note is all that the sheet writes, and all that the field shows.</summary>
    /// <param name="link">The reference.</param>
    public bool IsAddedTo(Link link) => link.Inlines.Count > 0
        && (part.Plan.Book.ContentOf(link, PseudoElement.Before).Count > 0 || part.Plan.Book.ContentOf(link, PseudoElement.After).Count > 0);

    // A field takes the place of all that the sheet writes, so it must be the number alone (17.16.5.40).
    private bool IsNoteNumber(Link link, string id)
    {
        var book = part.Plan.Book;
        if (link.Inlines.Count > 0 || part.Plan.NoteOf(id) is not { } note)
        {
            return false;
        }

        var written = PlainText.OfGenerated(book, link, PseudoElement.Before) + PlainText.OfGenerated(book, link, PseudoElement.After);
        return part.Plan.Notes.CustomMarkOf(note) is null && written == PlainText.OfGenerated(book, note, PseudoElement.FootnoteCall);
    }

    // A reference keeps word and number together by a no-break space that the label need not have.
    private static bool SaySame(string label, string reference) => label.Replace('\u00A0', ' ') == reference.Replace('\u00A0', ' ');
}
