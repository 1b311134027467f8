namespace OpenSourceHistory.Testing.Tools;

/// <summary>LibreOffice, which shows Word files. It starts slowly: whoever has several files gives them at once.</summary>
public static class LibreOffice
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Converts files to PDF, into the folder.</summary>
    /// <param name="folder">Receives the PDFs, and keeps the program's settings, so that runs side by side do not meet.</param>
    /// <param name="files">Paths of the files.</param>
    private static void ToPdf(TemporaryFolder folder, params string[] files) => ExternalTool.Run(
        "soffice",
        s_patience,
        ["-env:UserInstallation=" + new Uri(folder["profile"]), "--headless", "--convert-to", "pdf", "--outdir", folder.Path, .. files]);

    /// <summary>The text of files as LibreOffice shows them, lines as they stand on the page.</summary>
    /// <param name="folder">Receives the PDFs.</param>
    /// <param name="files">Paths of the files.</param>
    /// <returns>A text for each file.</returns>
    public static ValueList<string> ShownBy(TemporaryFolder folder, params string[] files)
    {
        ToPdf(folder, files);
        return ValueList.From(files.Select(f => ExternalTool.Run("pdftotext", "-layout", folder[Path.GetFileNameWithoutExtension(f) + ".pdf"], "-").Output));
    }
}
