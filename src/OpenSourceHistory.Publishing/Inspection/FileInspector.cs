using System.Globalization;
using OpenSourceHistory.Docx.Inspection;
using OpenSourceHistory.Epub.Inspection;
using OpenSourceHistory.Pdf.Inspection;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>Tells what is in a finished file, whoever made it.</summary>
public static class FileInspector
{
    /// <summary>Inspects a file; its kind is known by its content, not by its name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>Its rows; an error where it cannot be read, is of no known kind or damaged.</returns>
    public static Result<ValueList<SummaryRow>> Inspect(string path, IWorkspace workspace)
    {
        try
        {
            var content = workspace.ReadAllBytes(path);
            var kind = FileKinds.Of(content);
            if (kind is FileKind.Epub or FileKind.Docx && PackedText.SizeOf(content) is > PackedText.Most and var size)
            {
                return Fail(path, string.Create(CultureInfo.InvariantCulture, $"The file unpacks to {size / 1_000_000} MB of text, more than any book has; it is not read"));
            }

            return Read(content, kind) is { } rows
                ? new Result<ValueList<SummaryRow>>(rows, [])
                : Fail(path, "This is not a PDF, DOCX or EPUB file that can be read");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(path, $"The file cannot be read: {e.Message}");
        }
        catch (Exception e)
        {
            // The libraries that read others' files throw whatever damage makes them meet.
            return Fail(path, $"The file is damaged: {e.Message}");
        }
    }

    private static ValueList<SummaryRow>? Read(byte[] content, FileKind kind) => kind switch
    {
        FileKind.Pdf => PdfInspector.Read(content) is { } pdf ? PdfRows.Of(pdf) : null,
        FileKind.Epub => EpubInspector.Inspect(new MemoryStream(content)) is { } epub ? EpubRows.Of(epub) : null,
        FileKind.Docx => DocxRows.Of(DocxInspector.Inspect(new MemoryStream(content))),
        _ => null,
    };

    private static Result<ValueList<SummaryRow>> Fail(string path, string message) =>
        new([], [new Diagnostic(PublishingCodes.CannotInspect, Severity.Error, SourceSpan.None, message, []) { Path = path }]);
}
