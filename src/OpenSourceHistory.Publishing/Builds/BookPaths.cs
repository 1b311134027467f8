namespace OpenSourceHistory.Publishing.Builds;

/// <summary>Names files of a book as its author does, from the book's folder on: where that folder lies on a machine is nobody's business.</summary>
internal static class BookPaths
{
    /// <summary>A report whose messages and hints name the book's files from its folder on; places stay as they are, for editors to follow.</summary>
    /// <param name="report">The report.</param>
    /// <param name="folder">The book's folder, as it was asked for.</param>
    public static BuildReport Shorten(BuildReport report, string folder)
    {
        var root = folder.TrimEnd('/', Path.DirectorySeparatorChar);
        return root.Length == 0 || !Path.IsPathRooted(root) ? report : report with { Diagnostics = ValueList.From(report.Diagnostics.Select(d => Shorten(d, root))) };
    }

    private static Diagnostic Shorten(Diagnostic finding, string root) =>
        finding with { Message = Without(finding.Message, root), Hints = ValueList.From(finding.Hints.Select(h => Without(h, root))) };

    private static string Without(string text, string root) =>
        text.Replace(root + "/", string.Empty, StringComparison.Ordinal).Replace(root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
}
