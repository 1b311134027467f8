namespace OpenSourceHistory.Markdown.Files;

/// <summary>Names that Markdown files have, here and with other tools.</summary>
public static class MarkdownNames
{
    /// <summary>Extensions of Markdown files, in the order in which files of one stem are preferred.</summary>
    internal static ValueList<string> Extensions { get; } = [".md", ".markdown", ".qmd", ".Rmd", ".mdx", ".mdown", ".mkd"];

    /// <summary>Files in which other tools say what a book is made of.</summary>
    internal static ValueList<string> Descriptions { get; } = ["_quarto.yml", "_bookdown.yml", "book.toml", "SUMMARY.md", "src/SUMMARY.md", "manuscript/Book.txt", "Book.txt"];

    private static readonly string[] s_starts = ["index", "README"];

    /// <summary>True where a name alone tells that a file is Markdown.</summary>
    /// <param name="name">A name or path.</param>
    public static bool IsMarkdown(string name) =>
        Extensions.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for the page with which a web site or a folder begins, <c>index</c> or <c>README</c>.</summary>
    /// <param name="path">Its path.</param>
    internal static bool IsOpening(string path) => Array.IndexOf(s_starts, System.IO.Path.GetFileNameWithoutExtension(path)) >= 0;

    /// <summary>True where a description may name a file as a chapter: Markdown, or plain text.</summary>
    /// <param name="name">A name or path.</param>
    internal static bool IsChapter(string name) => IsMarkdown(name) || name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>The Markdown files of which a page of a web site may have been made, the likeliest first: <c>a.html</c> of <c>a.md</c>, <c>a/</c> of <c>a/index.md</c>.</summary>
    /// <param name="page">Path of the page, without a slash at its end; empty for the site's first page.</param>
    internal static IEnumerable<string> SourcesOfPage(string page)
    {
        var extension = System.IO.Path.GetExtension(page);
        var isPage = extension.Equals(".html", StringComparison.OrdinalIgnoreCase) || extension.Equals(".htm", StringComparison.OrdinalIgnoreCase);
        var stem = isPage ? page[..^extension.Length] : page;
        var prefix = stem.Length == 0 ? stem : stem + "/";
        var stems = isPage ? StemsOfPage(stem) : [stem, .. s_starts.Select(s => prefix + s)];
        return stems.SelectMany(s => Extensions.Select(e => s + e));
    }

    // The page that a folder opens with is often made of its README.
    private static string[] StemsOfPage(string stem) =>
        System.IO.Path.GetFileName(stem) == s_starts[0] ? [stem, stem[..^s_starts[0].Length] + s_starts[1]] : [stem];
}
