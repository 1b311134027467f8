using OpenSourceHistory.Docx;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Publishing.Sending;
using OpenSourceHistory.Review;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>
/// Finds the document that an editor was sent: the one that is named, else by the mark of its record that the file that came back bears, else the one that reads as that file did
/// before all tracked changes.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class SentDocuments(ReviewRequest request, IWorkspace workspace)
{
    private readonly SentFolder _folder = new(request.BookPath, workspace);
    private readonly Dictionary<string, WordDocument> _byMark = new(StringComparer.Ordinal);
    private Result<WordDocument?>? _named;
    private List<(WordDocument Document, string Reading)>? _all;

    /// <summary>Finds the document of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="now">The document that the sources make now.</param>
    /// <returns>The file with it; without it where the sources are as they were, or nothing tells what was sent, which is a finding.</returns>
    public Result<EditedFile?> For(EditedFile file, WordDocument now)
    {
        if (request.Base is not null)
        {
            var (document, found) = _named ??= ReadBase();
            return new Result<EditedFile?>(document is null ? null : file with { Sent = document }, found);
        }

        var mark = SentMark.In(file.Document);
        if (mark is not null && FindMarked(mark) is { } sent)
        {
            return new Result<EditedFile?>(file with { Sent = sent }, []);
        }

        var before = ReadingFingerprint.Of(file.Document, isBefore: true);
        if (before == ReadingFingerprint.Of(now, isBefore: false))
        {
            return new Result<EditedFile?>(file, []);
        }

        var alike = All().FindLast(r => r.Reading == before).Document;
        return new Result<EditedFile?>(file with { Sent = alike }, alike is null ? [NotKnown(file, mark)] : []);
    }

    private static Diagnostic NotKnown(EditedFile file, string? mark) => new(
        PublishingCodes.SentUnknown, Severity.Warning, SourceSpan.None,
        mark is null
            ? "There is no record of what was sent, and some changes were made with tracking off, or the sources changed since: it is compared with the sources as they are now, and what they changed since would be told as the editor's"
            : $"The record of what was sent, {mark}, is not in .osh/sent: it is compared with the sources as they are now, and what they changed since would be told as the editor's",
        ["Name the file as it was sent: --base FILE.docx, or the book as it was: --base FOLDER", "osh send records what goes to an editor, so that it is found by itself"])
    {
        Path = file.Path,
    };

    private WordDocument? FindMarked(string mark)
    {
        if (!_byMark.TryGetValue(mark, out var document) && _folder.Find(mark) is { } record)
        {
            _byMark[mark] = document = Read(record.Document);
        }

        return document;
    }

    private List<(WordDocument Document, string Reading)> All() =>
        _all ??= [.. _folder.All().Select(r => Read(r.Document)).Select(d => (d, ReadingFingerprint.Of(d, isBefore: false)))];

    private Result<WordDocument?> ReadBase()
    {
        var path = request.Base!;
        if (!path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            var (made, found) = new SentFileMaker(request with { BookPath = path }).Make(workspace);
            return new Result<WordDocument?>(made?.Document, found);
        }

        var (file, findings) = EditedFiles.Read(path, workspace);
        return new Result<WordDocument?>(file?.Document, findings);
    }

    private static WordDocument Read(ReadOnlyMemory<byte> content) => DocxReader.Read(new MemoryStream(content.ToArray(), writable: false));
}
