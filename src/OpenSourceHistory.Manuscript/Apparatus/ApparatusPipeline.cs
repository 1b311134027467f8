namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// All passes Book -> Book, in order. The first stage holds for every edition and runs once; the second depends on the edition: where
/// links are live, where notes stand, what its identifier is.
/// </summary>
public static class ApparatusPipeline
{
    /// <summary>Runs both stages.</summary>
    /// <param name="book">The book as written.</param>
    /// <param name="edition">The edition that it is for.</param>
    /// <param name="diagnostics">Receives broken references and the like.</param>
    public static Book Run(Book book, EditionTraits edition, DiagnosticBag diagnostics) =>
        RunForEdition(RunShared(book, diagnostics), edition, diagnostics);

    /// <summary>The passes that are the same for every edition.</summary>
    /// <param name="book">The book as written.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static Book RunShared(Book book, DiagnosticBag diagnostics)
    {
        book = NumberingPass.Run(book);
        return AcknowledgementsPass.Run(book, diagnostics);
    }

    /// <summary>The passes that depend on the edition.</summary>
    /// <param name="book">The book behind the shared passes.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="diagnostics">Receives broken references and the like.</param>
    public static Book RunForEdition(Book book, EditionTraits edition, DiagnosticBag diagnostics)
    {
        book = NoteCollectionPass.Run(NotesPass.Run(book, diagnostics), edition);
        // Title pages come before the references, so that what they make can be referred to.
        book = EmptyDivisionsPass.Run(TitlePagesPass.Run(book));
        book = CrossReferencePass.Run(book, diagnostics);
        return ContentsPass.Run(book);
    }
}
