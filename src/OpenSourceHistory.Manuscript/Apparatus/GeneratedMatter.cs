using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Puts what is made into its place: into an empty division of a role, under a title, and into an empty fenced division of
/// the role's name wherever it stands.
/// </summary>
/// <param name="role">The role.</param>
/// <param name="title">Title of a division that is made.</param>
/// <param name="make">Makes the blocks for a place; none where there is nothing to print.</param>
internal sealed class GeneratedMatter(DivisionRole role, string title, Func<SourceSpan, ValueList<Block>> make) : BookRewriter
{
    /// <summary>False where only fenced divisions are places for it.</summary>
    public bool FillsDivisions { get; init; } = true;

    /// <summary>False where it takes the place of a fenced division, which would otherwise stand around it.</summary>
    public bool KeepsFences { get; init; } = true;

    /// <summary>Classes of a division's title.</summary>
    public ValueList<string> TitleClasses { get; init; } = [];

    /// <summary>True where a book has a place for a role's matter.</summary>
    /// <param name="book">The book.</param>
    /// <param name="role">The role.</param>
    public static bool HasPlace(Book book, DivisionRole role) =>
        book.Divisions.Any(d => d.Role == role && d.Blocks.Count == 0)
        || !ReferenceEquals(new GeneratedMatter(role, string.Empty, _ => []).Rewrite(book), book);

    /// <summary>A division with a title and what was made for it.</summary>
    /// <param name="division">The empty division.</param>
    /// <param name="title">Its title.</param>
    /// <param name="classes">Classes of the title.</param>
    /// <param name="blocks">What was made.</param>
    public static Division Fill(Division division, string title, ValueList<string> classes, ValueList<Block> blocks)
    {
        var heading = new Heading(1, [new Text(title) { Span = division.Span }])
        {
            Span = division.Span,
            Attributes = new Attributes(division.Name, classes, []),
        };
        return division with { Title = title, Blocks = [heading, .. blocks] };
    }

    /// <inheritdoc/>
    public override Division RewriteDivision(Division division)
    {
        if (!FillsDivisions || division.Role != role || division.Blocks.Count > 0)
        {
            return base.RewriteDivision(division);
        }

        var blocks = make(division.Span);
        return blocks.Count == 0 ? division : Fill(division, title, TitleClasses, blocks);
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        if (block is not Div { Blocks.Count: 0 } div || !div.Attributes.HasClass(ClassNames.Of(role)))
        {
            return base.RewriteBlock(block);
        }

        var blocks = make(div.Span);
        return blocks.Count == 0 || !KeepsFences ? blocks : div with { Blocks = blocks };
    }
}
