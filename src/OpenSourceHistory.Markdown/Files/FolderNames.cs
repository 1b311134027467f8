namespace OpenSourceHistory.Markdown.Files;

/// <summary>
/// The names of files in a book's folder, for hints about names that are misspelt: listed once, when first asked for, and of a large tree only the upper part.
/// </summary>
/// <param name="workspace">The door to files.</param>
/// <param name="folder">The folder.</param>
internal sealed class FolderNames(IWorkspace workspace, string folder)
{
    private const int MostFiles = 5_000;

    private readonly Lazy<ValueList<string>> _names = new(() => List(workspace, folder.Length == 0 ? "." : folder));

    /// <summary>The name that another was probably meant to be, or null.</summary>
    /// <param name="name">The name as written, with forward slashes.</param>
    /// <param name="under">Folder that it is relative to, from the book's folder; empty for that one.</param>
    /// <param name="isWanted">True for names that may be meant.</param>
    public string? FindNearest(string name, string under, Func<string, bool> isWanted)
    {
        var prefix = under.Length == 0 ? under : under.TrimEnd('/') + "/";
        var names = _names.Value.Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && isWanted(n)).Select(n => n[prefix.Length..]);
        return NearestName.Find(name, names);
    }

    /// <summary>The names, relative to the folder, with forward slashes.</summary>
    /// <param name="workspace">The door to files.</param>
    /// <param name="folder">The folder.</param>
    public static ValueList<string> List(IWorkspace workspace, string folder)
    {
        var root = workspace.RealPath(folder).Replace('\\', '/').TrimEnd('/') + "/";
        return ValueList.From(workspace.ListTree(root == "/" ? folder : root, MostFiles)
            .Select(f => f.Replace('\\', '/'))
            .Select(f => f.StartsWith(root, StringComparison.Ordinal) ? f[root.Length..] : f));
    }
}
