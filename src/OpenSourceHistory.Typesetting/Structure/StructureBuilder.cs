using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Structure;

/// <summary>
/// Makes the logical structure of a styled book in one walk: the manuscript's nodes in reading order, whatever their layout. A note follows the block
/// that calls it; notes printed in one place stand there.
/// </summary>
internal sealed class StructureBuilder : BookWalker
{
    private readonly StyledBook _book;
    private readonly ElementList _elements = new();
    private Division? _division;
    private List<Note> _called = [];
    private int _parent = -1;

    private StructureBuilder(StyledBook book) => _book = book;

    /// <summary>Makes the structure.</summary>
    /// <param name="book">The book.</param>
    /// <param name="step">
    /// What divides the index of each division's first element. With more than 1, there is room behind a division's elements, so that those of the divisions behind it
    /// keep their indices when a few come in.
    /// </param>
    public static BookStructure Build(StyledBook book, int step = 1)
    {
        var builder = new StructureBuilder(book);
        var root = builder._elements.Add(-1, StructureRole.Document, null, book.Book.Metadata.Language);
        foreach (var division in book.Book.Divisions)
        {
            builder._division = division;
            builder._elements.BeginDivision(step);
            builder.Add(division, root);
        }

        return builder._elements.ToStructure();
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        var parent = _parent;
        if (NodeRoles.Of(node) is not { } role || _book.StyleOf(node).Display == DisplayMode.None || AddPicture(node, parent))
        {
            AddBare(node, parent);
            return;
        }

        switch (node)
        {
            case Note note:
                AddCall(note, parent);
                break;
            case CodeBlock:
                _elements.Change(Place(node, role, Own(parent, StructureRole.P, node)), own => own with { Id = null });
                break;
            case ContentsEntry entry:
                AddContentsEntry(entry, role, parent);
                break;
            case ListItem item:
                AddItem(item, role, parent);
                break;
            case Locator place:
                Place(place, role, parent);
                AddEnd(place, role, parent);
                break;
            case Table table:
                AddTable(table, role, parent);
                break;
            case NoteCollection notes:
                AddCollection(notes, role, parent);
                break;
            default:
                AddChildren(node, Place(node, IsTitle(node) ? StructureRole.Title : role, parent));
                break;
        }
    }

    // Adds a node below an element.
    private void Add(Node node, int parent)
    {
        var outer = _parent;
        _parent = parent;
        Visit(node);
        _parent = outer;
    }

    // A section's ornament says nothing that is not said by where it stands.
    private void AddBare(Node node, int parent)
    {
        _elements.House(node.Attributes.Id, parent);
        if (node is ThematicBreak)
        {
            _elements.Place(new NodePart(node), ItemMark.OfArtifact(ArtifactKind.Layout));
        }
    }

    // Which other place a range ends with, pages tell: where it does not end elsewhere, nothing is printed of this element.
    private void AddEnd(Locator place, StructureRole role, int parent)
    {
        var end = Own(parent, role, place);
        _elements.Change(end, own => own with { Id = null, Target = null });
        _elements.Place(new NodePart(place, PartKind.End), ItemMark.OfElement(end));
    }

    // What the title page says, the half-title says before it.
    private bool IsTitle(Node node) => _division is { Role: DivisionRole.TitlePage } && node is Paragraph && node.Attributes.Classes.Contains("book-title");

    private void AddChildren(Node node, int element)
    {
        AddLabel(node as Caption, element);
        foreach (var child in node.Children())
        {
            Add(child, element);
            AddCalledNotes(element);
        }
    }

    private void AddLabel(Caption? caption, int element)
    {
        if (caption?.Label is not null)
        {
            PlaceLabel(caption, element);
        }
    }

    private void AddCall(Note note, int parent)
    {
        var call = Own(parent, StructureRole.Reference, note);
        // The number is read in the language of the text, whatever the note's is.
        _elements.Change(call, element => element with { Id = null, Language = null, Target = note.Id.Length > 0 ? "#" + note.Id : null });
        _elements.Place(new NodePart(note, PartKind.Call), ItemMark.OfElement(call));
        if (note.Placement == NotePlacement.Page)
        {
            _called.Add(note);
        }
    }

    private void AddCalledNotes(int parent)
    {
        if (_called.Count == 0 || !NodeRoles.HoldsBlocks(_elements.RoleOf(parent)))
        {
            return;
        }

        var called = _called;
        _called = [];
        foreach (var note in called)
        {
            AddNote(note, parent);
        }
    }

    private void AddNote(Note note, int parent, bool isEndnote = false)
    {
        var element = Place(note, StructureRole.FENote, parent);
        _elements.Change(element, own => own with { IsEndnote = isEndnote });
        PlaceLabel(note, element);
        AddChildren(note, element);
    }

    private void AddCollection(NoteCollection notes, StructureRole role, int parent)
    {
        var element = Place(notes, role, parent);
        AddChildren(notes, element);
        foreach (var id in notes.NoteIds)
        {
            if (_book.FindNote(id) is { } note)
            {
                AddNote(note, element, isEndnote: true);
            }
        }
    }

