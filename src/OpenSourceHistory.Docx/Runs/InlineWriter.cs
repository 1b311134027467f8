using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Pictures;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Writes inline nodes as runs, links, fields, notes' calls and pictures.</summary>
/// <param name="context">The file.</param>
/// <param name="relations">Relationships of the part written to.</param>
/// <param name="runs">Receives the runs.</param>
internal sealed class InlineWriter(DocumentContext context, PartRelations relations, RunWriter runs)
{
    /// <summary>Writes inline nodes.</summary>
    /// <param name="inlines">The nodes.</param>
    /// <param name="format">Look of text in them.</param>
    /// <param name="style">Character style of text in them, or null.</param>
    /// <param name="isEastAsian">True inside text marked as Chinese, Japanese or Korean.</param>
    public void Write(ValueList<Inline> inlines, RunFormat format, string? style, bool isEastAsian)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            switch (inlines[i])
            {
                case Text text: runs.Text(text.Value, format, style, isEastAsian, text.SpanOf); break;
                case SoftBreak: WriteSoftBreak(inlines, i, format, style); break;
                case LineBreak: runs.Text("\n", format, style, false); break;
                case IndexMark mark: WriteMark(mark); break;
                case LocatorList list: WriteLocators(list, format, style); break;
                default: WriteElement(inlines[i], format, style); break;
            }
        }
    }

    // Between Chinese characters a line end of the source is nothing.
    private void WriteSoftBreak(ValueList<Inline> inlines, int index, RunFormat format, string? style)
    {
        var behind = index + 1;
        while (behind < inlines.Count && inlines[behind] is IndexMark)
        {
            behind++;
        }

        var next = behind < inlines.Count ? FirstCharacter(inlines[behind]) : null;
        if (runs.EndsEastAsian && next is { } c && EastAsianText.Contains(c))
        {
            return;
        }

        runs.Text(" ", format, style, false);
    }

    private static char? FirstCharacter(Inline inline) => inline is Text text
        ? text.Value[0]
        : inline is Phrase { Inlines: [var first, ..] } ? FirstCharacter(first) : null;

    private void WriteElement(Inline inline, RunFormat around, string? outerStyle)
    {
        var computed = context.Book.StyleOf(inline);
        if (computed.Display == DisplayMode.None)
        {
            return;
        }

        var format = context.Inlines.RunOf(inline, around);
        var style = context.Naming.CharacterStyleOf(inline) ?? outerStyle;
        var bookmark = inline is Note ? null : OpenBookmark(inline.Attributes.Id);
        switch (inline)
        {
            case Code code: runs.Text(code.Value, format, style, false, code.SpanOf); break;
            case Image image: WriteImage(image, format); break;
            case Note note: WriteNote(note, format, around); break;
            case Link link: WriteLink(link, format, style); break;
            default: WriteSpan(inline, format, style, LanguageNames.IsEastAsian(computed.Language)); break;
        }

        if (bookmark is not null)
        {
            runs.Mark(bookmark);
        }
    }

    private void WriteMark(IndexMark mark)
    {
        var id = mark.Attributes.Id ?? string.Empty;
        if (mark.Kind == IndexMarkKind.RangeEnd)
        {
            if (context.OpenRanges.Remove(id, out var open))
            {
                runs.Mark(new W.BookmarkEnd { Id = open });
            }

            return;
        }

        string? bookmark = null;
        if (mark.Kind == IndexMarkKind.RangeStart)
        {
            bookmark = context.Bookmarks.NameOf(id);
            context.OpenRanges[mark.EndId] = Units.Text(context.BookmarkNumbers.Next());
            runs.Mark(new W.BookmarkStart { Id = context.OpenRanges[mark.EndId], Name = bookmark });
        }

        foreach (var run in IndexField.RunsOf(mark, context.Book.Book.Metadata.Language, bookmark))
        {
            runs.Mark(run);
        }
    }

    // In an index, which Word builds anew as a whole, pages are text; elsewhere each is a field of its own.
    private void WriteLocators(LocatorList list, RunFormat around, string? outerStyle)
    {
        foreach (var piece in context.Locators.Write(list))
        {
            var format = piece.Place is null ? around : context.Inlines.RunOf(piece.Place, around);
            if (piece.TargetId is { } id && context.Flow.AnchoredIds.Contains(id) && context.Folios.PlaceOf(id)?.Label == piece.Text)
            {
                new GeneratedWriter(context, runs).WriteField($"PAGEREF {context.Bookmarks.NameOf(id)} \\h", piece.Text, format, outerStyle);
            }
            else
            {
                runs.Text(piece.Text.Replace("\u2060", string.Empty, StringComparison.Ordinal), format, outerStyle, false);
            }
        }
    }

    private W.BookmarkEnd? OpenBookmark(string? id)
    {
        if (id is null)
        {
            return null;
        }

        var number = Units.Text(context.BookmarkNumbers.Next());
        runs.Mark(new W.BookmarkStart { Id = number, Name = context.Bookmarks.NameOf(id) });
        return new W.BookmarkEnd { Id = number };
    }

    private void WriteSpan(Inline inline, RunFormat format, string? style, bool isEastAsian)
    {
        WriteGenerated(inline, PseudoElement.Before, format, style);
        if (inline is Phrase phrase)
        {
            Write(phrase.Inlines, format, style, isEastAsian);
        }

        WriteGenerated(inline, PseudoElement.After, format, style);
    }

    private void WriteGenerated(Inline inline, PseudoElement pseudo, RunFormat around, string? style)
    {
        var content = context.Book.ContentOf(inline, pseudo);
        if (content.Count > 0)
        {
            new GeneratedWriter(context, runs).Write(content, context.Inlines.RunOf(inline, pseudo, around), style);
        }
    }

    private void WriteNote(Note note, RunFormat format, RunFormat around)
    {
        if (context.NoteNumbers.TryGetValue(note, out var number))
        {
            // A bookmark only where something refers to the note: an editor sees it.
            var bookmark = OpenBookmark(context.Flow.LinkedIds.Contains(note.Id) ? note.Id : null);
            WriteReference(note, number, format);
            if (bookmark is not null)
            {
                runs.Mark(bookmark);
            }

            return;
        }

        runs.Text(" [", around, null, false);
        foreach (var block in note.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                Write(paragraph.Inlines, around, null, false);
            }
        }

        runs.Text("]", around, null, false);
    }

    private void WriteReference(Note note, int number, RunFormat format)
    {
        var mark = context.Notes.CustomMarkOf(note);
        W.FootnoteEndnoteReferenceType reference = note.Placement == NotePlacement.Page ? new W.FootnoteReference() : new W.EndnoteReference();
        reference.Id = number;
        if (mark is not null)
        {
            reference.CustomMarkFollows = true;
        }

        runs.Element(reference, format, context.Naming.CharacterStyleOf(note), mark ?? string.Empty);
    }

    // A reference that shows just what Word's own would show is a field; what the sheet adds to it stands around the field, in a link.
    private void WriteLink(Link link, RunFormat format, string? style)
    {
        var field = FieldOf(link);
        OpenXmlCompositeElement? container = field is not null && !IsAddedTo(link) ? field : ContainerOf(link);
        if (container is null)
        {
            WriteSpan(link, format, null, false);
            return;
        }

        var isFieldWithin = field is not null && container != field;
        runs.Open(container);
        WriteGenerated(link, PseudoElement.Before, format, style);
        if (isFieldWithin)
        {
            runs.Open(field!);
        }

        Write(link.Inlines, format, style, LanguageNames.IsEastAsian(context.Book.StyleOf(link).Language));
        if (isFieldWithin)
        {
            runs.Close();
        }

        WriteGenerated(link, PseudoElement.After, format, style);
        runs.Close();
    }

    // The number of a note is all that the sheet writes, and all that the field shows.
    private bool IsAddedTo(Link link) => link.Inlines.Count > 0 && (
        context.Book.ContentOf(link, PseudoElement.Before).Count > 0 || context.Book.ContentOf(link, PseudoElement.After).Count > 0);

    private W.Hyperlink? ContainerOf(Link link)
    {
        if (link.TargetId is not { } id)
        {
            return relations.LinkTo(link.Target) is { } relation ? new W.Hyperlink { Id = relation, Tooltip = link.Title, History = true } : null;
        }

        return context.Flow.AnchoredIds.Contains(id) ? new W.Hyperlink { Anchor = context.Bookmarks.NameOf(id), History = true } : null;
    }

    private W.SimpleField? FieldOf(Link link)
    {
        if (link is not { IsCrossReference: true, TargetId: { } id } || !context.Flow.AnchoredIds.Contains(id))
        {
            return null;
        }

        if (IsNoteNumber(link, id))
        {
            return FieldRuns.Simple($"NOTEREF {context.Bookmarks.NameOf(id)} \\h");
        }

        if (!context.Flow.ReferenceTexts.TryGetValue(id, out var text) || !SaySame(text, context.Book.TextOf(link.Inlines)))
        {
            return null;
        }

        var bookmark = context.Flow.LabelledIds.Contains(id) ? context.LabelBookmarkOf(id) : context.Bookmarks.NameOf(id);
        return FieldRuns.Simple($"REF {bookmark} \\h");
    }

    // A field takes the place of all that the sheet writes, so it must be the number alone (17.16.5.40).
    private bool IsNoteNumber(Link link, string id)
    {
        if (link.Inlines.Count > 0 || !context.NoteCalls.TryGetValue(id, out var note))
        {
            return false;
        }

        var written = PlainText.OfGenerated(context.Book, link, PseudoElement.Before) + PlainText.OfGenerated(context.Book, link, PseudoElement.After);
        return context.Notes.CustomMarkOf(note) is null && written == PlainText.OfGenerated(context.Book, note, PseudoElement.FootnoteCall);
    }

    // A reference keeps word and number together by a no-break space that the label need not have.
    private static bool SaySame(string label, string reference) => label.Replace('\u00A0', ' ') == reference.Replace('\u00A0', ' ');

    private void WriteImage(Image image, RunFormat format)
    {
        var drawing = PictureElements.Make(context, relations, image);
        if (drawing is not null)
        {
            runs.Element(drawing, format, null);
        }
        else if (image.AlternativeText.Length > 0)
        {
            runs.Text($"[{image.AlternativeText}]", format, null, false);
        }
    }
}
