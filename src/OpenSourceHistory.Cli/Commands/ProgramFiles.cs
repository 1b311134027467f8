using System.Globalization;
using System.Runtime.InteropServices;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>Files that come with the program.</summary>
internal static class ProgramFiles
{
    /// <summary>Folder of the default sheet and its fonts.</summary>
    public static string StylesFolder => Path.Combine(AppContext.BaseDirectory, "styles");

    /// <summary>The sheet for books that name none.</summary>
    public static string DefaultStyleSheet => Path.Combine(StylesFolder, "book.css");

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
