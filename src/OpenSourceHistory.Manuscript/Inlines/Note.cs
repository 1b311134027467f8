namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A note, standing where its call stands, wherever it is printed.</summary>
/// <param name="Blocks">The note's text.</param>
public sealed record Note(ValueList<Block> Blocks) : Inline
{
    /// <summary>
    /// Unique in the book; set by the notes pass: the note's own id where it has one, else <c>fn-</c>, the division's name, its place in the
    /// division.
    /// </summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Where it is printed; set by the note collection pass. Away from the page, a <see cref="NoteCollection"/> names it.</summary>
    public NotePlacement Placement { get; init; }

    /// <summary>True where a pass made it of data or a citation, false where an author wrote any of it.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>True where its call would be read with what stands before it, and so stands apart from it by <see cref="Apart"/>; set by the note calls pass.</summary>
    public bool IsApart { get; init; }

    /// <summary>A narrow no-break space.</summary>
    public const string Apart = "\u202F";

    /// <summary>Id of the place where the note is called, for the way back; see <see cref="CallIdOf"/>.</summary>
    public string CallId => CallIdOf(Id);

    /// <summary>Id of the call of a note.</summary>
    /// <param name="noteId">Id of the note, in whatever form the format knows it.</param>
    public static string CallIdOf(string noteId) => noteId + "-call";

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan());

    /// <inheritdoc/>
    public override Note WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
