namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>A part that has ids, such as the glossary: it can stand in the book only once.</summary>
/// <param name="role">The part's role.</param>
/// <param name="blocks">What it holds.</param>
internal sealed class SinglePart(DivisionRole role, ValueList<Block> blocks)
{
    private readonly DiagnosticBag _diagnostics = new();
    private bool _stands;

    /// <summary>The part put into its place.</summary>
    /// <param name="book">The book.</param>
    /// <param name="title">The part's title.</param>
    /// <returns>The book, with an error for each further place.</returns>
    public Result<Book> Place(Book book, string title)
    {
        var placed = new GeneratedMatter(role, title, BlocksAt).Rewrite(book);
        return new Result<Book>(placed, _diagnostics.ToSortedList());
    }

    // At the first place the blocks, at all others nothing.
    private ValueList<Block> BlocksAt(SourceSpan span)
    {
        if (_stands && blocks.Count > 0)
        {
            _diagnostics.Warning(ManuscriptCodes.PartTwice, span, $"The part “{ClassNames.Of(role)}” stands in the book twice", "Leave one out");
            return [];
        }

        _stands = true;
        return blocks;
    }
}
