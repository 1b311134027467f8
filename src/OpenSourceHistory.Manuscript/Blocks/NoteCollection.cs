namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>The place where notes are printed that are called elsewhere; made by the note collection pass.</summary>
/// <param name="Heading">Says which chapter calls them; null where that need not be said.</param>
/// <param name="NoteIds">Ids of the notes, in the order of their calls.</param>
public sealed record NoteCollection(Heading? Heading, ValueList<string> NoteIds) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Heading, []);

    /// <inheritdoc/>
    public override NoteCollection WithChildren(INodeRewriter rewriter)
    {
        var heading = Heading is null ? null : rewriter.RewritePart(Heading);
        return ReferenceEquals(heading, Heading) ? this : this with { Heading = heading };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
