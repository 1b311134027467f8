namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A node that stands on lines of its own.</summary>
public abstract record Block : Node
{
    /// <inheritdoc/>
    public abstract override Block WithChildren(INodeRewriter rewriter);

    /// <summary>Calls the visitor's member for this kind of block.</summary>
    /// <typeparam name="TState">What the visitor is handed with each block.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <param name="state">Handed on to it.</param>
    public abstract void Accept<TState>(IBlockVisitor<TState> visitor, TState state);
}
