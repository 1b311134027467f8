using Microsoft.Extensions.FileSystemGlobbing;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Catalogues;

/// <summary>Finds the books that a path or a pattern names: <c>*</c> stands for a part of a name, <c>**</c> for any folders.</summary>
/// <param name="folder">The catalogue's folder.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class BookFinder(string folder, IWorkspace workspace)
{
    // Of a tree of so many files, those further up are looked at.
    private const int MostFiles = 1_000_000;

    private const string Description = "book.yaml";

    private static readonly char[] s_wildcards = ['*', '?'];

    /// <summary>The books of an entry.</summary>
    /// <param name="entry">A path or a pattern.</param>
    /// <param name="editions">Their editions.</param>
    /// <returns>The books; an error where there are none.</returns>
    public Result<ValueList<CatalogueBook>> Find(YamlScalar entry, ValueList<string> editions)
    {
        var found = new DiagnosticBag();
        var paths = entry.Text.IndexOfAny(s_wildcards) < 0 ? Named(entry.Text) : Matching(entry.Text.Replace('\\', '/'));
        if (paths.Count == 0)
        {
            found.Error(
                MarkdownCodes.MissingFile, entry.Span, $"There is no book at “{entry.Text}”", $"Name a folder with {Description} or a Markdown file, or a pattern of them such as books/*");
        }

        return found.With(ValueList.From(paths.Select(p => new CatalogueBook(NameOf(p), p, editions))));
    }

    private List<string> Named(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, path)));
        return workspace.FolderExists(full) || workspace.FileExists(full) ? [full] : [];
    }

    private List<string> Matching(string pattern)
    {
        var isFile = pattern.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || pattern.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        var fixedPart = pattern[..(pattern.LastIndexOf('/', pattern.IndexOfAny(s_wildcards)) + 1)];
        var root = Path.GetFullPath(Path.Combine(".", folder, fixedPart));
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[fixedPart.Length..] + (isFile ? string.Empty : "/" + Description));
        var files = workspace.FolderExists(root) ? workspace.ListTree(root, MostFiles) : [];
        return [.. matcher.Match(root, files).Files
            .Select(f => Path.GetFullPath(Path.Combine(root, f.Path)))
            .Select(f => isFile ? f : Path.GetDirectoryName(f)!)
            .Order(StringComparer.Ordinal)];
    }

    private string NameOf(string path) => Path.GetRelativePath(folder.Length == 0 ? "." : folder, path).Replace('\\', '/');
}
