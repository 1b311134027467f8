using System.Text;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Preflight;

namespace OpenSourceHistory.Publishing.Drafts;

/// <summary>Begins a book with a document of Word.</summary>
public static class DraftBook
{
    private const long MostBytes = 1_000_000_000;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>Writes the files of the book.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>Paths written; an error where nothing was.</returns>
    public static Result<ValueList<string>> Create(DraftRequest request, IWorkspace workspace)
    {
        if (!request.IsForced && (workspace.FileExists(request.Folder) || (workspace.FolderExists(request.Folder) && workspace.ListTree(request.Folder, 1).Count > 0)))
        {
            return Fail(PublishingCodes.ForeignFile, request.Folder, "The folder is not empty; nothing was written", "Name another folder, or let --force replace files in it");
        }

        var styles = request.StyleFile is { } named ? NameMap.Read(named, workspace) : new Result<ValueList<PlacedPair>>([], []);
        if (styles.HasErrors)
        {
            return new Result<ValueList<string>>([], styles.Findings);
        }

        try
        {
            return workspace.SizeOf(PathOf(request)) > MostBytes
                ? Fail(PublishingCodes.UnreadableDraft, request.File, "The file is larger than a gigabyte; it is not read", "Split the document, or take its pictures out")
                : Write(request, styles, workspace);
        }
        catch (InvalidDataException fault)
        {
            return Fail(PublishingCodes.UnreadableDraft, request.File, $"This is not a document that can be read: {fault.Message}", "Open it in Word or LibreOffice, and save it as .docx without a password");
        }
        catch (TimeoutException)
        {
            return Fail(PublishingCodes.UnreadableDraft, request.File, "The file takes too long to read; it is damaged, or made to keep programs busy", "Open it in Word or LibreOffice, and save it anew");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fail(PublishingCodes.CannotWrite, request.Folder, $"The book cannot be written: {FaultText.Of(fault)}", "Check the names and the folder's permissions");
        }
    }

    /// <summary>Tells that no Word document could be made of a document of another kind.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="reason">Why not.</param>
    public static Result<ValueList<string>> NotConverted(DraftRequest request, string reason) =>
        Fail(PublishingCodes.DraftNotConverted, request.File, $"No Word document could be made of it: {reason}", "Save it as .docx in the program that it was written in, or install LibreOffice");

    private static string PathOf(DraftRequest request) => request.Converted ?? request.File;

    private static Result<ValueList<string>> Write(DraftRequest request, Result<ValueList<PlacedPair>> styles, IWorkspace workspace)
    {
        using var content = new MemoryStream(workspace.ReadAllBytes(PathOf(request)), writable: false);
        var made = PatientRun.Of(() => DraftImporter.Import(ReadDocument(content), Path.GetFileNameWithoutExtension(request.File), styles.Value), s_patience)!;
        var written = made.Value.Files.Select(f => Put(f.Path, Encoding.UTF8.GetBytes(f.Text), request, workspace)).ToList();

        content.Position = 0;
        var paths = made.Value.Pictures.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var (part, bytes) in DocxReader.ReadParts(content, [.. paths.Keys]))
        {
            written.Add(Put(paths[part], bytes, request, workspace));
        }

        return new Result<ValueList<string>>(ValueList.From(written), styles.Findings.Concat(made.Findings.Select(f => f with { Path = f.Path ?? request.File })));
    }

    // What is damaged before its first paragraph is no draft to begin with.
    private static WordDocument ReadDocument(Stream content)
    {
        var document = DocxReader.Read(content);
        return document.Blocks.Count == 0 && document.Notices.FirstOrDefault(n => n.Kind is WordNoticeKind.Damaged or WordNoticeKind.BeyondBounds) is { } fault
            ? throw new InvalidDataException($"{fault.Part} is damaged, or larger than any text’s ({fault.Detail})")
            : document;
    }

    private static string Put(string path, byte[] content, DraftRequest request, IWorkspace workspace)
    {
        var full = Path.Combine([request.Folder, .. path.Split('/')]);
        workspace.CreateFolder(Path.GetDirectoryName(full)!);
        workspace.Replace(full, stream => stream.Write(content));
        return full;
    }

    private static Result<ValueList<string>> Fail(string code, string path, string message, string hint) =>
        new([], [new Diagnostic(code, Severity.Error, SourceSpan.None, message, [hint]) { Path = path }]);
}
