namespace OpenSourceHistory.Markdown.Files;

/// <summary>Paths within a book, as its files write them.</summary>
internal static class RelativePath
{
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
