using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>
/// Writes notes behind the text of their document. Each is an <c>aside</c> of its own, after its call, in the same file,
/// and short: what Apple Books, Kobo and Kindle ask of a note that is to pop up. There is no list around them, which makes
/// Kindle show them run together, and no heading above, which would stand over nothing where asides are hidden. The way
/// back comes first, since Kindle takes a link at a note's start for its number.
/// </summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="inlines">Writes a note's first paragraph.</param>
/// <param name="blocks">Writes the rest.</param>
/// <param name="calls">The notes called.</param>
internal sealed class NoteWriter(ElementWriter elements, InlineWriter inlines, BlockWriter blocks, NoteCalls calls)
{
    /// <summary>Writes all notes that wait, and those that are called in them.</summary>
    public void Write()
    {
        if (!calls.TryTake(out var note, out var label))
        {
            return;
        }

        elements.Start("section", "footnotes");
        elements.Semantics("footnotes", null);
        elements.NewLine();
        do
        {
            Write(note, label);
            elements.NewLine();
        }
        while (calls.TryTake(out note, out label));
        elements.End();
        elements.NewLine();
    }

    private void Write(Note note, string label)
    {
        elements.Start(note, "aside");
        elements.Semantics("footnote", "doc-footnote");
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
        var marker = GeneratedText.Of(elements.Styled, note, PseudoElement.FootnoteMarker).Trim();
        var style = elements.Styled.StyleOf(note, PseudoElement.FootnoteMarker) ?? elements.Styled.StyleOf(note);
        elements.Start("a", "footnote-marker");
        elements.Attribute("href", "#" + Note.CallIdOf(elements.Targets.IdOf(note)!));
        elements.Semantics("backlink", "doc-backlink");
        elements.Text(marker.Length > 0 ? marker : label, style);
        elements.End();
        elements.Text(" ", style);
    }
}
