namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Leaves out divisions that were to be made and for which the book has nothing: no title stands over an empty page.</summary>
internal static class EmptyDivisionsPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    public static Book Run(Book book) => book.Divisions.Any(IsEmpty)
        ? book with { Divisions = ValueList.From(book.Divisions.Where(d => !IsEmpty(d))) }
        : book;

    // Contents are filled last, from what is left.
    private static bool IsEmpty(Division division) =>
        division is { Blocks.Count: 0, IsGenerated: true, Role: not (DivisionRole.Contents or DivisionRole.ListOfFigures or DivisionRole.ListOfTables) };
}
