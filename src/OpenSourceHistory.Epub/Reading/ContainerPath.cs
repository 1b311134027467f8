using OpenSourceHistory.Core.Archives;

namespace OpenSourceHistory.Epub.Reading;

/// <summary>Paths in a container, and where references in its files lead.</summary>
internal static class ContainerPath
{
    /// <summary>Folder of a file, with the slash; empty for the container's own.</summary>
    /// <param name="path">Path of the file.</param>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>True for a reference that leads out of the container.</summary>
    /// <param name="reference">The reference.</param>
    public static bool IsOutside(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return reference.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && reference[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'));
    }

    /// <summary>Where a reference leads: path in the container, and the id behind the sign #, empty where there is none.</summary>
    /// <param name="from">Path of the file that it stands in.</param>
    /// <param name="reference">The reference, which does not lead out of the container.</param>
    /// <returns>Path and id; null for a path that leaves the container.</returns>
    public static (string Path, string Id)? Resolve(string from, string reference)
    {
        var sign = reference.IndexOf('#', StringComparison.Ordinal);
        var (path, id) = sign < 0 ? (reference, string.Empty) : (reference[..sign], reference[(sign + 1)..]);
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]);
        if (path.Length == 0)
        {
            return (from, Uri.UnescapeDataString(id));
        }

        return ArchivePath.Resolve(FolderOf(from), path) is { } resolved ? (resolved, Uri.UnescapeDataString(id)) : null;
    }
}
