namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A link.</summary>
/// <param name="Target">A URL, or <c>#id</c> of a node of this book (after reading: links between files are resolved to ids).</param>
/// <param name="Title">Title, or null.</param>
/// <param name="Inlines">Its text; after the cross-reference pass empty only where the sheet makes it: a page, a number that it counts.</param>
public sealed record Link(string Target, string? Title, ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <summary>Id of the node of this book that it points to, or null for links out of the book.</summary>
    public string? TargetId => Target.StartsWith('#') ? Target[1..] : null;

    /// <summary>True where the text, or the page behind it, was made by the cross-reference pass (<c>@fig-x</c>, <c>[](#id)</c>).</summary>
    public bool IsCrossReference { get; init; }

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
