namespace OpenSourceHistory.Core.Files;

/// <summary>The one door to files and clock. Paths are native; relative ones are relative to the current folder, and an empty one is that folder.</summary>
public interface IWorkspace
{
    /// <summary>The moment that outputs are to say they were made at; null where nobody says, since a clock would make each build differ.</summary>
    DateTimeOffset? BuildTime { get; }

    /// <summary>True where a readable or unreadable file is at the path.</summary>
    /// <param name="path">The path.</param>
    bool FileExists(string path);

    /// <summary>True where a folder is at the path.</summary>
    /// <param name="path">The path.</param>
    bool FolderExists(string path);

    /// <summary>Size of a file in bytes.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="IOException">It is no plain file, such as a device or a pipe.</exception>
    long SizeOf(string path);

    /// <summary>
    /// What the system says of a file without its being read: its length in bytes, and when it was last written, in ticks of 100 ns. A file whose stamp stays holds what it held.
    /// Null where that could not be relied upon: for a file that was written so lately that it may be written again within the same tick, for a link, for what is no file.
    /// </summary>
    /// <param name="path">The path.</param>
    (long Length, long Written)? StampOf(string path) => null;

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="IOException">It cannot be read, or is no plain file, such as a device or a pipe.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    byte[] ReadAllBytes(string path);

    /// <summary>Files of a folder itself, as full paths in ordinal order; none where it may not be read.</summary>
    /// <param name="folder">The folder.</param>
    ValueList<string> ListFiles(string folder);

    /// <summary>
    /// Files under a folder, as full paths in ordinal order. Folders that may not be read are passed over, and so are those that are links, which may
    /// lead in a circle.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="most">How many files are looked at; those further up come first.</param>
    ValueList<string> ListTree(string folder, int most);

    /// <summary>The full path with links resolved, to judge whether a file lies inside a folder. A link that leads in a circle stands for itself.</summary>
    /// <param name="path">The path.</param>
    string RealPath(string path);

    /// <summary>Replaces a file as a whole: writes a temporary beside it, flushes it and renames it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="write">Writes the content; what it throws leaves the old file as it is.</param>
    /// <exception cref="IOException">It cannot be written; the old file is intact.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission; the old file is intact.</exception>
    void Replace(string path, Action<Stream> write);

    /// <summary>Makes a folder and its parents.</summary>
    /// <param name="path">The path.</param>
    void CreateFolder(string path);

    /// <summary>Makes a small file that says what this program is doing, unless there is one at the path. It is deleted when the program is interrupted.</summary>
    /// <param name="path">The path, in a folder that is there.</param>
    /// <param name="content">What it holds.</param>
    /// <returns>True for one only of all who try at once, on any machine.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    bool TryCreate(string path, ReadOnlySpan<byte> content);

    /// <summary>Deletes a file that the program made for itself, if it is there; never a file of the author's.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="IOException">It cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    void Delete(string path);
}
