
namespace OpenSourceHistory.Markdown.Files;

/// <summary>The folder of a book: nothing outside it is read for the book's sake, its style sheet excepted.</summary>
/// <param name="workspace">The door to files.</param>
/// <param name="folder">The folder.</param>
internal sealed class BookFolder(IWorkspace workspace, string folder)
{
    private readonly Lazy<string> _real = new(() => workspace.RealPath(folder.Length == 0 ? "." : folder));

    /// <summary>The path, for the workspace, of a file named relative to the folder; null where it lies outside.</summary>
    /// <param name="path">The path as written.</param>
    public string? Find(string path)
    {
        var full = RelativePath.Combine(folder, path);
        return path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal) && !Path.IsPathRooted(path) && Contains(full) ? full : null;
    }

    /// <summary>True where a path leads into the folder, links followed.</summary>
    /// <param name="path">A path for the workspace.</param>
    public bool Contains(string path)
    {
        var real = workspace.RealPath(path).Replace('\\', '/');
        var root = _real.Value.Replace('\\', '/').TrimEnd('/');
        return root.Length == 0 ? !real.StartsWith("..", StringComparison.Ordinal) : real.StartsWith(root + "/", StringComparison.Ordinal);
    }
}
