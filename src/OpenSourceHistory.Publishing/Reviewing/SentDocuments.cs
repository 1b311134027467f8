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
/// <param name="now">The book that the sources make now.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class SentDocuments(ReviewRequest request, SentBook now, IWorkspace workspace)
{
    private readonly SentFolder _folder = new(request.BookPath, workspace);
    private readonly ChapterFinder _chapters = new(now);
    private readonly Dictionary<string, SentBook> _books = new(StringComparer.Ordinal);
    private Result<SentBook?>? _named;
    private List<(SentBook Book, int Number, string Reading)>? _all;

    /// <summary>Finds the book that a file was a file of.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The file with it; without it where the sources are as they were, or nothing tells what was sent, which is a finding.</returns>
    public Result<EditedFile?> For(EditedFile file)
    {
        if (request.Base is not null)
        {
            var (book, found) = _named ??= ReadBase();
            return book is null ? new Result<EditedFile?>(null, found) : Placed(file with { Sent = book }, new ChapterFinder(book), found);
        }

        var mark = SentMark.In(file.Document);
        if (mark is not null && _folder.Find(mark) is { } record)
        {
            return new Result<EditedFile?>(file with { Sent = BookOf(record), Number = record.NumberOf(mark) }, []);
        }

        var before = ReadingFingerprint.Of(file.Document, isBefore: true);
        var same = now.Files.Index().Where(f => ReadingFingerprint.Of(f.Item, isBefore: false) == before).Select(f => (int?)f.Index).FirstOrDefault();
        if (same is { } number)
        {
            return new Result<EditedFile?>(file with { Number = number }, []);
        }

        return All().FindLast(r => r.Reading == before) is { Book: { } alike } sent
            ? new Result<EditedFile?>(file with { Sent = alike, Number = sent.Number }, [])
            : Placed(file, _chapters, [NotKnown(file, mark)]);
    }

    // Of several chapters that it may be, the one that is most like it.
    private static Result<EditedFile?> Placed(EditedFile file, ChapterFinder chapters, ValueList<Diagnostic> found) => chapters.Find(file.Document) is { } number
        ? new Result<EditedFile?>(file with { Number = number }, found)
        : new Result<EditedFile?>(null, found.Concat([new Diagnostic(
            PublishingCodes.NoChapter, Severity.Error, SourceSpan.None, "The edition has a file for each chapter, and this is none of them: it has no word of any", ["Name the edition that was sent: --edition NAME"]) { Path = file.Path }]));

    private static Diagnostic NotKnown(EditedFile file, string? mark) => new(
        PublishingCodes.SentUnknown, Severity.Warning, SourceSpan.None,
        mark is null
            ? "There is no record of what was sent, and some changes were made with tracking off, or the sources changed since: it is compared with the sources as they are now, and what they changed since would be told as the editor's"
            : $"The record of what was sent, {mark}, is not in .osh/sent: it is compared with the sources as they are now, and what they changed since would be told as the editor's",
        ["Name the file as it was sent: --base FILE.docx, or the book as it was: --base FOLDER", "osh send records what goes to an editor, so that it is found by itself"])
    {
        Path = file.Path,
    };

    private SentBook BookOf(SentRecord record)
    {
        if (!_books.TryGetValue(record.Mark, out var book))
        {
            _books[record.Mark] = book = new SentBook(ValueList.From(record.Documents.Select(d => Read(d.Content)).ToArray()));
        }

        return book;
    }

    private List<(SentBook Book, int Number, string Reading)> All() =>
        _all ??= [.. _folder.All().Select(BookOf).SelectMany(b => b.Files.Index().Select(f => (b, f.Index, ReadingFingerprint.Of(f.Item, isBefore: false))))];

    // One chapter that is named stands among the others as they are now.
    private Result<SentBook?> ReadBase()
    {
        var path = request.Base!;
        if (!path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            var (made, found) = new SentFileMaker(request with { BookPath = path }).Make(workspace);
            return new Result<SentBook?>(made.Count == 0 ? null : new SentBook(ValueList.From(made.Select(m => m.Document).ToArray())), found);
        }

        var (file, findings) = EditedFiles.Read(path, workspace);
        if (file is null)
        {
            return new Result<SentBook?>(null, findings);
        }

        var (placed, told) = Placed(file, _chapters, findings);
        return new Result<SentBook?>(placed is null ? null : new SentBook(ValueList.From(now.Files.Select((f, i) => i == placed.Number ? file.Document : f).ToArray())), told);
    }

    private static WordDocument Read(ReadOnlyMemory<byte> content) => DocxReader.Read(new MemoryStream(content.ToArray(), writable: false));
}
