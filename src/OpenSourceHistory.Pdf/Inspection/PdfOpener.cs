using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>Opens PDF files of whatever origin.</summary>
internal static class PdfOpener
{
    /// <summary>Reads a file.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="file">The file.</param>
    /// <param name="read">Reads the document, which is closed afterwards.</param>
    /// <returns>What was read, or null where the file is no PDF, damaged or locked.</returns>
    public static T? Read<T>(ReadOnlyMemory<byte> file, Func<PdfDocument, T> read)
        where T : class
    {
        try
        {
            using var document = PdfDocument.Open(file);
            return read(document);
        }
        catch (Exception fault) when (fault is PdfDocumentFormatException or InvalidOperationException or FormatException or NotSupportedException or IOException or ArgumentException)
        {
            return null;
        }
    }
}
