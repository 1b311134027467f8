namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>All passes Book -> Book, in order: notes, numbering, cross references, acknowledgements, title pages, contents.</summary>
public static class ApparatusPipeline
{
    /// <summary>Runs all passes.</summary>
    /// <param name="book">The book as written.</param>
    /// <param name="diagnostics">Receives broken references and the like.</param>
    public static Book Run(Book book, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
