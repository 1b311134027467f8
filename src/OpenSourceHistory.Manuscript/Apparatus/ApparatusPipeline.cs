namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>All passes Book -> Book, in order: notes, numbering, cross references, acknowledgements, title pages, contents.</summary>
public static class ApparatusPipeline
{
    /// <summary>Runs all passes.</summary>
    /// <param name="book">The book as written.</param>
    /// <param name="diagnostics">Receives broken references and the like.</param>
    public static Book Run(Book book, DiagnosticBag diagnostics)
    {
        book = NotesPass.Run(book, diagnostics);
        book = NumberingPass.Run(book);
        // Acknowledgements and title pages come before the references, so that what they make can be referred to.
        book = AcknowledgementsPass.Run(book, diagnostics);
        book = TitlePagesPass.Run(book);
        book = CrossReferencePass.Run(book, diagnostics);
        return ContentsPass.Run(book);
    }
}
