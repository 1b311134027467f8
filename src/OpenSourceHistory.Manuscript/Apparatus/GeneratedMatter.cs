using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Puts what is made from data into its place: into an empty division of a role, under a title, and into an empty fenced division of
/// the role's name wherever it stands.
/// </summary>
/// <param name="role">The role.</param>
/// <param name="title">Title of a division that is made.</param>
/// <param name="make">Makes the blocks for a place; none where there is nothing to print.</param>
internal sealed class GeneratedMatter(DivisionRole role, string title, Func<SourceSpan, ValueList<Block>> make) : BookRewriter
{
    /// <summary>True where a book has a place for a role's matter.</summary>
    /// <param name="book">The book.</param>
    /// <param name="role">The role.</param>
    public static bool HasPlace(Book book, DivisionRole role) =>
        book.Divisions.Any(d => d.Role == role && d.Blocks.Count == 0)
        || !ReferenceEquals(new GeneratedMatter(role, string.Empty, _ => []).Rewrite(book), book);

    /// <inheritdoc/>
    public override Division RewriteDivision(Division division)
    {
        if (division.Role != role || division.Blocks.Count > 0)
        {
            return base.RewriteDivision(division);
        }

        var blocks = make(division.Span);
        var heading = new Heading(1, [new Text(title) { Span = division.Span }])
        {
            Span = division.Span,
            Attributes = new Attributes(division.Name, [], []),
        };
        return blocks.Count == 0 ? division : division with { Title = title, Blocks = [heading, .. blocks] };
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        if (block is not Div { Blocks.Count: 0 } div || !div.Attributes.HasClass(ClassNames.Of(role)))
        {
            return base.RewriteBlock(block);
        }

        var blocks = make(div.Span);
        return blocks.Count == 0 ? ValueList<Block>.Empty : div with { Blocks = blocks };
    }
}
