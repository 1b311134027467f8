using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Turns nested blocks into a row of paragraphs and tables: each kind of block by its own builder.</summary>
internal sealed class BlockBuilder : IBlockVisitor<FlowState>
{
    private readonly FlowSources _sources;
    private readonly PieceBuilder _pieces;
    private readonly ParagraphBuilder _paragraphs;
    private readonly HeadingBuilder _headings;
    private readonly ListBuilder _lists;
    private readonly DefinitionBuilder _definitions;
    private readonly LineBlockBuilder _lines;
    private readonly FigureBuilder _figures;
    private readonly TableBuilder _tables;
    private readonly ContentsBuilder _contents;
    private readonly IndexBuilder _index;

    /// <summary>Creates a builder.</summary>
    /// <param name="sources">What the flow is built from.</param>
    public BlockBuilder(FlowSources sources)
    {
        _sources = sources;
        _pieces = new PieceBuilder(sources);
        _paragraphs = new ParagraphBuilder(sources, _pieces);
        _headings = new HeadingBuilder(sources, _pieces);
        _lists = new ListBuilder(sources, _pieces, this);
        _definitions = new DefinitionBuilder(sources, _pieces, this);
        _lines = new LineBlockBuilder(sources, _pieces);
        var captions = new CaptionBuilder(sources, _pieces);
        _figures = new FigureBuilder(sources, captions, this);
        _tables = new TableBuilder(sources, captions, this);
        _contents = new ContentsBuilder(sources, _pieces);
        _index = new IndexBuilder(sources, _pieces);
    }

    /// <summary>Adds blocks that are shown.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="state">Where their items go.</param>
    public void Add(ValueList<Block> blocks, FlowState state)
    {
        foreach (var block in blocks)
        {
            var style = _sources.Book.StyleOf(block);
            if (style.Display == DisplayMode.None)
            {
                continue;
            }

            OnPages(style, state, (builder, inner) => block.Accept(builder, inner));
        }
    }

    /// <summary>Builds lists as it builds other blocks.</summary>
    public ListBuilder Lists => _lists;

    /// <summary>Adds something on pages of the type that its style asks for: a section of their own where they are others than those around.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="state">Where it goes.</param>
    /// <param name="add">Adds it.</param>
    public void OnPages(ComputedStyle style, FlowState state, Action<BlockBuilder, FlowState> add)
    {
        if (!LeavesPages(style, state.Context))
        {
            add(this, state);
            return;
        }

        var page = state.Context.Page.For(style);
        var start = state.Row.Count;
        add(For(_sources.On(page)), state with { Context = state.Context with { Page = page } });
        state.Row.SetOnPages(start, page);
    }

    /// <summary>True where a style asks for pages of another type than those around.</summary>
    /// <param name="style">The style.</param>
    /// <param name="context">What is around.</param>
    public static bool LeavesPages(ComputedStyle style, FlowContext context) => context.Place == FlowPlace.Text && context.Page.For(style) != context.Page;

    /// <summary>The builder for text of other sources: that of pages with another measure.</summary>
    /// <param name="sources">The sources.</param>
    public BlockBuilder For(FlowSources sources) => ReferenceEquals(sources, _sources) ? this : new BlockBuilder(sources);

    /// <summary>Adds what the sheet generates in front of or behind the text of a node, where that is a paragraph of its own.</summary>
    /// <param name="node">The node.</param>
    /// <param name="pseudo">Before or after.</param>
    /// <param name="owner">Name of the node's style.</param>
    /// <param name="state">Where it goes.</param>
    public void AddGenerated(Node node, PseudoElement pseudo, string owner, FlowState state) =>
        _pieces.AddBlock(node, pseudo, owner + (pseudo == PseudoElement.Before ? " Opening" : " Closing"), state);

    /// <inheritdoc/>
    public void Visit(BlockQuote quote, FlowState state) => AddContainer(quote, quote.Blocks, _sources.Naming.InList("BlockText", state.Context.ListDepth), state);

    /// <inheritdoc/>
    public void Visit(Div div, FlowState state) =>
        AddContainer(div, div.Blocks, div.Attributes.Classes is [var name, ..] && !IsNamed(div) ? _sources.Naming.ParagraphStyleFor(name) : null, state);

    /// <inheritdoc/>
    public void Visit(Paragraph paragraph, FlowState state) => _paragraphs.Add(paragraph, state);

    /// <inheritdoc/>
    public void Visit(Heading heading, FlowState state) => _headings.Add(heading, state);

    /// <inheritdoc/>
    public void Visit(ListBlock list, FlowState state) => _lists.Add(list, state);

    /// <inheritdoc/>
    public void Visit(DefinitionList list, FlowState state) => _definitions.Add(list, state);

    /// <inheritdoc/>
    public void Visit(LineBlock verse, FlowState state) => _lines.AddVerse(verse, state);

    /// <inheritdoc/>
    public void Visit(CodeBlock code, FlowState state) => _lines.AddCode(code, state);

    /// <inheritdoc/>
    public void Visit(ThematicBreak sectionBreak, FlowState state) => _paragraphs.AddSectionBreak(sectionBreak, state);

    /// <inheritdoc/>
    public void Visit(Figure figure, FlowState state) => _figures.Add(figure, state);

    /// <inheritdoc/>
    public void Visit(Table table, FlowState state) => _tables.Add(table, state);

    /// <inheritdoc/>
    public void Visit(Contents contents, FlowState state) => _contents.Add(contents, state);

    /// <inheritdoc/>
    public void Visit(IndexEntries index, FlowState state) => _index.Add(index, state);

    /// <inheritdoc/>
    public void Visit(PageBreak pageBreak, FlowState state) => state.Row.OweBreak();

    /// <summary>Adds no text: Word prints endnotes by itself, and has no headings among them.</summary>
    /// <param name="notes">The place where notes are printed.</param>
    /// <param name="state">Where that is.</param>
    public void Visit(NoteCollection notes, FlowState state) => state.Row.CollectsNotes = _sources.Book.Book.Metadata.NotePlacement == NotePlacement.Book;

    private bool IsNamed(Block block) => _sources.NamedStyleOf(block, null) is not null;

    private void AddContainer(Block block, ValueList<Block> blocks, string? styleId, FlowState state)
    {
        styleId = _sources.NamedStyleOf(block, styleId);
        var style = _sources.Book.StyleOf(block);
        var row = state.Row;
        row.Enter(block, style);
        var start = row.Count;
        var inner = state with { Context = _sources.Indent(state.Context, style).In(styleId) };
        var name = styleId is null ? "Division" : _sources.Naming.Find(styleId).Name;
        AddGenerated(block, PseudoElement.Before, name, inner);
        Add(blocks, inner);
        AddGenerated(block, PseudoElement.After, name, inner);
        Spacing.AddMargins(row, start, style, _sources.Measure);
        Spacing.AddGround(row, start, style, _sources.Measure);
        row.Leave(style);
    }
}
