namespace OpenSourceHistory.Citations;

/// <summary>The data that come with the program: styles, locales, tables.</summary>
internal static class CitationData
{
    /// <summary>The names of the files.</summary>
    public static string[] Names => typeof(CitationData).Assembly.GetManifestResourceNames();

    /// <summary>Reads a file.</summary>
    /// <param name="name">The file's name.</param>
    public static SourceFile Read(string name) => new(name, EmbeddedText.Read(typeof(CitationData).Assembly, name));
}
