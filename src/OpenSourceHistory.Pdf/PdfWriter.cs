using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.FileStructure;

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
        Write(output, document, profile, buildTime, diagnostics, Environment.ProcessorCount);

    /// <summary>Writes a file with a number of threads; the bytes do not depend on it.</summary>
    /// <param name="output">Receives the file.</param>
    /// <param name="document">The pages.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <param name="diagnostics">Receives what could not be shown.</param>
    /// <param name="parallelism">Threads at most.</param>
    internal static void Write(
        Stream output,
        PageDocument document,
        PdfProfile profile,
        DateTimeOffset buildTime,
        DiagnosticBag diagnostics,
        int parallelism)
    {
        var assembly = new DocumentAssembly(document, profile, diagnostics, parallelism);
        assembly.EmbedFonts();
        assembly.EmbedPictures();
        assembly.AddPages();
        var trailer = assembly.AddCatalog(buildTime);
        if (profile.ForbidsObjectStreams)
        {
            PlainFile.Write(output, profile.Version, assembly.Objects, trailer);
        }
        else
        {
            CompactFile.Write(output, profile.Version, assembly.Objects, trailer);
        }
    }
}
