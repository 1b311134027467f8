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
        var read = Read<ValueList<SummaryRow>>(path, view, workspace, (content, kind) => RowsOf(content, kind, view));
        return new Result<ValueList<SummaryRow>>(read.Value ?? [], read.Findings);
    }

    /// <summary>Measures how evenly the text of several PDF files is set, for comparison.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The lines of a table in Markdown, a row for each file that could be measured; an error for each of the others.</returns>
    public static Result<ValueList<string>> CompareTypesetting(IEnumerable<string> paths, IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        var table = new TypesettingTable();
        foreach (var path in paths)
        {
            if (findings.Take(Read(path, InspectionView.Typesetting, workspace, (content, _) => Measured(content))) is { } report)
            {
                table.Add(Path.GetFileName(path), report);
            }
        }

        return new Result<ValueList<string>>(table.ToLines(), findings.ToSortedList());
    }

    private static Result<T?> Read<T>(string path, InspectionView view, IWorkspace workspace, Func<byte[], FileKind, T?> read)
        where T : class
    {
        try
        {
            var content = workspace.ReadAllBytes(path);
            var kind = FileKinds.Of(content);
            if (kind is FileKind.Epub or FileKind.Docx && PackedText.SizeOf(content) is > PackedText.Most and var size)
            {
                return Fail<T>(path, string.Create(CultureInfo.InvariantCulture, $"The file unpacks to {size / 1_000_000} MB of text, more than any book has; it is not read"));
            }

            if (view != InspectionView.Summary && kind != FileKind.Pdf)
            {
                return Fail<T>(path, "This is not a PDF file; other files have no pages");
            }

            return read(content, kind) is { } value ? new Result<T?>(value, []) : Fail<T>(path, MessageOf(view));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail<T>(path, $"The file cannot be read: {FaultText.Of(e)}");
        }
        catch (Exception e)
        {
            // The libraries that read others' files throw whatever damage makes them meet.
            return Fail<T>(path, $"The file is damaged: {FaultText.Of(e)}");
        }
    }

    private static string MessageOf(InspectionView view) => view switch
    {
        InspectionView.Summary => "This is not a PDF, DOCX or EPUB file that can be read",
        InspectionView.Pages => "This is not a PDF file that can be read",
        _ => "This is not a PDF file with justified lines that could be measured",
    };

    private static ValueList<SummaryRow>? RowsOf(byte[] content, FileKind kind, InspectionView view) => (kind, view) switch
    {
        (FileKind.Pdf, InspectionView.Pages) => GlyphReader.Read(content) is { } pages ? PageTextRows.Of(pages) : null,
        (FileKind.Pdf, InspectionView.Typesetting) => Measured(content) is { } report ? TypesettingRows.Of(report) : null,
        (FileKind.Pdf, _) => PdfInspector.Read(content) is { } pdf ? PdfRows.Of(pdf) : null,
        (FileKind.Epub, _) => EpubInspector.Inspect(new MemoryStream(content)) is { } epub ? EpubRows.Of(epub) : null,
        (FileKind.Docx, _) => DocxRows.Of(DocxInspector.Inspect(new MemoryStream(content))),
        _ => null,
    };

    private static TypesettingReport? Measured(byte[] content) => GlyphReader.Read(content) is { } pages ? TypesettingMeter.Measure(pages) : null;

    private static Result<T?> Fail<T>(string path, string message)
        where T : class => new(null, [new Diagnostic(PublishingCodes.CannotInspect, Severity.Error, SourceSpan.None, message, []) { Path = path }]);
}
