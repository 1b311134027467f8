using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Inlines;

namespace OpenSourceHistory.Docx.Specimens;

/// <summary>
/// Makes the book from which styles are defined: a chapter of its own with each kind of block and inline, and with each class that a book has. What stands there in the middle
/// of its neighbours looks as the sheet wants it, whatever comes first or most often in the book itself.
/// </summary>
internal sealed class SpecimenMaker
{
    // Longer than tables that are kept on one page, and so without what keeps them.
    private const int TableRows = 17;

    private static readonly ListNumbering s_decimal = new(1, "decimal", '.');

    private readonly HashSet<Node> _shown = new(ReferenceEqualityComparer.Instance);
    private readonly List<Block> _blocks = [];

    private SpecimenMaker()
    {
    }

    /// <summary>Makes the specimen of a book.</summary>
    /// <param name="book">The book, whose language and classes the specimen has.</param>
    public static Specimen Of(Book book)
    {
        var maker = new SpecimenMaker();
        maker.AddText(book.Metadata.NotePlacement, ClassCollector.In(book));
        maker.AddLists();
        maker.AddMatter();
        var chapter = new Division(Matter.Body, DivisionRole.Chapter, "specimen", ValueList.From(maker._blocks));
        return new Specimen(new Book(book.Metadata, [chapter]), maker._shown);
    }

    private static ValueList<Inline> Words => [new Text("Text")];

    private static Paragraph Plain => new(Words);

    private Paragraph ShownParagraph => Show(Plain);

    private T Show<T>(T node)
        where T : Node
    {
        _shown.Add(node);
        return node;
    }

    private void AddText(NotePlacement notes, ClassCollector classes)
    {
        _blocks.AddRange([Show(new Heading(1, Words)), ShownParagraph, Plain, ShownParagraph, Show(new Paragraph(Inlines(notes, classes.Spans)))]);
        for (var level = 2; level <= 6; level++)
        {
            _blocks.AddRange([Show(new Heading(level, Words)), Plain, Plain]);
        }

        _blocks.AddRange([new BlockQuote([ShownParagraph, Plain]), Plain, Show(new ThematicBreak()), Plain]);
        foreach (var name in classes.Divs)
        {
            _blocks.AddRange([new Div([ShownParagraph, ShownParagraph, Plain]) { Attributes = Of(name) }, Plain]);
        }

        foreach (var name in classes.Paragraphs)
        {
            _blocks.AddRange([Show(new Paragraph(Words) { Attributes = Of(name) }), Plain]);
        }
    }

    private ValueList<Inline> Inlines(NotePlacement notes, IEnumerable<string> spans)
    {
        var note = new Note([ShownParagraph]) { Id = "specimen-note", Placement = notes };
        Inline[] kinds =
        [
            new Text("Text"), note, new Emphasis(Words), new Strong(Words), new Code("code"), new Link("https://example.org/", null, Words), new SmallCaps(Words),
        ];
        return ValueList.From<Inline>(kinds.Concat(spans.Select(name => new SpanInline(Words) { Attributes = Of(name) })));
    }

    private void AddLists()
    {
        foreach (var numbering in (ListNumbering?[])[null, s_decimal])
        {
            _blocks.AddRange([ListOf(numbering, BuiltInStyles.DeepestList, isTight: true), Plain, ListOf(numbering, BuiltInStyles.DeepestList, isTight: false), Plain]);
            _blocks.AddRange([new ListBlock([Item(Plain), Item(ShownParagraph), Item(Plain)], true, numbering), Plain]);
        }

        DefinitionItem Make(bool shown) => new([shown ? Show(new DefinitionTerm(Words)) : new DefinitionTerm(Words)], [new Definition([shown ? ShownParagraph : Plain])]);
        _blocks.AddRange([new DefinitionList([Make(false), Make(true), Make(false)]), Plain]);
    }

    // In tight lists deeper items are shown, in others what goes on below an item.
    private ListBlock ListOf(ListNumbering? numbering, int depth, bool isTight)
    {
        var isOutermost = depth == BuiltInStyles.DeepestList;
        var middle = new List<Block> { isTight && !isOutermost ? ShownParagraph : Plain };
        if (!isTight)
        {
            middle.AddRange([Plain, ShownParagraph, Plain]);
        }

        if (depth > 1)
        {
            middle.Add(ListOf(numbering, depth - 1, isTight));
        }

        return new ListBlock([Item(Plain), new ListItem(ValueList.From(middle), null), Item(Plain)], isTight, numbering);
    }

    private static ListItem Item(Paragraph paragraph) => new([paragraph], null);

    private void AddMatter()
    {
        var picture = Show(new Paragraph([new Image("specimen.png", "Picture", null)]));
        var verse = Show(new LineBlock([new Line(Words), new Line(Words)]));
        _blocks.AddRange(
        [
            Show(new CodeBlock("code", null)), Plain, verse, Plain,
            new Figure([picture], Show(new Caption(Words) { Label = "Figure 1" })), Plain,
            new Table(Show(new Caption(Words) { Label = "Table 1" }), [new TableColumn(ColumnAlignment.Default, null)], [RowOf(ShownParagraph)], RowsOf()), Plain,
        ]);
    }

    private ValueList<TableRow> RowsOf() => ValueList.From(Enumerable.Range(0, TableRows).Select(row => RowOf(row == TableRows / 2 ? ShownParagraph : Plain)));

    private static TableRow RowOf(Paragraph paragraph) => new([new TableCell([paragraph])]);

    private static Attributes Of(string className) => new(null, [className], []);
}
