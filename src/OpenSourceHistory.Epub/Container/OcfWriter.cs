using OpenSourceHistory.Core.Archives;

namespace OpenSourceHistory.Epub.Container;

/// <summary>Writes an OCF ZIP container (EPUB 3.3, section 4.3): <c>mimetype</c> first, stored, without extra fields; then the entries as given.</summary>
internal static class OcfWriter
{
    /// <summary>Writes the container.</summary>
    /// <param name="output">Receives the file; need not be seekable.</param>
    /// <param name="entries">Files besides <c>mimetype</c>, in the order in which they are to stand.</param>
    /// <param name="time">Time stamp of all members.</param>
    public static void Write(Stream output, IReadOnlyList<ArchiveEntry> entries, DateTimeOffset time) =>
        new ZipPacker().Pack(output, [new ArchiveEntry("mimetype", "application/epub+zip"u8.ToArray(), IsStored: true), .. entries], time);
}
