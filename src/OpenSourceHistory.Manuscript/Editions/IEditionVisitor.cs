namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>Something that is different for each kind of edition. A kind more is a method more, which the compiler asks for.</summary>
/// <typeparam name="TResult">What is made.</typeparam>
public interface IEditionVisitor<out TResult>
{
    /// <summary>For a PDF.</summary>
    /// <param name="edition">The edition.</param>
    TResult Visit(PdfEdition edition);

    /// <summary>For a Word file.</summary>
    /// <param name="edition">The edition.</param>
    TResult Visit(DocxEdition edition);

    /// <summary>For an e-book.</summary>
    /// <param name="edition">The edition.</param>
    TResult Visit(EpubEdition edition);

    /// <summary>For the printed cover of a PDF.</summary>
    /// <param name="edition">The edition.</param>
    TResult Visit(CoverEdition edition);
}
