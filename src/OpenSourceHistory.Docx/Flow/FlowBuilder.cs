using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>First phase: the book's nested blocks become a row of Word paragraphs and tables, each with its style and its own looks.</summary>
internal sealed partial class FlowBuilder
{
    private readonly StyledBook _book;
    private readonly FormatReader _formats;
    private readonly InlineFormats _inlines;
    private readonly StyleNaming _naming;
    private readonly StyleCatalogBuilder _catalog;
    private readonly DiagnosticBag _diagnostics;
    private readonly Length _measure;
    private readonly ListCatalogBuilder _lists = new();
    private readonly HashSet<string> _anchored = new(StringComparer.Ordinal);
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labelled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _referenceTexts = new(StringComparer.Ordinal);
    private readonly List<FlowNote> _notes = [];
    private readonly List<string> _anchors = [];
    private List<Note> _calls = [];
    private List<FlowItem> _items = [];
    private DivisionRole _role;
    private bool _breakOwed;
    private int _spaceOwed;
    private bool _holdsPicture;
    private bool _collectsNotes;

    /// <summary>Creates a builder.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="formats">Reads computed styles.</param>
    /// <param name="naming">Names of styles; those for classes are added.</param>
    /// <param name="catalog">Counts how styles look.</param>
    /// <param name="measure">Width of the text.</param>
    /// <param name="diagnostics">Receives what cannot be shown.</param>
    public FlowBuilder(
        StyledBook book, FormatReader formats, StyleNaming naming, StyleCatalogBuilder catalog, Length measure, DiagnosticBag diagnostics)
    {
        (_book, _formats, _naming, _catalog, _measure, _diagnostics) = (book, formats, naming, catalog, measure, diagnostics);
        _inlines = new InlineFormats(book, formats);
    }

    /// <summary>Builds the flow of the whole book.</summary>
    public FlowBook Build()
    {
        var sections = new List<FlowSection>();
        foreach (var division in _book.Book.Divisions)
        {
            if (_book.StyleOf(division).Display != DisplayMode.None)
            {
                sections.AddRange(BuildDivision(division));
            }
        }

        foreach (var section in sections)
        {
            Count(section.Items);
        }

        foreach (var note in _notes)
        {
            Count(note.Items);
        }

        return new FlowBook(ValueList.From(sections), ValueList.From(_notes), _lists.Build())
        {
            AnchoredIds = _anchored,
            LinkedIds = _linked,
            ReferenceTexts = _referenceTexts,
            LabelledIds = _labelled,
        };
    }

