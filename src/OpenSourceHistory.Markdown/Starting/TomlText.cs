using System.Text.RegularExpressions;
using OpenSourceHistory.Markdown.Data;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>The few values of <c>book.toml</c> that tell of a book: texts and lists of texts in its table <c>book</c>.</summary>
internal static partial class TomlText
{
    /// <summary>What the file says about the book, and the folder in which mdBook looks for its text.</summary>
    /// <param name="text">The file's text.</param>
    public static (ForeignMetadata About, string? Source) Read(string text)
    {
        var table = Table().Match(text) is { Success: true } found ? found.Groups["lines"].Value : text;
        var about = new ForeignMetadata
        {
            Title = ValuesOf(table, "title").FirstOrDefault(),
            Authors = ValueList.From(ValuesOf(table, "authors")),
            Language = LanguageReader.Of(ValuesOf(table, "language").FirstOrDefault()),
            Description = ValuesOf(table, "description").FirstOrDefault(),
        };
        return (about, ValuesOf(table, "src").FirstOrDefault());
    }

    private static IEnumerable<string> ValuesOf(string table, string key) =>
        Values().Matches(table).Where(m => m.Groups["key"].Value == key).SelectMany(m => Strings().Matches(m.Groups["value"].Value)).Select(Unquote).Where(s => s.Length > 0);

    private static string Unquote(Match text) => text.Groups["plain"].Success
        ? text.Groups["plain"].Value
        : text.Groups["escaped"].Value.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    // Up to the line that begins another table.
    [GeneratedRegex(@"^[ \t]*\[book\][^\n]*\n(?<lines>(?:[^\[\n][^\n]*\n?|\n)*)", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"^[ \t]*(?<key>[a-z-]+)[ \t]*=[ \t]*(?<value>\[[^\]]*\]|[^\n]*)", RegexOptions.Multiline)]
    private static partial Regex Values();

    [GeneratedRegex("""
        "(?<escaped>(?:[^"\\]|\\.)*)"|'(?<plain>[^']*)'
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Strings();
}
