namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>Opens the data files of collation.</summary>
internal static class CollationData
{
    /// <summary>The lines of a file that are not comments.</summary>
    /// <param name="name">File name without extension.</param>
    public static IEnumerable<string> ReadLines(string name)
    {
        var resource = $"OpenSourceHistory.Manuscript.Collation.Data.{name}.txt";
        using var reader = EmbeddedText.Open(typeof(CollationData).Assembly, resource);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
