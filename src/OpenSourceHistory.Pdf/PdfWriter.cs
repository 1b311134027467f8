using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Interchange;

namespace OpenSourceHistory.Pdf;

/// <summary>Writes finished pages as a PDF file.</summary>
public static class PdfWriter
{
    /// <summary>Writes a file.</summary>
    /// <param name="output">Receives the file.</param>
    /// <param name="document">The pages.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <returns>What could not be shown.</returns>
    public static ValueList<Diagnostic> Write(Stream output, PageDocument document, PdfProfile profile, DateTimeOffset buildTime) =>
        Write(output, document, profile, buildTime, Environment.ProcessorCount);

    /// <summary>Writes a file with a number of threads; the bytes do not depend on it.</summary>
    /// <param name="output">Receives the file.</param>
    /// <param name="document">The pages.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <param name="parallelism">Threads at most.</param>
    /// <returns>What could not be shown.</returns>
    internal static ValueList<Diagnostic> Write(Stream output, PageDocument document, PdfProfile profile, DateTimeOffset buildTime, int parallelism)
    {
        var assembly = new DocumentAssembly(document, profile, parallelism);
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

        return assembly.Findings;
    }
}
