using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Flow;

/// <content>What stands inside paragraphs: notes are built, character styles counted, ids collected.</content>
internal sealed partial class FlowBuilder
{
    private bool _inNote;

    private void Survey(ValueList<Inline> inlines, RunFormat around)
    {
        foreach (var inline in inlines)
        {
            if (inline is Text or SoftBreak or LineBreak or IndexMark)
            {
                continue;
            }

            if (inline.Attributes.Id is { } id && inline is not Note)
            {
                _anchored.Add(id);
            }

            if (inline is Link { TargetId: { } target })
            {
                _linked.Add(target);
            }

            if (inline is Image)
            {
                _holdsPicture = true;
                continue;
            }

            SurveyElement(inline, around);
        }
    }

    private void SurveyElement(Inline inline, RunFormat around)
    {
        var run = _inlines.RunOf(inline, around);
        if (_naming.CharacterStyleOf(inline) is { } style)
        {
            _catalog.Count(style, around, run);
        }

        if (inline is Note note)
        {
            AddNote(note);
            return;
        }

        if (inline is Phrase phrase)
        {
            Survey(phrase.Inlines, run);
        }
    }

    private void AddNote(Note note)
    {
        if (_inNote)
        {
            _diagnostics.Warning(DocxCodes.NoteInNote, note.Span, "Word has no notes inside notes; the text stands in brackets");
            return;
        }

        var saved = (_items, _breakOwed, _spaceOwed, _holdsPicture, Anchors: _anchors.ToArray());
        _anchors.Clear();
        (_items, _breakOwed, _spaceOwed, _holdsPicture, _inNote) = ([], false, 0, false, true);
        var number = _notes.Count;
        _notes.Add(null!);
        _notes[number] = new FlowNote(number + 1, note, BuildNote(note));
        _calls.Add(note);
        _anchored.Add(note.Id);
        (_items, _breakOwed, _spaceOwed, _holdsPicture, _inNote) =
            (saved._items, saved._breakOwed, saved._spaceOwed, saved._holdsPicture, false);
        _anchors.Clear();
        _anchors.AddRange(saved.Anchors);
    }

    private ValueList<FlowItem> BuildNote(Note note)
    {
        var style = _book.StyleOf(note);
        var named = note.Placement == NotePlacement.Page ? "FootnoteText" : "EndnoteText";
        AddBlocks(note.Blocks, new FlowContext(0, 0, named, 0, FlowPlace.Note));
        var run = _formats.RunOf(style);
        if (_items is not [FlowParagraph { List: null }, ..])
        {
            var format = FormatReader.ParagraphOf(style, _measure) with { Before = 0, After = 0, Borders = default };
            _items.Insert(0, new FlowParagraph(named, format, run, []));
        }

        var first = (FlowParagraph)_items[0];
        _items[0] = first with { Pieces = ValueList.From<FlowPiece>(first.Pieces.Prepend(MarkOf(note, run))) };
        ApplyMargins(0, style);
        return ValueList.From(_items);
    }

    // Word counts by itself; of the sheet's marker, what stands behind the number is kept.
    private NoteMarkPiece MarkOf(Note note, RunFormat around)
    {
        var run = _inlines.RunOf(note, PseudoElement.FootnoteMarker, around);
        var text = PlainText.OfGenerated(_book, note, PseudoElement.FootnoteMarker);
        var number = PlainText.OfGenerated(_book, note, PseudoElement.FootnoteCall).Trim();
        var behind = number.Length == 0 ? -1 : text.LastIndexOf(number, StringComparison.Ordinal);
        var rest = behind < 0 ? string.Empty : text[(behind + number.Length)..];
        return new NoteMarkPiece(note, run, rest.Length == 0 ? " " : rest);
    }
}
