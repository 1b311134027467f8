using System.ComponentModel;
using System.Diagnostics;

namespace OpenSourceHistory.Cli.Converting;

/// <summary>
/// Has LibreOffice make Word documents of what only it reads (OpenDocument, Word 97 to 2003, RTF), where it is installed: in a folder of its own, with a profile of its own, without macros, and for a few minutes
/// at most. Besides git, for commits that are asked for, the program runs no other.
/// </summary>
internal static class OfficeConverter
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private static readonly string[] s_endings = [".odt", ".ott", ".fodt", ".doc", ".dot", ".rtf"];

    // By its name where it is on the path, else where its installers put it.
    private static readonly string[] s_programs =
        ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    /// <summary>True for a document that is to be converted.</summary>
    /// <param name="path">Its path.</param>
    public static bool Takes(string path) => s_endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Converts a document.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="use">Is given the path of the Word document, which is there for so long alone.</param>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <returns>What came of it; null with the reason where there is no document.</returns>
    public static (T? Value, string? Reason) Convert<T>(string path, Func<string, T> use)
        where T : class
    {
        var folder = new DirectoryInfo(Path.Combine(Path.GetTempPath(), "osh-" + Path.GetRandomFileName()));
        folder.Create();
        try
        {
            var reason = Run(Path.GetFullPath(path), folder.FullName);
            var made = folder.GetFiles("*.docx");
            return reason is null && made.Length == 1 ? (use(made[0].FullName), null) : (null, reason ?? "LibreOffice could not read it");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static string? Run(string path, string folder)
    {
        foreach (var program in s_programs)
        {
            var start = new ProcessStartInfo(program) { UseShellExecute = false, CreateNoWindow = true, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])[$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, path])
            {
                start.ArgumentList.Add(argument);
            }

            try
            {
                using var process = Process.Start(start);
                return process is null ? "LibreOffice did not start" : Wait(process);
            }
            catch (Win32Exception)
            {
                // Not there: the next name.
            }
        }

        return "LibreOffice, which reads such documents, is not installed";
    }

    private static string? Wait(Process process)
    {
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(s_patience))
        {
            return null;
        }

        process.Kill(entireProcessTree: true);
        return "LibreOffice took too long to read it";
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The system empties its folder of temporary files itself.
        }
    }
}
