namespace OpenSourceHistory.Publishing.Sending;

/// <summary>The records of a book: <c>.osh/sent</c> beside it.</summary>
/// <param name="bookPath">Folder with <c>book.yaml</c>, or a Markdown file.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class SentFolder(string bookPath, IWorkspace workspace)
{
    private const string Extension = ".zip";

    private readonly string _folder = Path.Combine(FolderOf(bookPath, workspace), ".osh", "sent");
    private List<SentRecord>? _all;

    /// <summary>Folder of a book.</summary>
    /// <param name="bookPath">Folder with <c>book.yaml</c>, or a Markdown file.</param>
    /// <param name="workspace">The door to files.</param>
    public static string FolderOf(string bookPath, IWorkspace workspace) => workspace.FolderExists(bookPath) ? bookPath : Path.GetDirectoryName(bookPath) ?? string.Empty;

    /// <summary>All records that can be read, in order of their numbers.</summary>
    public IEnumerable<SentRecord> All() => workspace.ListFiles(_folder)
        .Where(f => f.EndsWith(Extension, StringComparison.Ordinal))
        .Select(f => SentArchive.Read(workspace.ReadAllBytes(f)))
        .OfType<SentRecord>()
        .OrderBy(r => r.Number)
        .ThenBy(r => r.Mark, StringComparer.Ordinal);

    /// <summary>The record of a file; null where there is none.</summary>
    /// <param name="mark">The mark that the file bears.</param>
    public SentRecord? Find(string mark) =>
        workspace.FileExists(PathOf(mark)) ? SentArchive.Read(workspace.ReadAllBytes(PathOf(mark))) : (_all ??= [.. All()]).Find(r => r.NumberOf(mark) >= 0);

    /// <summary>What somebody had last; null where that was nothing.</summary>
    /// <param name="receiver">Whom.</param>
    public SentRecord? LastTo(string receiver) => All().LastOrDefault(r => r.Receiver == receiver);

    /// <summary>Keeps a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Path of its file.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public string Keep(SentRecord record)
    {
        workspace.CreateFolder(_folder);
        workspace.Replace(PathOf(record.Mark), stream => SentArchive.Write(record, stream));
        return PathOf(record.Mark);
    }

    private string PathOf(string mark) => Path.Combine(_folder, mark + Extension);
}
