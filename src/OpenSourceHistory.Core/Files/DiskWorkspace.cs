using System.Globalization;

#pragma warning disable RS0030 // This is the door itself.
namespace OpenSourceHistory.Core.Files;

/// <summary>The door to the machine's own files.</summary>
/// <param name="sourceDateEpoch">Seconds since 1970 (SOURCE_DATE_EPOCH), or null.</param>
public sealed class DiskWorkspace(string? sourceDateEpoch) : IWorkspace
{
    /// <inheritdoc/>
    public DateTimeOffset? BuildTime { get; } =
        long.TryParse(sourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <inheritdoc/>
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool FolderExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public long SizeOf(string path) => new FileInfo(path).Length;

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => File.ReadAllBytes(path);

    /// <inheritdoc/>
    public ValueList<string> ListFiles(string folder) =>
        ValueList.From(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(Path.GetFullPath)
            .Order(StringComparer.Ordinal));

    /// <inheritdoc/>
    public string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        foreach (var part in full[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(resolved, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            resolved = info.LinkTarget is null ? next : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }

        return resolved;
    }

    /// <inheritdoc/>
    public bool Replace(string path, Func<Stream, bool> write)
    {
        var full = Path.GetFullPath(path);
        var temporary = full + ".osh-new";
        try
        {
            bool isWanted;
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                isWanted = write(stream);
                stream.Flush(flushToDisk: isWanted);
            }

            if (isWanted)
            {
                File.Move(temporary, full, overwrite: true);
            }

            return isWanted;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <inheritdoc/>
    public void CreateFolder(string path) => Directory.CreateDirectory(path);
}
