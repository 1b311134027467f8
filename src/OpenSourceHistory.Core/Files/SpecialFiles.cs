using System.Formats.Tar;

#pragma warning disable RS0030 // This is the door itself.
namespace OpenSourceHistory.Core.Files;

/// <summary>
/// Tells plain files from devices and pipes, which have no length and may never end or begin. The base library tells a file's kind in one place
/// only, where it writes archives; it opens none but plain files for that.
/// </summary>
internal static class SpecialFiles
{
    /// <summary>True for a plain file.</summary>
    /// <param name="file">A file of no length, or a link to one.</param>
    public static bool IsPlain(FileInfo file)
    {
        if (OperatingSystem.IsWindows() || !file.Exists)
        {
            return true;
        }

        var target = file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            writer.WriteEntry(target, "x");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
