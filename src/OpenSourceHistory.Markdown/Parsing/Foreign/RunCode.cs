using System.Text.RegularExpressions;

namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Code in a line that R Markdown and Quarto run, to put what comes of it in its place: <c>`r n + 1`</c>, <c>`{python} n`</c>.</summary>
internal static partial class RunCode
{
    private static readonly string[] s_extensions = [".Rmd", ".qmd"];

    /// <summary>True for such code in a file of theirs.</summary>
    /// <param name="code">The code.</param>
    /// <param name="path">Path of the file.</param>
    public static bool Is(string code, string path) =>
        Array.Exists(s_extensions, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)) && Pattern().IsMatch(code);

    [GeneratedRegex(@"^(?:r|\{(?:r|python|julia|ojs)\})\s+\S")]
    private static partial Regex Pattern();
}
