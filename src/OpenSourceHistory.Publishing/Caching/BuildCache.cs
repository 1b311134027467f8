using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Records;

namespace OpenSourceHistory.Publishing.Caching;

/// <summary>Builds that machines share, and who is at work on what.</summary>
/// <param name="request">Where, and who asks.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class BuildCache(CacheRequest request, IWorkspace workspace)
{
    private readonly CacheFolder _cache = new(Path.GetFullPath(request.Folder), workspace);

    /// <summary>Who builds what.</summary>
    public ClaimFolder Claims { get; } = new(Path.Combine(Path.GetFullPath(request.Folder), "claims"), request, workspace);

    /// <summary>The builds of a book.</summary>
    /// <param name="book">What is asked of it.</param>
    /// <param name="name">Its name, the same on each machine.</param>
    public BookCache Of(BuildRequest book, string name)
    {
        var full = Path.GetFullPath(book.BookPath);
        var folder = workspace.FolderExists(full) ? full : Path.GetDirectoryName(full)!;
        var folders = new PortableFolders(folder, Path.GetFullPath(book.OutputFolder ?? "output"), Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.ProgramFolder)));
        var key = RequestKey.Of(book, workspace, request.Program, name, folders.PortableOf(Path.GetFullPath(book.DefaultStyleSheet)));
        return new BookCache(key, folders, _cache, request.Worker, workspace);
    }
}
