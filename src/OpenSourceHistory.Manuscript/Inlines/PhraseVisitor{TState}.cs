using System.Diagnostics;

namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>An inline visitor of a book whose citations are set, which does one thing with all phrases; override what a kind of phrase needs besides.</summary>
/// <typeparam name="TState">What is handed with each inline.</typeparam>
public abstract class PhraseVisitor<TState> : IInlineVisitor<TState>
{
    /// <inheritdoc/>
    public virtual void Visit(Abbreviation abbreviation, TState state) => VisitPhrase(abbreviation, state);

    /// <inheritdoc/>
    public virtual void Visit(Citation citation, TState state) =>
        throw new UnreachableException("The citations pass makes notes or text of citations");

    /// <inheritdoc/>
    public abstract void Visit(Code code, TState state);

    /// <inheritdoc/>
    public virtual void Visit(Emphasis emphasis, TState state) => VisitPhrase(emphasis, state);

    /// <inheritdoc/>
    public abstract void Visit(Image image, TState state);

    /// <summary>Does nothing: only Word files have comments, and only what writes them asks for their marks.</summary>
    /// <param name="mark">The node.</param>
    /// <param name="state">What is handed with it.</param>
    public virtual void Visit(CommentMark mark, TState state)
    {
    }

    /// <inheritdoc/>
    public abstract void Visit(IndexMark mark, TState state);

    /// <inheritdoc/>
    public abstract void Visit(LineBreak lineBreak, TState state);

    /// <inheritdoc/>
    public virtual void Visit(Link link, TState state) => VisitPhrase(link, state);

    /// <inheritdoc/>
    public abstract void Visit(LocatorList places, TState state);

    /// <inheritdoc/>
    public abstract void Visit(Note note, TState state);

    /// <summary>Does nothing: only e-books have marks of pages, and only what writes them asks for them.</summary>
    /// <param name="mark">The node.</param>
    /// <param name="state">What is handed with it.</param>
    public virtual void Visit(PageMark mark, TState state)
    {
    }

    /// <summary>Does nothing: only Word files have revisions, and only what writes them asks for their marks.</summary>
    /// <param name="mark">The node.</param>
    /// <param name="state">What is handed with it.</param>
    public virtual void Visit(ParagraphMark mark, TState state)
    {
    }

    /// <inheritdoc/>
    public virtual void Visit(Revision revision, TState state) => VisitPhrase(revision, state);

    /// <inheritdoc/>
    public virtual void Visit(SmallCaps caps, TState state) => VisitPhrase(caps, state);

    /// <inheritdoc/>
    public abstract void Visit(SoftBreak softBreak, TState state);

    /// <inheritdoc/>
    public virtual void Visit(SpanInline span, TState state) => VisitPhrase(span, state);

    /// <inheritdoc/>
    public virtual void Visit(Strikeout strikeout, TState state) => VisitPhrase(strikeout, state);

    /// <inheritdoc/>
    public virtual void Visit(Strong strong, TState state) => VisitPhrase(strong, state);

    /// <inheritdoc/>
    public virtual void Visit(Subscript subscript, TState state) => VisitPhrase(subscript, state);

    /// <inheritdoc/>
    public virtual void Visit(Superscript superscript, TState state) => VisitPhrase(superscript, state);

    /// <inheritdoc/>
    public abstract void Visit(Text text, TState state);

    /// <summary>Does it with a phrase of any kind that has no member of its own.</summary>
    /// <param name="phrase">The node.</param>
    /// <param name="state">What is handed with it.</param>
    protected abstract void VisitPhrase(Phrase phrase, TState state);
}
