using System.Globalization;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>A finding as GitHub Actions read it from a step's log, to show it at its line ("Workflow commands for GitHub Actions", setting messages).</summary>
internal static class WorkflowCommand
{
    /// <summary>The command: one line, with the hints behind the message.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="folder">The folder that the step runs in, in full, whose files are named from there on.</param>
    public static string Of(Diagnostic finding, string folder)
    {
        var name = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var (line, column) = finding.Span.Position;
        var place = finding.Path is { } path
            ? string.Create(CultureInfo.InvariantCulture, $"file={Property(NameOf(path, folder))},line={line},col={column},")
            : string.Empty;
        return $"::{name} {place}title={Property(finding.Code)}::{Data(string.Join('\n', finding.Hints.Prepend(finding.Message).Select(TerminalText.Of)))}";
    }

    private static string NameOf(string path, string folder) =>
        (Path.GetRelativePath(folder, Path.Combine(folder, path)) is var name && !name.StartsWith("..", StringComparison.Ordinal) ? name : path).Replace('\\', '/');

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
