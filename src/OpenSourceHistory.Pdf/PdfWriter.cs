using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Pdf;

/// <summary>Writes finished pages as a PDF file.</summary>
public static class PdfWriter
{
    /// <summary>Writes a file.</summary>
    /// <param name="output">Receives the file.</param>
    /// <param name="document">The pages.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <param name="diagnostics">Receives what could not be shown.</param>
    public static void Write(Stream output, PageDocument document, PdfProfile profile, DateTimeOffset buildTime, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
