using OpenSourceHistory.Docx;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;
using OpenSourceHistory.Review.Since;

namespace OpenSourceHistory.Publishing.Sending;

/// <summary>Makes the file of a book that goes to an editor, and keeps a record of it: the file, and what it was made from.</summary>
public static class BookSender
{
    private const int MostBytes = 8 << 20;
    private static readonly string[] s_faces = [".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2"];

    /// <summary>Makes and records a file.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="workspace">The door to files.</param>
    /// <param name="progress">Receives the steps, from any thread; null where nobody watches.</param>
    public static SendReport Send(SendRequest request, IWorkspace workspace, IProgress<BuildStep>? progress)
    {
        var (edition, found) = EditionOf(request, workspace);
        if (edition is null)
        {
            return new SendReport(new BuildReport(BuildOutcome.Faulty, found, []), null);
        }

        var recorder = new SourceRecorder(workspace);
        var asked = new BuildRequest(request.BookPath, [edition.Name], request.OutputFolder, request.DefaultStyleSheet) { Receiver = request.Receiver, IsForced = request.IsForced };
        var (change, told) = request.SinceLast ? ChangesSinceLast(request, edition, workspace) : new Result<Func<Book, Book>?>(null, []);
        asked = asked with { Change = change };
        var report = BookBuilder.Build(asked, recorder, progress);
        report = report with { Diagnostics = told.Concat(report.Diagnostics) };
        var written = report.Written.Where(f => f.Path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)).ToList();
        if (written.Count == 0)
        {
            return new SendReport(report, null);
        }

        try
        {
            return new SendReport(report, Keep(request, edition, [.. written.Select(w => workspace.ReadAllBytes(w.Path))], recorder, workspace));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var fault = new Diagnostic(PublishingCodes.CannotWrite, Severity.Error, SourceSpan.None, $"No record of what is sent can be kept: {FaultText.Of(e)}", ["Without it the file can be taken home only while the sources stay as they are"]);
            return new SendReport(report with { Outcome = BuildOutcome.Faulty, Diagnostics = report.Diagnostics.Concat([fault]) }, null);
        }
    }

    private static Result<DocxEdition?> EditionOf(SendRequest request, IWorkspace workspace)
    {
        if (!workspace.FileExists(request.BookPath) && !workspace.FolderExists(request.BookPath))
        {
            return Fault(PublishingCodes.NoSuchBook, SourceSpan.None, $"There is no book at '{request.BookPath}'", "Give a folder with book.yaml, or a Markdown file");
        }

        var (project, found) = ManuscriptReader.Read([request.BookPath], workspace);
        if (project is null)
        {
            return new Result<DocxEdition?>(null, found);
        }

        var edition = project.Editions.OfType<DocxEdition>().FirstOrDefault(e => request.Edition is null || e.Name == request.Edition);
        return edition is null
            ? Fault(PublishingCodes.NoSuchEdition, SourceSpan.None, request.Edition is null ? "The book has no Word file" : $"The book has no Word file '{request.Edition}'", "Name an edition with format: docx")
            : new Result<DocxEdition?>(edition, []);
    }

    private static Result<Func<Book, Book>?> ChangesSinceLast(SendRequest request, DocxEdition edition, IWorkspace workspace)
    {
        var folder = SentFolder.FolderOf(request.BookPath, workspace);
        if (new SentFolder(request.BookPath, workspace).LastTo(request.Receiver) is not { } last || ManuscriptReader.Read([request.BookPath], new SentSources(workspace, folder, last)).Value is not { } before)
        {
            return new Result<Func<Book, Book>?>(null, [new Diagnostic(
                PublishingCodes.NothingSentBefore, Severity.Information, SourceSpan.None, $"No record says that {request.Receiver} had anything before; the file shows no changes", ["Check the name: osh send --to takes it as it was written the last time"])]);
        }

        var old = before.BookOf(edition.Variation);
        return new Result<Func<Book, Book>?>(now => BookChanges.Mark(old, now, new Authorship(request.Author, workspace.BuildTime ?? now.Metadata.Modified)), []);
    }

    private static Result<DocxEdition?> Fault(string code, SourceSpan place, string message, string hint) => new(null, [new Diagnostic(code, Severity.Error, place, message, [hint])]);

    private static string Keep(SendRequest request, DocxEdition edition, ValueList<byte[]> files, SourceRecorder recorder, IWorkspace workspace)
    {
        var folder = new SentFolder(request.BookPath, workspace);
        var documents = ValueList.From(files.Select(f => new SentDocument(SentMark.In(DocxReader.Read(new MemoryStream(f, writable: false))) ?? throw new InvalidOperationException("The file bears no mark"), f)).ToArray());
        var mark = documents is [var only] ? only.Mark : SentMark.OfAll(documents.Select(d => d.Mark));
        var last = folder.LastTo(request.Receiver);
        return folder.Keep(new SentRecord(mark, request.Receiver, edition.Name, last is null ? 1 : last.Mark == mark ? last.Number : last.Number + 1)
        {
            Program = ProgramVersion.Name,
            Documents = documents,
            Sources = SourcesOf(request, recorder, workspace),
        });
    }

    // Faces are found again by their names, and make no difference to what a file says.
    private static ValueList<SentSource> SourcesOf(SendRequest request, SourceRecorder recorder, IWorkspace workspace)
    {
        var folder = SentFolder.FolderOf(request.BookPath, workspace) is { Length: > 0 } named ? named : ".";
        return ValueList.From(recorder.Read
            .Where(r => r.Value.Length <= MostBytes && !s_faces.Contains(Path.GetExtension(r.Key).ToLowerInvariant()))
            .Select(r => new SentSource(r.Key == request.DefaultStyleSheet.Replace('\\', '/') ? SentSource.DefaultSheet : Path.GetRelativePath(folder, r.Key).Replace('\\', '/'), r.Value))
            .OrderBy(s => s.Path, StringComparer.Ordinal)
            .ToArray());
    }
}
