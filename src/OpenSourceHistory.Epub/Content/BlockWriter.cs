using OpenSourceHistory.Epub.Navigation;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes blocks.</summary>
internal sealed class BlockWriter
{
    private readonly ElementWriter _elements;
    private readonly InlineWriter _inlines;
    private readonly TableWriter _tables;
    private readonly ListWriter _lists;
    private readonly ContentsWriter _contents;
    private readonly NoteWriter _notes;

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

    /// <summary>Writes blocks, one a line.</summary>
    /// <param name="blocks">The blocks.</param>
    public void Write(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
            _elements.NewLine();
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph x: WriteLines(x, "p", x.Inlines); break;
            case Heading x: WriteLines(x, HeadingName(x), x.Inlines); break;
            case BlockQuote x: WriteGroup(x, "blockquote", x.Blocks); break;
            case Div x: WriteGroup(x, "div", x.Blocks); break;
            case CodeBlock x: WriteCode(x); break;
            case ListBlock x: _lists.Write(x); break;
            case DefinitionList x: _lists.Write(x); break;
            case LineBlock x: WriteVerse(x); break;
            case Figure x: WriteFigure(x); break;
            case Table x: _tables.Write(x); break;
            case Contents x: _contents.Write(x); break;
            case IndexEntries x: new IndexWriter(_elements, _inlines).Write(x); break;
            case ThematicBreak: _elements.Start(block, "hr"); _elements.EndVoid(); break;
            case NoteCollection x: _notes.Write(x); break;
            case PageBreak: _elements.Start(block, "div"); _elements.End(); break;
        }
    }

    private static string HeadingName(Heading heading) => heading.Level switch
    {
        <= 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };

    private void WriteLines(Block block, string name, ValueList<Inline> inlines)
    {
        _elements.Start(block, name);
        _elements.Semantics(IndexSemantics.Of(block), null);
        _elements.Generated(block, PseudoElement.Before);
        _inlines.Write(inlines, _elements.Styled.StyleOf(block));
        _elements.Generated(block, PseudoElement.After);
        _elements.End();
    }

    private void WriteGroup(Block block, string name, ValueList<Block> blocks)
    {
        _elements.Start(block, name);
        if (block.Attributes.HasClass("bibliography"))
        {
            _elements.Semantics("bibliography", "doc-bibliography");
        }

        _elements.NewLine();
        _elements.Generated(block, PseudoElement.Before);
        Write(blocks);
        _elements.Generated(block, PseudoElement.After);
        _elements.End();
    }

    private void WriteCode(CodeBlock code)
    {
        _elements.Start(code, "pre");
        _elements.Start("code", code.Language is { Length: > 0 } language ? "language-" + XmlCharacters.Clean(language) : null);
        _elements.Text(code.Text, _elements.Styled.StyleOf(code));
        _elements.End();
        _elements.End();
    }

    private void WriteVerse(LineBlock verse)
    {
        _elements.Start(verse, "div");
        _elements.NewLine();
        foreach (var line in verse.Lines)
        {
            _elements.Start(line, "div");
            _inlines.Write(line.Inlines, _elements.Styled.StyleOf(line));
            _elements.End();
            _elements.NewLine();
        }

        _elements.End();
    }

    private void WriteFigure(Figure figure)
    {
        _elements.Start(figure, "figure");
        _elements.NewLine();
        Write(figure.Blocks);
        if (figure.Caption is { } caption)
        {
            CaptionWriter.Write(_elements, _inlines, caption, "figcaption");
            _elements.NewLine();
        }

        _elements.End();
    }
}
