namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// All passes Book -> Book, in order. The first stage holds for every edition and runs once; the second depends on the edition: where
/// links are live, where notes stand; the third on what is told of it: its identifier, its typefaces.
/// </summary>
public static class ApparatusPipeline
{
    /// <summary>Runs all stages.</summary>
    /// <param name="book">The book as written.</param>
    /// <param name="edition">The edition that it is for.</param>
    /// <returns>The book, with broken references and the like.</returns>
    public static Result<Book> Run(Book book, EditionTraits edition)
    {
        var shared = RunShared(book);
        var findings = new DiagnosticBag();
        var made = findings.Take(RunToComplete(findings.Take(RunForEdition(shared.Value, edition)), edition));
        return new Result<Book>(made, shared.Findings.Concat(findings.ToSortedList()));
    }

    /// <summary>True where something in a book depends on the typography of the edition, as a colophon does.</summary>
    /// <param name="book">The book behind the shared passes.</param>
    public static bool NeedsTypography(Book book) => EditionPagesPass.IsNeededBy(book);

    /// <summary>The passes that are the same for every edition.</summary>
    /// <param name="book">The book as written.</param>
    /// <returns>The book, with what is wrong in it.</returns>
    public static Result<Book> RunShared(Book book)
    {
        var findings = new DiagnosticBag();
        // Terms come before the events, whose texts may use them; time lines are figures, to be numbered with the others.
        book = findings.Take(GlossaryPass.Run(book));
        book = findings.Take(ChronologyPass.Run(book));
        book = findings.Take(PeoplePass.Run(book));
        book = findings.Take(NumberingPass.Run(book));
        // Abbreviations are the author's own: what citations are made of is left as their sources have it.
        book = findings.Take(AbbreviationsPass.Run(book));
        book = findings.Take(CitationsPass.Run(book));
        book = LatinEmphasisPass.Run(findings.Take(AcknowledgementsPass.Run(book)));
        return new Result<Book>(book, findings.ToSortedList());
    }

    /// <summary>The passes that depend on the edition, but not on its typography.</summary>
    /// <param name="book">The book behind the shared passes.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>The book, with what is wrong in its index.</returns>
    public static Result<Book> RunForEdition(Book book, EditionTraits edition)
    {
        var findings = new DiagnosticBag();
        book = ReadingSystemPass.Run(book, edition);
        book = NoteCallsPass.Run(LinkNotesPass.Run(NotesPass.Run(book), edition));
        book = NoteCollectionPass.Run(book, edition);
        book = findings.Take(IndexPass.Run(book));
        return new Result<Book>(book, findings.ToSortedList());
    }

    /// <summary>The passes that tell of the edition, its typography among it, and those that refer to what they make.</summary>
    /// <param name="book">The book behind the other passes of the edition.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>The book, with broken references and the like.</returns>
    public static Result<Book> RunToComplete(Book book, EditionTraits edition)
    {
        var findings = new DiagnosticBag();
        // Title pages come before the references, so that what they make can be referred to.
        book = EmptyDivisionsPass.Run(EditionPagesPass.Run(TitlePagesPass.Run(book), edition));
        book = findings.Take(CrossReferencePass.Run(book, edition));
        return new Result<Book>(ContentsPass.Run(book), findings.ToSortedList());
    }
}
