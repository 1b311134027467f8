using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Flow.Survey;

/// <summary>Finds in a finished flow what can be referred to, and how its styles look.</summary>
internal static class FlowSurveyor
{
    /// <summary>The paragraphs among items, those of contents and of cells with them, in order.</summary>
    /// <param name="items">The items.</param>
    public static IEnumerable<FlowParagraph> ParagraphsIn(ValueList<FlowItem> items) => items.SelectMany(item => item switch
    {
        FlowParagraph paragraph => [paragraph],
        FlowContents contents => contents.Entries,
        FlowTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => ParagraphsIn(cell.Items)),
        _ => throw new InvalidOperationException($"Unknown flow item {item.GetType().Name}"),
    });

    /// <summary>The text among items, in order.</summary>
    /// <param name="items">The items.</param>
    public static IEnumerable<InlinesPiece> PiecesIn(ValueList<FlowItem> items) =>
        ParagraphsIn(items).SelectMany(paragraph => paragraph.Pieces).OfType<InlinesPiece>();

    /// <summary>All paragraphs of a book, those of notes last.</summary>
    /// <param name="sections">Its sections.</param>
    /// <param name="notes">Its notes.</param>
    public static IEnumerable<FlowParagraph> ParagraphsIn(ValueList<FlowSection> sections, ValueList<FlowNote> notes) =>
        sections.Select(section => section.Items).Concat(notes.Select(note => note.Items)).SelectMany(ParagraphsIn);

    /// <summary>All tables of a book, those of notes last, each before those in its cells.</summary>
    /// <param name="sections">Its sections.</param>
    /// <param name="notes">Its notes.</param>
    public static IEnumerable<FlowTable> TablesIn(ValueList<FlowSection> sections, ValueList<FlowNote> notes) =>
        sections.Select(section => section.Items).Concat(notes.Select(note => note.Items)).SelectMany(TablesIn);

    /// <summary>What can be referred to in a book.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="notes">Its notes.</param>
    public static FlowPlaces PlacesIn(StyledBook book, ValueList<FlowSection> sections, ValueList<FlowNote> notes)
    {
        var anchored = notes.Select(note => note.Call.Id).ToHashSet(StringComparer.Ordinal);
        var linked = new HashSet<string>(StringComparer.Ordinal);
        var labelled = new HashSet<string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var paragraph in ParagraphsIn(sections, notes))
        {
            anchored.UnionWith(paragraph.Anchors);
            foreach (var piece in paragraph.Pieces)
            {
                switch (piece)
                {
                    case InlinesPiece text:
                        anchored.UnionWith(text.Survey.Ids);
                        linked.UnionWith(text.Survey.Targets);
                        NoteHeading(text, book, texts);
                        break;
                    case LabelPiece { Id: { } id } label when labelled.Add(id):
                        texts[id] = label.Label;
                        break;
                    default:
                        break;
                }
            }
        }

        return new FlowPlaces(anchored, linked, labelled, texts);
    }

    private static IEnumerable<FlowTable> TablesIn(ValueList<FlowItem> items) => items.OfType<FlowTable>()
        .SelectMany(table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => TablesIn(cell.Items)).Prepend(table));

    private static void NoteHeading(InlinesPiece text, StyledBook book, Dictionary<string, string> texts)
    {
        if (text.Node is Heading { Attributes.Id: { } id })
        {
            texts[id] = book.TextOf(text.Inlines);
        }
    }
}
