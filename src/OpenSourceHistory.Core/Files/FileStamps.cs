using System.IO.Hashing;
using System.Runtime.InteropServices;

#pragma warning disable RS0030 // This is a part of the door.
namespace OpenSourceHistory.Core.Files;

/// <summary>What the system says of files without their being read: when they were last written, and how long they are.</summary>
public static class FileStamps
{
    /// <summary>A number that is another one when a file or folder was written, made or deleted since; of a folder, when an entry of it was made or deleted.</summary>
    /// <param name="paths">The paths, of what is there and of what is not.</param>
    public static ulong Of(IEnumerable<string> paths)
    {
        var hash = new XxHash64();
        foreach (var path in paths)
        {
            hash.Append(MemoryMarshal.AsBytes<char>(path));
            var file = new FileInfo(path);
            long[] stamp = file.Exists ? [file.Length, file.LastWriteTimeUtc.Ticks] : Directory.Exists(path) ? [-1, Directory.GetLastWriteTimeUtc(path).Ticks] : [-2];
            hash.Append(MemoryMarshal.AsBytes<long>(stamp));
        }

        return hash.GetCurrentHashAsUInt64();
    }
}
