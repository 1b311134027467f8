namespace OpenSourceHistory.Cli.Commands;

/// <summary>Files that come with the program.</summary>
internal static class ProgramFiles
{
    /// <summary>Folder of the default sheet and its fonts.</summary>
    public static string StylesFolder => Path.Combine(AppContext.BaseDirectory, "styles");

    /// <summary>The sheet for books that name none.</summary>
    public static string DefaultStyleSheet => Path.Combine(StylesFolder, "book.css");
}
