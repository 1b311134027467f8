namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>The entries under one letter.</summary>
/// <param name="Letter">The letter, as a paragraph above them.</param>
/// <param name="Entries">Its lines, each entry followed by its sub-entries.</param>
public sealed record IndexGroup(Paragraph Letter, ValueList<IndexEntry> Entries) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Letter, Entries.AsSpan());

    /// <inheritdoc/>
    public override IndexGroup WithChildren(INodeRewriter rewriter)
    {
        var letter = rewriter.RewritePart(Letter);
        var entries = rewriter.RewriteParts(Entries);
        return ReferenceEquals(letter, Letter) && ReferenceEquals(entries, Entries) ? this : this with { Letter = letter, Entries = entries };
    }
}
