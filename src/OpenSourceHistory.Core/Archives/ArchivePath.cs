namespace OpenSourceHistory.Core.Archives;

/// <summary>Paths of files in an archive.</summary>
public static class ArchivePath
{
    /// <summary>Where a path leads from a folder.</summary>
    /// <param name="folder">The folder; empty for the archive's own.</param>
    /// <param name="path">The path; from the archive's own folder where it begins with a slash.</param>
    /// <returns>The path from the archive's own folder, without a slash before it; null where it leaves the archive.</returns>
    public static string? Resolve(string folder, string path)
    {
        var steps = new List<string>(path.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(s => s != "."))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', steps);
    }
}
