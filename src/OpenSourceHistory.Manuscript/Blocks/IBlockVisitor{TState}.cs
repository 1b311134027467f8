namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>Something done with every kind of block: the compiler names the kinds forgotten.</summary>
/// <typeparam name="TState">What is handed with each block.</typeparam>
public interface IBlockVisitor<in TState>
{
    /// <summary>Does it with a quotation.</summary>
    /// <param name="quote">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(BlockQuote quote, TState state);

    /// <summary>Does it with preformatted text.</summary>
    /// <param name="code">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(CodeBlock code, TState state);

    /// <summary>Does it with a table of contents.</summary>
    /// <param name="contents">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Contents contents, TState state);

    /// <summary>Does it with a list of definitions.</summary>
    /// <param name="list">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(DefinitionList list, TState state);

    /// <summary>Does it with a fenced division.</summary>
    /// <param name="div">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Div div, TState state);

    /// <summary>Does it with a figure.</summary>
    /// <param name="figure">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Figure figure, TState state);

    /// <summary>Does it with a heading.</summary>
    /// <param name="heading">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Heading heading, TState state);

    /// <summary>Does it with the entries of an index.</summary>
    /// <param name="index">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(IndexEntries index, TState state);

    /// <summary>Does it with verse.</summary>
    /// <param name="verse">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(LineBlock verse, TState state);

    /// <summary>Does it with a list.</summary>
    /// <param name="list">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(ListBlock list, TState state);

    /// <summary>Does it with a place where notes are printed.</summary>
    /// <param name="notes">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(NoteCollection notes, TState state);

    /// <summary>Does it with a page break.</summary>
    /// <param name="pageBreak">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(PageBreak pageBreak, TState state);

    /// <summary>Does it with a paragraph.</summary>
    /// <param name="paragraph">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Paragraph paragraph, TState state);

    /// <summary>Does it with a table.</summary>
    /// <param name="table">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Table table, TState state);

    /// <summary>Does it with a section break.</summary>
    /// <param name="sectionBreak">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(ThematicBreak sectionBreak, TState state);
}
