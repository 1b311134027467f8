namespace OpenSourceHistory.Markdown.Description;

/// <summary>The MARC relator terms and codes that occur on books' title and copyright pages, from a resource file.</summary>
internal static class RelatorCodes
{
    private const string Resource = "OpenSourceHistory.Markdown.Description.Resources.relators.txt";
    private static readonly Dictionary<string, string> s_codes = Read();

    /// <summary>All names that may be written: codes and English terms.</summary>
    public static IEnumerable<string> Names => s_codes.Keys;

    /// <summary>The code of a code or English term in any case, or null.</summary>
    public static string? Find(string name) => s_codes.GetValueOrDefault(name.Trim());

    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(RelatorCodes).Assembly.GetManifestResourceStream(Resource)!);
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 4 && line[0] != '#')
            {
                codes[line[..3]] = line[..3];
                foreach (var term in line[4..].Split(", "))
                {
                    codes[term] = line[..3];
                }
            }
        }

        return codes;
    }
}
