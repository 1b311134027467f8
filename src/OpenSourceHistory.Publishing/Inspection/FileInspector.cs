using System.Globalization;
using OpenSourceHistory.Docx.Inspection;
using OpenSourceHistory.Epub.Inspection;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Inspection.Typesetting;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>Tells what is in a finished file, whoever made it.</summary>
public static class FileInspector
{
    /// <summary>Inspects a file; its kind is known by its content, not by its name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="view">What is asked.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>Its rows; an error where it cannot be read, is of no known kind or damaged, or has not what is asked.</returns>
    public static Result<ValueList<SummaryRow>> Inspect(string path, InspectionView view, IWorkspace workspace)
    {
        try
        {
            var content = workspace.ReadAllBytes(path);
            var kind = FileKinds.Of(content);
            if (kind is FileKind.Epub or FileKind.Docx && PackedText.SizeOf(content) is > PackedText.Most and var size)
            {
                return Fail(path, string.Create(CultureInfo.InvariantCulture, $"The file unpacks to {size / 1_000_000} MB of text, more than any book has; it is not read"));
            }

            var rows = view == InspectionView.Summary ? Read(content, kind) : kind == FileKind.Pdf ? ReadGlyphs(content, view) : null;
            return rows is { } found ? new Result<ValueList<SummaryRow>>(found, []) : Fail(path, view switch
            {
                InspectionView.Summary => "This is not a PDF, DOCX or EPUB file that can be read",
                _ when kind != FileKind.Pdf => "This is not a PDF file; other files have no pages",
                InspectionView.Pages => "This is not a PDF file that can be read",
                _ => "This file has no justified lines that could be measured",
            });
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

    private static ValueList<SummaryRow>? ReadGlyphs(byte[] content, InspectionView view) => GlyphReader.Read(content) switch
    {
        { } pages when view == InspectionView.Pages => PageTextRows.Of(pages),
        { } pages when TypesettingMeter.Measure(pages) is { } report => TypesettingRows.Of(report),
        _ => null,
    };

    private static Result<ValueList<SummaryRow>> Fail(string path, string message) =>
        new([], [new Diagnostic(PublishingCodes.CannotInspect, Severity.Error, SourceSpan.None, message, []) { Path = path }]);
}
