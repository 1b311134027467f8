using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Navigation;
using OpenSourceHistory.Epub.Xml;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes blocks, each with the style that it has.</summary>
internal sealed class BlockWriter : IBlockVisitor<ComputedStyle>
{
    private readonly ElementWriter _elements;
    private readonly InlineWriter _inlines;
    private readonly TableWriter _tables;
    private readonly ListWriter _lists;
    private readonly ContentsWriter _contents;
    private readonly NoteWriter _notes;
    private Action? _beginning;

    /// <summary>Creates a writer.</summary>
    /// <param name="elements">Receives elements and text.</param>
    /// <param name="inlines">Writes what stands in lines.</param>
    /// <param name="outline">The table of contents.</param>
    public BlockWriter(ElementWriter elements, InlineWriter inlines, NavigationOutline outline)
    {
        _elements = elements;
        _inlines = inlines;
        _tables = new TableWriter(elements, inlines, this);
        _lists = new ListWriter(elements, inlines, this);
        _contents = new ContentsWriter(elements, inlines, outline);
        _notes = new NoteWriter(elements, inlines, this);
    }

    /// <summary>Says what the next lines of text begin with.</summary>
    /// <param name="write">Writes it.</param>
    public void BeginNext(Action write) => _beginning = write;

    /// <summary>Writes blocks, one a line; text that is all that its holder holds stands in the holder's line.</summary>
    /// <param name="blocks">The blocks.</param>
    public void Write(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this, _elements.Styled.StyleOf(block));
            if (blocks.Count > 1 || !_elements.Styled.IsAnonymous(block))
            {
                _elements.NewLine();
            }
        }
    }

    /// <inheritdoc/>
    public void Visit(Paragraph paragraph, ComputedStyle state)
    {
        if (_elements.Styled.IsAnonymous(paragraph))
        {
            Begin();
            _inlines.Write(paragraph.Inlines, state);
        }
        else
        {
            WriteLines(paragraph, paragraph.Inlines, state);
        }
    }

    /// <inheritdoc/>
    public void Visit(Heading heading, ComputedStyle state) => WriteLines(heading, heading.Inlines, state);

    /// <inheritdoc/>
    public void Visit(BlockQuote quote, ComputedStyle state) => WriteGroup(quote, quote.Blocks);

    /// <inheritdoc/>
    public void Visit(Div div, ComputedStyle state) => WriteGroup(div, div.Blocks);

    /// <inheritdoc/>
    public void Visit(ListBlock list, ComputedStyle state) => _lists.Write(list);

    /// <inheritdoc/>
    public void Visit(DefinitionList list, ComputedStyle state) => _lists.Write(list);

    /// <inheritdoc/>
    public void Visit(Table table, ComputedStyle state) => _tables.Write(table);

    /// <inheritdoc/>
    public void Visit(Contents contents, ComputedStyle state) => _contents.Write(contents);

    /// <inheritdoc/>
    public void Visit(IndexEntries index, ComputedStyle state) => new IndexWriter(_elements, _inlines).Write(index);

    /// <inheritdoc/>
    public void Visit(NoteCollection notes, ComputedStyle state) => _notes.Write(notes);

    /// <inheritdoc/>
    public void Visit(ThematicBreak sectionBreak, ComputedStyle state)
    {
        var isGenerated = _elements.Generates(sectionBreak, PseudoElement.Before) || _elements.Generates(sectionBreak, PseudoElement.After);
        if (!isGenerated)
        {
            _elements.Start(sectionBreak);
            _elements.EndVoid();
            return;
        }

        // Signs that a sheet makes of a rule are lost on Kindle, and the rule with them, so that scenes would run together.
        _elements.Start("div");
        _elements.WriteAttributes(sectionBreak, "scene-break");
        _elements.Semantics(null, "separator");
        _elements.Generated(sectionBreak, PseudoElement.Before);
        _elements.Generated(sectionBreak, PseudoElement.After);
        _elements.End();
    }

    /// <inheritdoc/>
    public void Visit(PageBreak pageBreak, ComputedStyle state)
    {
        _elements.Start(pageBreak);
        _elements.End();
    }

    /// <inheritdoc/>
    public void Visit(CodeBlock code, ComputedStyle state)
    {
        _elements.Start(code);
        _elements.Start("code", code.Language is { Length: > 0 } language ? "language-" + XmlSafeText.Clean(language) : null);
        var written = 0;
        foreach (var page in code.Pages)
        {
            _elements.Text(code.Text[written..page.Offset], state);
            _inlines.Write([page], state);
            written = page.Offset;
        }

        _elements.Text(code.Text[written..], state);
        _elements.End();
        _elements.End();
    }

    /// <inheritdoc/>
    public void Visit(LineBlock verse, ComputedStyle state)
    {
        _elements.Start(verse);
        var (type, role) = TextSemantics.Of(verse);
        _elements.Semantics(type, role);
        _elements.NewLine();
        foreach (var line in verse.Lines)
        {
            _elements.Start(line);
            _inlines.Write(line.Inlines, _elements.Styled.StyleOf(line));
            WriteHeight(line);
            _elements.End();
            _elements.NewLine();
        }

        _elements.End();
    }

    /// <inheritdoc/>
    public void Visit(Figure figure, ComputedStyle state)
    {
        _elements.Start(figure);
        _elements.NewLine();
        Write(figure.Blocks);
        if (figure.Caption is { } caption)
        {
            CaptionWriter.Write(_elements, _inlines, caption, isInTable: false);
            _elements.NewLine();
        }

        _elements.End();
    }

    // The line between stanzas has nothing in it that would give it a height.
    private void WriteHeight(Line line)
    {
        if (TextPrinter.Print(line.Inlines).Length == 0)
        {
            _elements.Start("br");
            _elements.EndVoid();
        }
    }

    private void WriteLines(Block block, ValueList<Inline> inlines, ComputedStyle style)
    {
        // The vocabulary wants what stands above an index in an element of its own.
        var isHeadnote = IndexSemantics.IsHeadnote(block);
        if (isHeadnote)
        {
            _elements.Start("header");
            _elements.Semantics(IndexSemantics.Headnotes, null);
        }

        WriteLine(block, inlines, style);
        if (isHeadnote)
        {
            _elements.End();
        }
    }

    private void WriteLine(Block block, ValueList<Inline> inlines, ComputedStyle style)
    {
        _elements.Start(block);
        var (type, role) = TextSemantics.Of(block);
        _elements.Semantics(type, role);
        if (role == TextSemantics.Heading)
        {
            _elements.Attribute("aria-level", "1");
        }

        _elements.Generated(block, PseudoElement.Before);
        Begin();
        _inlines.Write(inlines, style);
        _elements.Generated(block, PseudoElement.After);
        _elements.End();
    }

    private void Begin()
    {
        var beginning = _beginning;
        _beginning = null;
        beginning?.Invoke();
    }

    private void WriteGroup(Block block, ValueList<Block> blocks)
    {
        _elements.Start(block);
        var (type, role) = TextSemantics.Of(block);
        _elements.Semantics(type, role);
        _elements.NewLine();
        _elements.Generated(block, PseudoElement.Before);
        Write(blocks);
        _elements.Generated(block, PseudoElement.After);
        _elements.End();
    }
}