    private IEnumerable<FlowSection> BuildDivision(Division division)
    {
        _items = [];
        _calls = [];
        _columns.Clear();
        (_role, _breakOwed, _spaceOwed, _collectsNotes) = (division.Role, false, 0, false);
        if (division.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        var style = _book.StyleOf(division);
        var context = new FlowContext(
            FormatReader.Horizontal(style.Margin.Left, style.Padding.Left, _measure),
            FormatReader.Horizontal(style.Margin.Right, style.Padding.Right, _measure),
            ContainerOf(division), 0, FlowPlace.Text);
        AddGeneratedBlock(division, PseudoElement.Before, RoleName(division), context);
        AddBlocks(division.Blocks, context);
        AddGeneratedBlock(division, PseudoElement.After, RoleName(division), context);
        ApplyMargins(0, style);
        return Sections(division);
    }

    private static string RoleName(Division division) => division.Heading?.Attributes.Classes is { Count: > 0 } classes
        ? ReadableNames.ToName(classes[0]) ?? "Chapter"
        : division.Role switch
        {
            DivisionRole.HalfTitle => "Half Title",
            DivisionRole.TitlePage => "Title Page",
            DivisionRole.CopyrightPage => "Copyright",
            var role => role.ToString(),
        };

    // Pages that are designed as a whole have a style of their own for their text.
    private string? ContainerOf(Division division) => division.Role switch
    {
        DivisionRole.HalfTitle or DivisionRole.TitlePage or DivisionRole.CopyrightPage or DivisionRole.Dedication
            or DivisionRole.Epigraph or DivisionRole.Colophon => _naming.Custom(RoleName(division), StyleKind.Paragraph),
        _ => null,
    };

    private void AddBlocks(ValueList<Block> blocks, FlowContext context)
    {
        foreach (var block in blocks)
        {
            if (_book.StyleOf(block).Display != DisplayMode.None)
            {
                AddBlock(block, context);
            }
        }
    }

    private void AddBlock(Block block, FlowContext context)
    {
        switch (block)
        {
            case Paragraph paragraph: AddParagraph(paragraph, context); break;
            case Heading heading: AddHeading(heading, context); break;
            case BlockQuote quote: AddContainer(quote, quote.Blocks, "BlockText", context); break;
            case Div div: AddContainer(div, div.Blocks, StyleOfDiv(div), context); break;
            case ListBlock list: AddList(list, context); break;
            case DefinitionList definitions: AddDefinitions(definitions, context); break;
            case LineBlock lines: AddLines(lines, context); break;
            case CodeBlock code: AddCode(code, context); break;
            case Figure figure: AddFigure(figure, context); break;
            case Table table: AddTable(table, context); break;
            case Contents contents: AddContents(contents, context); break;
            case IndexEntries index: AddIndex(index, context); break;
            case ThematicBreak thematicBreak: AddSectionBreak(thematicBreak, context); break;
            case PageBreak: _breakOwed = true; break;
            // Word prints endnotes by itself, and has no headings among them.
            case NoteCollection: _collectsNotes = _book.Book.Metadata.NotePlacement == NotePlacement.Book; break;
        }
    }

    private string? StyleOfDiv(Div div) =>
        div.Attributes.Classes.Count > 0 ? _naming.ParagraphStyleFor(div.Attributes.Classes[0]) : null;

    private void AddContainer(Block block, ValueList<Block> blocks, string? styleId, FlowContext context)
    {
        var style = _book.StyleOf(block);
        Enter(block, style);
        var start = _items.Count;
        var inner = Indent(context, style) with { Container = ContainerIn(context, styleId) };
        var name = styleId is null ? "Division" : _naming.Find(styleId).Name;
        AddGeneratedBlock(block, PseudoElement.Before, name, inner);
        AddBlocks(blocks, inner);
        AddGeneratedBlock(block, PseudoElement.After, name, inner);
        ApplyMargins(start, style);
        ApplyGround(start, style);
        Leave(style);
    }

    // Text of notes and cells keeps their style, whatever it is grouped by.
    private static string? ContainerIn(FlowContext context, string? styleId) =>
        context.Place == FlowPlace.Text ? styleId ?? context.Container : context.Container;

    private FlowContext Indent(FlowContext context, ComputedStyle style) => context with
    {
        Left = context.Left + FormatReader.Horizontal(style.Margin.Left, style.Padding.Left, _measure),
        Right = context.Right + FormatReader.Horizontal(style.Margin.Right, style.Padding.Right, _measure),
    };

    private void Enter(Node node, ComputedStyle style)
    {
        if (node.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        OweBreak(style);
    }

    private void OweBreak(ComputedStyle style)
    {
        if (style.BreakBefore is BreakMode.Page or BreakMode.Left or BreakMode.Right)
        {
            _breakOwed |= _items.Count > 0;
        }
    }

    private void Leave(ComputedStyle style) =>
        _breakOwed |= style.BreakAfter is BreakMode.Page or BreakMode.Left or BreakMode.Right;

    private void Count(ValueList<FlowItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case FlowParagraph paragraph:
                    // A page break belongs to its paragraph: no style may spread it.
                    _catalog.Count(paragraph.Style, paragraph.Format with { PageBreakBefore = false }, paragraph.Run);
                    break;
                case FlowContents contents:
                    Count(ValueList.From<FlowItem>(contents.Entries));
                    break;
                case FlowTable table:
                    foreach (var row in table.Rows)
                    {
                        foreach (var cell in row.Cells)
                        {
                            Count(cell.Items);
                        }
                    }

                    break;
            }
        }
    }
}
