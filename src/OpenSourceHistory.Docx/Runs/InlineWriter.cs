using OpenSourceHistory.Manuscript.Editions;
using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Writes inline nodes as runs, links, fields, notes' calls and pictures.</summary>
/// <param name="part">The part.</param>
/// <param name="runs">Receives the runs.</param>
internal sealed class InlineWriter(PartBuilder part, RunWriter runs) : PhraseVisitor<TextLook>
{
    private readonly GeneratedWriter _generated = new(part, runs);
    private readonly LinkFields _fields = new(part);
    private readonly NoteCallWriter _calls = new(part, runs);
    private readonly PictureWriter _pictures = new(part);

    /// <summary>Writes inline nodes.</summary>
    /// <param name="inlines">The nodes.</param>
    /// <param name="look">Look of text in them.</param>
    public void Write(ValueList<Inline> inlines, TextLook look)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is not SoftBreak || !IsJoined(inlines, i))
            {
                inlines[i].Accept(this, look);
            }
        }
    }

    /// <inheritdoc/>
    public override void Visit(Text text, TextLook state) => runs.Text(text.Value, state, text);

    /// <inheritdoc/>
    public override void Visit(SoftBreak softBreak, TextLook state) => runs.Text(" ", state, softBreak);

    /// <inheritdoc/>
    public override void Visit(LineBreak lineBreak, TextLook state) => runs.Text("\n", state, lineBreak);

    /// <inheritdoc/>
    public override void Visit(IndexMark mark, TextLook state)
    {
        if (part.Plan.Options.IndexFields == IndexFields.None || (mark.IsFound && part.Plan.Options.IndexFields == IndexFields.Own))
        {
            return;
        }

        if (mark.Kind == IndexMarkKind.RangeEnd)
        {
            if (part.EndRange(mark) is { } end)
            {
                runs.Mark(end);
            }

            return;
        }

        string? bookmark = null;
        if (mark.Kind == IndexMarkKind.RangeStart)
        {
            var start = part.StartRange(mark);
            bookmark = start.Name;
            runs.Mark(start);
        }

        foreach (var run in IndexField.RunsOf(mark, part.Plan.Language, bookmark))
        {
            runs.Mark(run);
        }
    }

    /// <summary>Writes places. In an index, which Word builds anew as a whole, pages are text; elsewhere each is a field of its own.</summary>
    /// <param name="places">The places.</param>
    /// <param name="state">Look of the text around.</param>
    public override void Visit(LocatorList places, TextLook state)
    {
        foreach (var piece in part.Plan.Locators.Write(places))
        {
            var look = new TextLook(piece.Place is null ? state.Format : part.Plan.Inlines.RunOf(piece.Place, state.Format), state.Style);
            if (piece.TargetId is { } id && part.Plan.HasPlace(id) && part.Plan.Folios.PlaceOf(id).Label == piece.Text)
            {
                _generated.WriteField($"PAGEREF {part.BookmarkOf(id)} \\h", piece.Text, look, places);
            }
            else
            {
                runs.Text(piece.Text.Replace("\u2060", string.Empty, StringComparison.Ordinal), look, places);
            }
        }
    }

    /// <inheritdoc/>
    public override void Visit(Code code, TextLook state) => WriteElement(code, state, look => runs.Text(code.Value, look, code));

    /// <inheritdoc/>
    public override void Visit(Citation citation, TextLook state) => WriteElement(citation, state, look => WriteAround(citation, look, null));

    /// <inheritdoc/>
    public override void Visit(Image image, TextLook state) => WriteElement(image, state, look =>
    {
        if (image.ResolvedPath is { } path && part.Plan.Callouts.TryGetValue(path, out var name))
        {
            runs.Text($"<Insert {name}>", new TextLook(look.Format), image);
        }
        else if (_pictures.Make(image) is { } drawing)
        {
            runs.Element(drawing, new TextLook(look.Format));
        }
        else if (image.AlternativeText.Length > 0)
        {
            runs.Text($"[{image.AlternativeText}]", new TextLook(look.Format), image);
        }
    });

    /// <inheritdoc/>
    public override void Visit(Note note, TextLook state)
    {
        if (part.Plan.Book.StyleOf(note).Display == DisplayMode.None)
        {
            return;
        }

        if (part.Plan.NumberOf(note) is { } number)
        {
            if (note.IsApart)
            {
                runs.Text(Note.Apart, new TextLook(state.Format), note);
            }

            var comments = part.HoldsComments ? NodeCollector<CommentMark>.In(note) : [];
            WriteMarks(comments, isEnd: false);
            _calls.Write(note, number, part.Plan.Inlines.RunOf(note, state.Format));
            WriteMarks(comments, isEnd: true);
            return;
        }

        var look = new TextLook(state.Format);
        runs.Text(" [", look, note);
        foreach (var block in note.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                Write(paragraph.Inlines, look);
            }
        }

        runs.Text("]", look, note);
    }

    /// <inheritdoc/>
    public override void Visit(Link link, TextLook state) => WriteElement(link, state, look => WriteLink(link, look));

    /// <inheritdoc/>
    public override void Visit(Revision revision, TextLook state) => WriteElement(revision, state, look =>
    {
        runs.BeginRevision(revision);
        WriteAround(revision, look, revision.Inlines);
        runs.EndRevision();
    });

    /// <inheritdoc/>
    public override void Visit(CommentMark mark, TextLook state)
    {
        if (part.HoldsComments)
        {
            runs.Comment(mark);
        }
    }

    /// <inheritdoc/>
    protected override void VisitPhrase(Phrase phrase, TextLook state) => WriteElement(phrase, state, look => WriteAround(phrase, look, phrase.Inlines));

    private void WriteMarks(IReadOnlyList<CommentMark> marks, bool isEnd)
    {
        foreach (var mark in marks.Where(m => m.IsEnd == isEnd))
        {
            runs.Comment(mark);
        }
    }

    private bool IsJoined(ValueList<Inline> inlines, int index)
    {
        var behind = index + 1;
        while (behind < inlines.Count && inlines[behind] is IndexMark)
        {
            behind++;
        }

        return !SoftLineEnd.IsSpace(runs.Tail, behind < inlines.Count ? TextPrinter.Print([inlines[behind]]) : string.Empty);
    }

    private void WriteElement(Inline inline, TextLook around, Action<TextLook> write)
    {
        var computed = part.Plan.Book.StyleOf(inline);
        if (computed.Display == DisplayMode.None)
        {
            return;
        }

        var run = part.Plan.Inlines.RunOf(inline, around.Format);
        var look = new TextLook(run, part.Plan.Naming.CharacterStyleOf(inline, run, around.Format, computed.StyleName) ?? around.Style);
        var start = inline.Attributes.Id is { } id ? part.StartBookmark(id) : null;
        if (start is not null)
        {
            runs.Mark(start);
        }

        write(look);
        if (start is not null)
        {
            runs.Mark(new W.BookmarkEnd { Id = start.Id });
        }
    }

    private void WriteAround(Inline inline, TextLook look, ValueList<Inline>? text)
    {
        WriteGenerated(inline, PseudoElement.Before, look);
        if (text is not null)
        {
            Write(text, look);
        }

        WriteGenerated(inline, PseudoElement.After, look);
    }

    private void WriteGenerated(Inline inline, PseudoElement pseudo, TextLook look)
    {
        var content = part.Plan.Book.ContentOf(inline, pseudo);
        if (content.Count > 0)
        {
            _generated.Write(content, new TextLook(part.Plan.Inlines.RunOf(inline, pseudo, look.Format), look.Style), inline);
        }
    }

    // A reference that shows just what Word's own would show is a field; what the sheet adds to it stands around the field.
    private void WriteLink(Link link, TextLook look)
    {
        if (_fields.InstructionOf(link) is { } instruction)
        {
            WriteField(link, instruction, look);
        }
        else if (ContainerOf(link) is { } container)
        {
            runs.OpenLink(container);
            WriteAround(link, look, link.Inlines);
            runs.CloseLink();
        }
        else
        {
            // What leads nowhere is not to look like a link.
            WriteAround(link, look with { Style = null }, link.Inlines);
        }
    }

    private void WriteField(Link link, string instruction, TextLook look)
    {
        var isAddedTo = _fields.IsAddedTo(link);
        if (isAddedTo)
        {
            WriteGenerated(link, PseudoElement.Before, look);
        }

        runs.BeginField(instruction, look);
        if (isAddedTo)
        {
            Write(link.Inlines, look);
        }
        else
        {
            WriteAround(link, look, link.Inlines);
        }

        runs.EndField(look);
        if (isAddedTo)
        {
            WriteGenerated(link, PseudoElement.After, look);
        }
    }

    private W.Hyperlink? ContainerOf(Link link)
    {
        if (link.TargetId is { } id)
        {
            return part.Plan.HasPlace(id) ? new W.Hyperlink { Anchor = part.BookmarkOf(id), History = true } : null;
        }

        return part.Relations.LinkTo(link.Target) is { } relation ? new W.Hyperlink { Id = relation, Tooltip = link.Title is { } title ? XmlSafeText.Clean(title) : null, History = true } : null;
    }
}
