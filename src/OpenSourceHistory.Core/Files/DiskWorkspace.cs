using System.IO.Enumeration;

#pragma warning disable RS0030 // This is the door itself.
namespace OpenSourceHistory.Core.Files;

/// <summary>The door to the machine's own files.</summary>
/// <param name="buildTime">The moment that outputs say they were made at, or null.</param>
public sealed class DiskWorkspace(DateTimeOffset? buildTime) : IWorkspace
{
    // The coarsest clocks of file systems count in steps of two seconds.
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(2);

    private readonly TemporaryFiles _temporaries = new();

    /// <inheritdoc/>
    public DateTimeOffset? BuildTime { get; } = buildTime;

    /// <inheritdoc/>
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool FolderExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public long SizeOf(string path)
    {
        var file = new FileInfo(path);
        return file.Length > 0 || SpecialFiles.IsPlain(file) ? file.Length : throw new IOException("It is a device or a pipe, not a plain file");
    }

    /// <inheritdoc/>
    public (long Length, long Written)? StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) && DateTime.UtcNow - file.LastWriteTimeUtc > s_tick
            ? (file.Length, file.LastWriteTimeUtc.Ticks)
            : null;
    }

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => SizeOf(path) == 0 ? [] : File.ReadAllBytes(path);

    /// <inheritdoc/>
    public ValueList<string> ListFiles(string folder) => List(folder, recurses: false, int.MaxValue);

    /// <inheritdoc/>
    public ValueList<string> ListTree(string folder, int most) => List(folder, recurses: true, most);

    /// <inheritdoc/>
    public string RealPath(string path)
    {
        var full = Path.GetFullPath(path.Length == 0 ? "." : path);
        var resolved = Path.GetPathRoot(full)!;
        foreach (var part in full[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            resolved = Follow(Path.Combine(resolved, part));
        }

        return resolved;
    }

    /// <inheritdoc/>
    public void Replace(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var temporary = _temporaries.Begin(Path.GetDirectoryName(full)!);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                _temporaries.Made(temporary);
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            KeepMode(full, temporary);
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            _temporaries.End(temporary);
        }
    }

    /// <inheritdoc/>
    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    /// <inheritdoc/>
    public bool TryCreate(string path, ReadOnlySpan<byte> content)
    {
        _temporaries.RefuseIfAbandoned();
        try
        {
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            _temporaries.Made(path);
            stream.Write(content);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Delete(string path)
    {
        _temporaries.End(path);
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    /// <summary>Deletes what is half written and lets nothing more be written: the program is about to be ended.</summary>
    public void Abandon() => _temporaries.Abandon();

    private static ValueList<string> List(string folder, bool recurses, int most)
    {
        var full = Path.GetFullPath(folder.Length == 0 ? "." : folder);
        if (!Directory.Exists(full))
        {
            return [];
        }

        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None, RecurseSubdirectories = recurses };
        var entries = new FileSystemEnumerable<string>(full, (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        return ValueList.From(entries.Take(most).Order(StringComparer.Ordinal));
    }

    // A link to nowhere, or in a circle, is where it stands.
    private static string Follow(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is null)
            {
                return path;
            }

            FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : file;
            return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            return path;
        }
    }

    private static void KeepMode(string old, string renewed)
    {
        var file = new FileInfo(old);
        if (!OperatingSystem.IsWindows() && file is { Exists: true, LinkTarget: null })
        {
            File.SetUnixFileMode(renewed, file.UnixFileMode);
        }
    }
}
