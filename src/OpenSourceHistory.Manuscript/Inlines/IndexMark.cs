namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A place that the index refers to; nothing is printed here. Its id is among its attributes.</summary>
/// <param name="Path">The entry, then the sub-entries; never empty.</param>
public sealed record IndexMark(ValueList<string> Path) : Inline
{
    /// <summary>A place, an end of a range, or a cross reference.</summary>
    public IndexMarkKind Kind { get; init; }

    /// <summary>True for the main place among those of the entry.</summary>
    public bool IsMain { get; init; }

    /// <summary>True where the book's data set it, not its author's hand.</summary>
    public bool IsFound { get; init; }

    /// <summary>For a cross reference, the path of the entry that it leads to; else empty.</summary>
    public ValueList<string> Target { get; init; } = [];

    /// <summary>The id of the mark that ends the range which this one begins.</summary>
    public string EndId => Attributes.Id + "-end";

    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override IndexMark WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
