using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Reads bibliography files of BibTeX and BibLaTeX.</summary>
public static class BibliographyFile
{
    /// <summary>Reads the sources of a file. Entries that cannot be understood are reported and passed over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it, at its line and column.</param>
    public static ValueList<Source> Read(SourceFile file, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
