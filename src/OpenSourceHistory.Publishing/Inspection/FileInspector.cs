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
    /// <returns>Its rows; an error where it is of no known kind or damaged.</returns>
    public static Result<ValueList<SummaryRow>> Inspect(string path, IWorkspace workspace)
    {
        var content = workspace.ReadAllBytes(path);
        var rows = FileKinds.Of(content) switch
        {
            FileKind.Pdf => PdfInspector.Read(content) is { } pdf ? PdfRows.Of(pdf) : null,
            FileKind.Epub => EpubInspector.Inspect(new MemoryStream(content)) is { } epub ? EpubRows.Of(epub) : null,
            FileKind.Docx => DocxRows.Of(DocxInspector.Inspect(new MemoryStream(content))),
            _ => null,
        };
        return rows is null ? new Result<ValueList<SummaryRow>>([], [NotInspected(path)]) : new Result<ValueList<SummaryRow>>(rows, []);
    }

    private static Diagnostic NotInspected(string path) =>
        new(PublishingCodes.CannotInspect, Severity.Error, SourceSpan.None, "This is not a PDF, DOCX or EPUB file that can be read", []) { Path = path };
}
