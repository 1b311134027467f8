using System.Globalization;

namespace OpenSourceHistory.Testing.Tools;

/// <summary>Programs that check e-books. Each takes seconds to start and little for a book: whoever has several books gives them at once.</summary>
public static class EpubValidators
{
    /// <summary>EPUBCheck as Debian has it, a library for Java.</summary>
    public const string Jar = "/usr/share/java/epubcheck.jar";

    // Stands before what is said of each book.
    private const char Sign = '\u001C';

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>Checks e-books by EPUBCheck; warnings count as errors.</summary>
    /// <param name="paths">Their paths.</param>
    /// <returns>For each its count of faults, and which they are.</returns>
    /// <remarks>It runs for a few seconds only, for which Java is not to compile thoroughly.</remarks>
    public static ValueList<ToolResult> EpubCheck(params string[] paths) =>
        RunFor(paths, "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", Jar, PathOf("EpubCheckEach.java"));

    /// <summary>Checks e-books by EPUBCheck's form for Node, which knows EPUB 3.3; warnings count as errors.</summary>
    /// <param name="paths">Their paths.</param>
    /// <returns>For each its count of faults, and which they are.</returns>
    public static ValueList<ToolResult> EpubCheckForNode(params string[] paths) =>
        RunFor(paths, "node", PathOf("epubcheck-each.cjs"), ExternalTool.Find("epubcheck-ts")!);

    /// <summary>Checks e-books by Ace, which looks at their pages in a browser.</summary>
    /// <param name="paths">Their paths.</param>
    /// <returns>For each 0 where it passes, and the violations.</returns>
    public static ValueList<ToolResult> Ace(params string[] paths) => RunFor(
        paths,
        "env",
        "PUPPETEER_EXECUTABLE_PATH=" + ExternalTool.Find("chromium"),
        "ACE_TIMEOUT_INITIAL=60000",
        "node",
        PathOf("ace-each.cjs"),
        ExternalTool.Find("ace-puppeteer")!);

    private static ValueList<ToolResult> RunFor(string[] paths, string tool, params string[] arguments)
    {
        var run = ExternalTool.Run(tool, s_patience, [.. arguments, .. paths]);
        var results = ValueList.From(run.Output.Split(Sign).Skip(1).Select(Read));
        return run.ExitCode == 0 && results.Count == paths.Length
            ? results
            : throw new InvalidOperationException($"{results.Count} of {paths.Length} books were checked: {run.Text}");
    }

    private static ToolResult Read(string answer)
    {
        var end = answer.IndexOf('\n', StringComparison.Ordinal);
        return new ToolResult(int.Parse(answer[..end], CultureInfo.InvariantCulture), answer[(end + 1)..], string.Empty);
    }

    private static string PathOf(string program) => Repository.PathOf("tests", "OpenSourceHistory.Testing", "Tools", "Programs", program);
}
