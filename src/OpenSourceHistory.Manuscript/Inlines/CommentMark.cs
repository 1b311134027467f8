using OpenSourceHistory.Manuscript.Revisions;

namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>The place where what a comment speaks of begins or ends; nothing is printed here. Marks of one comment have the same comment object.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="IsEnd">True where it ends.</param>
public sealed record CommentMark(Comment Comment, bool IsEnd) : Inline
{
    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override CommentMark WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
