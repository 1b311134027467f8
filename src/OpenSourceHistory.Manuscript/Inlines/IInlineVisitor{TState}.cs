namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Something done with every kind of inline: the compiler names the kinds forgotten.</summary>
/// <typeparam name="TState">What is handed with each inline.</typeparam>
public interface IInlineVisitor<in TState>
{
    /// <summary>Does it with an abbreviation.</summary>
    /// <param name="abbreviation">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Abbreviation abbreviation, TState state);

    /// <summary>Does it with a citation.</summary>
    /// <param name="citation">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Citation citation, TState state);

    /// <summary>Does it with code.</summary>
    /// <param name="code">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Code code, TState state);

    /// <summary>Does it with emphasised text.</summary>
    /// <param name="emphasis">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Emphasis emphasis, TState state);

    /// <summary>Does it with a picture.</summary>
    /// <param name="image">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Image image, TState state);

    /// <summary>Does it with a mark of a comment.</summary>
    /// <param name="mark">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(CommentMark mark, TState state);

    /// <summary>Does it with an index mark.</summary>
    /// <param name="mark">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(IndexMark mark, TState state);

    /// <summary>Does it with a line break.</summary>
    /// <param name="lineBreak">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(LineBreak lineBreak, TState state);

    /// <summary>Does it with a link.</summary>
    /// <param name="link">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Link link, TState state);

    /// <summary>Does it with a list of places.</summary>
    /// <param name="places">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(LocatorList places, TState state);

    /// <summary>Does it with a note.</summary>
    /// <param name="note">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Note note, TState state);

    /// <summary>Does it with the beginning of another edition's page.</summary>
    /// <param name="mark">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(PageMark mark, TState state);

    /// <summary>Does it with the revised end of a paragraph.</summary>
    /// <param name="mark">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(ParagraphMark mark, TState state);

    /// <summary>Does it with a revision.</summary>
    /// <param name="revision">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Revision revision, TState state);

    /// <summary>Does it with small capitals.</summary>
    /// <param name="caps">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(SmallCaps caps, TState state);

    /// <summary>Does it with a line end.</summary>
    /// <param name="softBreak">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(SoftBreak softBreak, TState state);

    /// <summary>Does it with a span.</summary>
    /// <param name="span">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(SpanInline span, TState state);

    /// <summary>Does it with text struck out.</summary>
    /// <param name="strikeout">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Strikeout strikeout, TState state);

    /// <summary>Does it with strongly emphasised text.</summary>
    /// <param name="strong">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Strong strong, TState state);

    /// <summary>Does it with lowered text.</summary>
    /// <param name="subscript">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Subscript subscript, TState state);

    /// <summary>Does it with raised text.</summary>
    /// <param name="superscript">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Superscript superscript, TState state);

    /// <summary>Does it with text.</summary>
    /// <param name="text">The node.</param>
    /// <param name="state">What is handed with it.</param>
    void Visit(Text text, TState state);
}
