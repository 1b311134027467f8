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
        // Terms come before the events, whose texts may use them; time lines are figures, to be numbered with the others.
        book = GlossaryPass.Run(book, diagnostics);
        book = ChronologyPass.Run(book, diagnostics);
        book = PeoplePass.Run(book, diagnostics);
        book = NumberingPass.Run(book);
        // Abbreviations are the author's own: what citations are made of is left as their sources have it.
        book = AbbreviationsPass.Run(book, diagnostics);
        book = CitationsPass.Run(book, diagnostics);
        return AcknowledgementsPass.Run(book, diagnostics);
    }

    /// <summary>The passes that depend on the edition.</summary>
    /// <param name="book">The book behind the shared passes.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="diagnostics">Receives broken references and the like.</param>
    public static Book RunForEdition(Book book, EditionTraits edition, DiagnosticBag diagnostics)
    {
        book = LinkNotesPass.Run(NotesPass.Run(book, diagnostics), edition);
        book = NoteCollectionPass.Run(book, edition);
        book = IndexPass.Run(book, diagnostics);
        // Title pages come before the references, so that what they make can be referred to.
        book = EmptyDivisionsPass.Run(EditionPagesPass.Run(TitlePagesPass.Run(book), edition));
        book = CrossReferencePass.Run(book, edition, diagnostics);
        return ContentsPass.Run(book);
    }
}
