namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>A part that has ids, such as the glossary: it can stand in the book only once.</summary>
/// <param name="role">The part's role.</param>
/// <param name="blocks">What it holds.</param>
/// <param name="diagnostics">Receives a second place.</param>
internal sealed class SinglePart(DivisionRole role, ValueList<Block> blocks, DiagnosticBag diagnostics)
{
    private bool _stands;

    /// <summary>The part put into its place.</summary>
    /// <param name="book">The book.</param>
    /// <param name="title">The part's title.</param>
    public Book Place(Book book, string title) => new GeneratedMatter(role, title, BlocksAt).Rewrite(book);

    // At the first place the blocks, at all others nothing.
    private ValueList<Block> BlocksAt(SourceSpan span)
    {
        if (_stands && blocks.Count > 0)
        {
            diagnostics.Error(ApparatusCodes.PartTwice, span, $"The part “{ClassNames.Of(role)}” stands in the book twice", "Leave one out");
            return [];
        }

        _stands = true;
        return blocks;
    }
}
