using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>
/// Writes notes: behind the text of their document, or all of them in a document of their own. Behind the text, each is an <c>aside</c> of its own, after its call, in the same file,
/// and short: what Apple Books, Kobo and Kindle ask of a note that is to pop up. There is no list around them, which makes
/// Kindle show them run together, and no heading above, which would stand over nothing where asides are hidden. The way
/// back comes first, since Kindle takes a link at a note's start for its number. Notes in a document of their own are read there, so they are
/// no asides, which Apple Books hides.
/// </summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="inlines">Writes a note's first paragraph.</param>
/// <param name="blocks">Writes the rest.</param>
internal sealed class NoteWriter(ElementWriter elements, InlineWriter inlines, BlockWriter blocks)
{
    /// <summary>Writes all notes that wait, and those that are called in them.</summary>
    /// <param name="calls">The notes called.</param>
    public void Write(PendingNotes calls)
    {
        if (!calls.TryTake(out var note, out var label))
        {
            return;
        }

        elements.Start("section", "footnotes");
        elements.Semantics("footnotes", null);
        elements.Attribute("aria-label", Vocabulary.Of(elements.Styled.Book.Metadata.Language)["notes"]);
        elements.NewLine();
        do
        {
            elements.Start(note);
            elements.Semantics("footnote", "doc-footnote");
            WriteText(note, label);
            elements.NewLine();
        }
        while (calls.TryTake(out note, out label));
        elements.End();
        elements.NewLine();
    }

    /// <summary>Writes the notes that are printed in one place. The document says that they are endnotes.</summary>
    /// <param name="notes">The place.</param>
    public void Write(NoteCollection notes)
    {
        elements.Start(notes);
        elements.NewLine();
        blocks.Write(notes.Heading is { } heading ? [heading] : []);
        var number = 0;
        // A list by its role: numbers are those of the calls, and a list's own would stand beside them.
        elements.Start("div");
        elements.Semantics(null, "list");
        elements.NewLine();
        foreach (var note in notes.NoteIds.Select(elements.Styled.FindNote).OfType<Note>())
        {
            elements.Start("div");
            elements.WriteAttributes(note);
            elements.Semantics("endnote", "listitem");
            WriteText(note, PendingNotes.LabelOf(elements.Styled, note, ++number));
            elements.NewLine();
        }

        elements.End();
        elements.NewLine();
        elements.End();
    }

    private void WriteText(Note note, string label)
    {
        elements.NewLine();
        var first = note.Blocks.Count > 0 ? note.Blocks[0] as Paragraph : null;
        WriteFirstLine(note, label, first);
        elements.NewLine();
        blocks.Write(first is null ? note.Blocks : ValueList.Create(note.Blocks.AsSpan()[1..]));
        elements.End();
    }

    private void WriteFirstLine(Note note, string label, Paragraph? first)
    {
        elements.Start("p");
        if (first is not null)
        {
            elements.WriteAttributes(first);
        }

        WriteWayBack(note, label);
        if (first is not null)
        {
            inlines.Write(first.Inlines, elements.Styled.StyleOf(first));
        }

        elements.End();
    }

    private void WriteWayBack(Note note, string label)
    {
        var marker = GeneratedCharacters.Of(elements.Styled, note, PseudoElement.FootnoteMarker).Trim();
        var style = elements.Styled.StyleOf(note, PseudoElement.FootnoteMarker) ?? elements.Styled.StyleOf(note);
        elements.Start("a", "footnote-marker");
        elements.Attribute("href", elements.Targets.UrlOfCall(note, elements.FileName));
        elements.Semantics("backlink", "doc-backlink");
        elements.Attribute("aria-label", Vocabulary.Of(elements.Styled.Book.Metadata.Language).Format("back-to-text", label));
        elements.Text(marker.Length > 0 ? marker : label, style);
        elements.End();
        elements.Text(" ", style);
    }
}
