namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Text for cases of footnotes, in lines of a word each.</summary>
internal static class FootnoteCases
{
    /// <summary>Calls that show the number of their note.</summary>
    public const string Sheet = ".footnote::footnote-call { content: '[' counter(footnote) ']' } ";

    /// <summary>Pages of eight lines.</summary>
    public const string Small = Sheet + "@page { size: 100pt 100pt } ";

    /// <summary>Pages of five lines.</summary>
    public const string Smaller = Sheet + "@page { size: 100pt 70pt } ";

    // So long that no two stand on a line.
    private const int Width = 14;

    /// <summary>Lines of a paragraph.</summary>
    public static string Lines(string name, int count) => string.Join(' ', Enumerable.Range(1, count).Select(i => (name + i).PadRight(Width, 'x')));

    /// <summary>Paragraphs of a line each.</summary>
    public static string Each(string name, int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"{name}{i}\n\n"));

    /// <summary>The pages of a book, as <see cref="BookSketch.Print(string)"/> has them.</summary>
    public static string Print(string css, string markdown) => new BookSketch(css).Print(markdown).Replace("x", string.Empty, StringComparison.Ordinal);
}
