using System.Globalization;
using System.Runtime.InteropServices;
using OpenSourceHistory.Core.Fingerprints;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>Files that come with the program.</summary>
internal static class ProgramFiles
{
    /// <summary>Folder of the default sheet and its fonts.</summary>
    public static string StylesFolder => Path.Combine(AppContext.BaseDirectory, "styles");

    /// <summary>The sheet for books that name none.</summary>
    public static string DefaultStyleSheet => Path.Combine(StylesFolder, "book.css");

    /// <summary>What tells this program from any other that may make other files, on each machine that has it: what its own files hold, and what runs it.</summary>
    public static string Fingerprint
    {
        get
        {
            var disk = new DiskWorkspace(null);
            var files = disk.ListFiles(AppContext.BaseDirectory).Where(f => Path.GetExtension(f) is not (".pdb" or ".dbg" or ".xml"));
            return string.Join('\n', files.Select(f => $"{Path.GetFileName(f)} {ContentHash.Of(disk.ReadAllBytes(f))}").Append(RuntimeInformation.FrameworkDescription));
        }
    }

    /// <summary>A name of this run that no run beside it has: letters, figures, hyphens and dots.</summary>
    public static string Worker =>
        string.Concat(Environment.MachineName.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '-')) + "-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    /// <summary>What tells this program from any other that may make other files: when its own files were written, and what runs it.</summary>
    public static string Identity
    {
        get
        {
            var files = new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles().Select(f => f.FullName).Order(StringComparer.Ordinal);
            return $"{FileStamps.Of(files).ToString(CultureInfo.InvariantCulture)} {RuntimeInformation.FrameworkDescription} {RuntimeInformation.RuntimeIdentifier}";
        }
    }
}
