namespace OpenSourceHistory.Manuscript;

/// <summary>A chapter or a chapter-like part: what becomes one <c>section</c> element and, in EPUB, one file.</summary>
/// <param name="Matter">Front, body or back matter.</param>
/// <param name="Role">What kind of division it is.</param>
/// <param name="Name">Stem of its file or name of its generator; unique in the book; used for file names and ids.</param>
/// <param name="Blocks">Content, its heading first where it has one.</param>
public sealed record Division(Matter Matter, DivisionRole Role, string Name, ValueList<Block> Blocks) : Node
{
    /// <summary>The title: that of its metadata block, else its first heading's text, else null.</summary>
    public string? Title { get; init; }

    /// <summary>True where the program makes it from data, false where the author wrote it.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>The division's first block where that is a heading, else null.</summary>
    public Heading? Heading => Blocks.Count > 0 ? Blocks[0] as Heading : null;

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan());

    /// <inheritdoc/>
    public override Division WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
