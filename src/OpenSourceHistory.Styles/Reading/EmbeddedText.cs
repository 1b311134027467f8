namespace OpenSourceHistory.Styles.Reading;

/// <summary>Texts that are part of the program: the built-in sheet and tables of data.</summary>
internal static class EmbeddedText
{
    /// <summary>The whole text of a resource.</summary>
    /// <param name="name">File name in the folder Resources.</param>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a table of comma-separated values; the last column may hold commas.</summary>
    /// <param name="name">File name in the folder Resources.</param>
    /// <param name="columns">Count of columns.</param>
    public static IEnumerable<string[]> ReadRows(string name, int columns) =>
        Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',', columns));
}
