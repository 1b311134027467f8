using System.Text;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>Writes sources over, each after a copy of it was laid beside the book.</summary>
internal static class SourceBackup
{
    /// <summary>Copies and writes files.</summary>
    /// <param name="files">The files with their new texts.</param>
    /// <param name="folder">Folder of the book.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>Paths of the copies.</returns>
    /// <exception cref="IOException">A file cannot be written, or is no longer what was read.</exception>
    public static ValueList<string> Write(ValueList<ReviewedFile> files, string folder, IWorkspace workspace)
    {
        var copies = new List<string>();
        var originals = Read(files, workspace);
        var backups = Path.Combine(folder, ".osh", "backup");
        workspace.CreateFolder(backups);
        foreach (var (file, bytes) in originals)
        {
            copies.Add(CopyOf(file.Path, backups, workspace));
            workspace.Replace(copies[^1], stream => stream.Write(bytes));
        }

        Write(originals, workspace);
        return ValueList.From(copies.ToArray());
    }

    /// <summary>Writes files without a copy of what they were.</summary>
    /// <param name="files">The files with their new texts.</param>
    /// <param name="workspace">The door to files.</param>
    /// <exception cref="IOException">A file cannot be written, or is no longer what was read.</exception>
    public static void Write(ValueList<ReviewedFile> files, IWorkspace workspace) => Write(Read(files, workspace), workspace);

    private static List<(ReviewedFile File, byte[] Bytes)> Read(ValueList<ReviewedFile> files, IWorkspace workspace)
    {
        var originals = files.Select(f => (File: f, Bytes: workspace.ReadAllBytes(f.Path))).ToList();
        return originals.FirstOrDefault(o => Encoding.UTF8.GetString(WithoutMark(o.Bytes)) != o.File.Old) is { File: { } changed }
            ? throw new IOException($"{changed.Path} was changed while it was read")
            : originals;
    }

    private static void Write(List<(ReviewedFile File, byte[] Bytes)> originals, IWorkspace workspace)
    {
        foreach (var (file, bytes) in originals)
        {
            var head = bytes.AsSpan(0, bytes.Length - WithoutMark(bytes).Length).ToArray();
            workspace.Replace(file.Path, stream =>
            {
                stream.Write(head);
                stream.Write(Encoding.UTF8.GetBytes(file.New));
            });
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;

    // Never over an earlier copy, nor under a name that a book's files have.
    private static string CopyOf(string path, string folder, IWorkspace workspace)
    {
        for (var number = 1; ; number++)
        {
            var copy = Path.Combine(folder, FormattableString.Invariant($"{Path.GetFileName(path)}.{number}.orig"));
            if (!workspace.FileExists(copy))
            {
                return copy;
            }
        }
    }
}