    private static Image? PictureOf(Figure figure) => figure.Blocks is [Paragraph { Inlines: [Image image] }] ? image : null;

    // True where the node is one that is told apart: a figure that is a picture, or a decoration.
    private bool AddPicture(Node node, int parent)
    {
        if (node is Figure figure && PictureOf(figure) is { } image)
        {
            AddPictured(figure, image, parent);
            return true;
        }

        if (node is Image { AlternativeText.Length: 0 })
        {
            PlaceDecoration(node);
            return true;
        }

        return false;
    }

    // A picture of which the author says nothing is decoration (HTML, 4.8.4.4.3).
    private void PlaceDecoration(Node node) => _elements.Place(new NodePart(node), ItemMark.OfArtifact(ArtifactKind.Layout));

    // A figure that is a picture and its caption is one element; where only the caption says what it shows, that does.
    private void AddPictured(Figure figure, Image image, int parent)
    {
        if (figure.Caption is null && image.AlternativeText.Length == 0)
        {
            PlaceDecoration(figure.Blocks[0]);
            PlaceDecoration(image);
            return;
        }

        var element = Place(figure, StructureRole.Figure, parent);
        var said = AlternativeOf(image) ?? TextPrinter.Print(figure.Caption!.Inlines);
        _elements.Change(element, own => own with { AlternativeText = said });
        _elements.Place(new NodePart(figure.Blocks[0]), ItemMark.OfElement(element));
        _elements.Place(new NodePart(image), ItemMark.OfElement(element));
        if (figure.Caption is { } caption)
        {
            Add(caption, element);
        }
    }

    private void AddContentsEntry(ContentsEntry entry, StructureRole role, int parent)
    {
        var item = Own(parent, role, entry);
        var link = Place(entry, StructureRole.Link, item);
        _elements.Change(link, element => element with { Id = null, Target = "#" + entry.TargetId });
        AddChildren(entry, link);
    }

    private void AddItem(ListItem item, StructureRole role, int parent)
    {
        var element = Own(parent, role, item);
        if (item.IsDone is { } done)
        {
            var box = PlaceLabel(item, element);
            _elements.Change(box, own => own with { ActualText = done ? "\u2611" : "\u2610" });
        }
        else if (_book.ContentOf(item, PseudoElement.Marker).Count > 0)
        {
            PlaceLabel(item, element);
        }

        var body = Place(item, StructureRole.LBody, element);
        _elements.Change(body, own => own with { Id = null });
        AddChildren(item, body);
    }

    private void AddTable(Table table, StructureRole role, int parent)
    {
        var element = Place(table, role, parent);
        if (table.Caption is { } caption)
        {
            Add(caption, element);
        }

        var gaps = TableGaps.Of(table);
        AddRows(table.Head, StructureRole.THead, element, gaps);
        AddRows(table.Body, StructureRole.TBody, element, gaps);
        AddRows(table.Foot, StructureRole.TFoot, element, gaps);
    }

    private void AddRows(ValueList<TableRow> rows, StructureRole role, int parent, Dictionary<TableRow, int> gaps)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var group = _elements.Add(parent, role, rows[0], _elements.LanguageOf(parent));
        foreach (var row in rows)
        {
            var line = Place(row, StructureRole.TR, group);
            foreach (var cell in row.Cells)
            {
                AddChildren(cell, Place(cell, role == StructureRole.THead || cell.IsHeading ? StructureRole.TH : StructureRole.TD, line));
            }

            for (var i = gaps.GetValueOrDefault(row); i > 0; i--)
            {
                _elements.Add(line, StructureRole.TD, row, _elements.LanguageOf(line));
            }
        }
    }

    private int PlaceLabel(Node node, int parent)
    {
        var label = _elements.Add(parent, StructureRole.Lbl, node, _elements.LanguageOf(parent));
        _elements.Place(new NodePart(node, PartKind.Label), ItemMark.OfElement(label));
        return label;
    }

    private int Place(Node node, StructureRole role, int parent)
    {
        var element = Own(parent, role, node);
        _elements.Place(new NodePart(node), ItemMark.OfElement(element));
        return element;
    }

    private int Own(int parent, StructureRole role, Node node)
    {
        var index = _elements.Add(parent, role, node, _book.StyleOf(node).Language);
        _elements.Change(index, element => Described(element, node));
        return index;
    }

    // Each attribute comes from the kind of node that has it.
    private static StructureElement Described(StructureElement element, Node node) => element with
    {
        Id = node is Note { Id.Length: > 0 } note ? note.Id : node.Attributes.Id,
        Target = node is Link link ? link.Target : node is Locator place ? "#" + place.StartId : null,
        AlternativeText = node is Image image ? AlternativeOf(image) : null,
        Expansion = (node as Abbreviation)?.Expansion,
        Markers = node is ListBlock list ? NodeRoles.MarkersOf(list.Numbering) : node is DefinitionList ? ListMarkers.Description : null,
        ColumnSpan = (node as TableCell)?.ColumnSpan ?? 1,
        RowSpan = (node as TableCell)?.RowSpan ?? 1,
    };

    private static string? AlternativeOf(Image image) => image.AlternativeText.Length > 0 ? image.AlternativeText : null;
}
