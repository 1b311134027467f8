namespace OpenSourceHistory.Markdown.Files;

/// <summary>Paths within a book, as its files write them.</summary>
internal static class RelativePath
{
    /// <summary>A path from a folder to a file, both relative to one place.</summary>
    /// <param name="folder">The folder; empty for that place.</param>
    /// <param name="path">The file.</param>
    public static string Between(string folder, string path)
    {
        var from = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    /// <summary>The folder of a file, with forward slashes; empty for a mere name.</summary>
    /// <param name="path">The file.</param>
    public static string FolderOf(string path) => (System.IO.Path.GetDirectoryName(path) ?? string.Empty).Replace('\\', '/');

    /// <summary>A path joined to a folder, with forward slashes and without dots.</summary>
    public static string Combine(string folder, string path)
    {
        var isRooted = folder.StartsWith('/');
        var parts = new List<string>();
        foreach (var part in $"{folder.Replace('\\', '/')}/{path}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return (isRooted ? "/" : string.Empty) + string.Join('/', parts);
    }
}
