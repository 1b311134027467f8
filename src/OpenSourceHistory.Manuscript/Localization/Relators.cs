namespace OpenSourceHistory.Manuscript.Localization;

/// <summary>The MARC relators: what somebody had to do with a book, as library catalogues, EPUB and ONIX name it. A resource file holds them.</summary>
public static class Relators
{
    /// <summary>Code of authors.</summary>
    public const string Author = "aut";

    /// <summary>Code of those who have no other role.</summary>
    public const string Other = "oth";

    /// <summary>Code of those who hold the copyright.</summary>
    public const string CopyrightHolder = "cph";

    /// <summary>Codes of those whose book it may be, first the author: under their names readers look for it.</summary>
    public static ValueList<string> CreatorRoles { get; } = [Author, "edt", "edc", "com", "trl", "adp", "art", "ill", "pht"];

    /// <summary>Codes of those whom title pages name below the author, in their order: who made the text, then who adorned or introduced it.</summary>
    public static ValueList<string> TitlePageRoles { get; } = ["edt", "edc", "com", "trl", "adp", "abr", "ann", "ill", "pht", "wfw", "aui", "win"];

    private static readonly (Dictionary<string, string> Codes, Dictionary<string, string> Terms) s_list = Read();

    /// <summary>All names that may be written: codes and English terms.</summary>
    public static IEnumerable<string> Names => s_list.Codes.Keys;

    /// <summary>All codes, in alphabetical order.</summary>
    public static IEnumerable<string> Codes => s_list.Terms.Keys;

    /// <summary>The code of a code or English term in any case, or null.</summary>
    /// <param name="name">What is written.</param>
    public static string? Find(string name) => s_list.Codes.GetValueOrDefault(name.Trim());

    /// <summary>The English term of a code, such as <c>Book designer</c>.</summary>
    /// <param name="code">A code of the list.</param>
    /// <exception cref="KeyNotFoundException">The list does not have the code: a fault of the program.</exception>
    public static string TermOf(string code) => s_list.Terms[code];

    private static (Dictionary<string, string> Codes, Dictionary<string, string> Terms) Read()
    {
        const string Resource = "OpenSourceHistory.Manuscript.Localization.Resources.relators.txt";
        const int CodeLength = 3;
        using var reader = EmbeddedText.Open(typeof(Relators).Assembly, Resource);
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > CodeLength && line[0] != '#')
            {
                var code = line[..CodeLength];
                var names = line[(CodeLength + 1)..].Split("; ");
                terms[code] = names[0];
                codes[code] = code;
                Array.ForEach(names, name => codes[name] = code);
            }
        }

        return (codes, terms);
    }
}
