namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A node that stands in a line of text.</summary>
public abstract record Inline : Node
{
    /// <inheritdoc/>
    public abstract override Inline WithChildren(INodeRewriter rewriter);

    /// <summary>Calls the visitor's member for this kind of inline.</summary>
    /// <typeparam name="TState">What the visitor is handed with each inline.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <param name="state">Handed on to it.</param>
    public abstract void Accept<TState>(IInlineVisitor<TState> visitor, TState state);
}
