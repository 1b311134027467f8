using OpenSourceHistory.Docx;
using OpenSourceHistory.Review;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>Reads documents of Word, whoever made them.</summary>
internal static class EditedFiles
{
    // Word itself opens nothing larger.
    private const long MostBytes = 512L << 20;

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The document; null with an error where it cannot be read.</returns>
    public static Result<EditedFile?> Read(string path, IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        try
        {
            if (!workspace.FileExists(path) || workspace.SizeOf(path) > MostBytes)
            {
                throw new InvalidDataException(workspace.FileExists(path) ? "The file is larger than 512 MB" : "There is no such file");
            }

            var document = DocxReader.Read(new MemoryStream(workspace.ReadAllBytes(path), writable: false));
            foreach (var notice in document.Notices.Where(n => n.Kind != Docx.Reading.WordNoticeKind.Symbol))
            {
                findings.Add(new Diagnostic(PublishingCodes.DocumentNotRead, Severity.Warning, SourceSpan.None, $"{notice.Part} of {path} was not read as it is ({notice.Kind}) {notice.Detail}", []) { Path = path });
            }

            return findings.With<EditedFile?>(new EditedFile(path, document));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            findings.Add(new Diagnostic(PublishingCodes.DocumentNotRead, Severity.Error, SourceSpan.None, $"The file cannot be read: {e.Message}", []) { Path = path });
            return findings.With<EditedFile?>(null);
        }
    }
}
