using System.Globalization;
using System.Reflection;
using OpenSourceHistory.Core.Files;

namespace OpenSourceHistory.Importing.Roles;

/// <summary>Says what styles of a document are in the book: by the map of a press first, then by the names that programs give them.</summary>
internal sealed class StyleRoles
{
    private static readonly Dictionary<string, StyleRole> s_words = new(StringComparer.Ordinal)
    {
        ["text"] = StyleRole.Text,
        ["title"] = StyleRole.Title,
        ["subtitle"] = StyleRole.Subtitle,
        ["author"] = StyleRole.Author,
        ["date"] = StyleRole.Date,
        ["quotation"] = StyleRole.Quote,
        ["verse"] = StyleRole.Verse,
        ["code"] = StyleRole.Code,
        ["caption"] = StyleRole.Caption,
        ["list-text"] = StyleRole.ListText,
        ["term"] = StyleRole.Term,
        ["definition"] = StyleRole.Definition,
        ["break"] = StyleRole.Break,
        ["generated"] = StyleRole.Generated,
        ["emphasis"] = StyleRole.Emphasis,
        ["strong"] = StyleRole.Strong,
        ["small-caps"] = StyleRole.SmallCapitals,
        ["inline-code"] = StyleRole.InlineCode,
        ["plain"] = StyleRole.Plain,
    };

    /// <summary>Name of the list of sources, which the book makes itself.</summary>
    public const string SourceList = "bibliography";

    /// <summary>Name of the list of figures, which the book makes itself.</summary>
    public const string FigureList = "list-of-figures";

    /// <summary>Name of the list of tables, which the book makes itself.</summary>
    public const string TableList = "list-of-tables";

    private static readonly Dictionary<string, StyleMeaning> s_known = ReadKnown();
    private readonly Dictionary<string, StyleMeaning> _own = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>A table.</summary>
    /// <param name="map">The press's own: names of styles and what they are. What has no meaning is passed over.</param>
    public StyleRoles(ValueList<PlacedPair> map)
    {
        foreach (var pair in map)
        {
            if (MeaningOf(pair.Value) is { } meaning)
            {
                _own[pair.Name.Trim()] = meaning;
            }
        }
    }

    /// <summary>Styles that became classes by their names.</summary>
    public IEnumerable<string> Unknown => _unknown;

    /// <summary>Remembers a style that became a class by its name.</summary>
    /// <param name="name">Its name.</param>
    public void Note(string name) => _unknown.Add(name);

    /// <summary>Words that say what a style is, besides classes.</summary>
    public static IEnumerable<string> Words => s_words.Keys.Concat(Enumerable.Range(1, 6).Select(l => FormattableString.Invariant($"heading {l}")));

    /// <summary>What a word says that a style is; null where it says nothing.</summary>
    /// <param name="word">A role, <c>heading 1</c> to <c>heading 6</c>, or a class with its dot.</param>
    public static StyleMeaning? MeaningOf(string word)
    {
        if (s_words.TryGetValue(word, out var role))
        {
            return new StyleMeaning(role);
        }

        return word switch
        {
            ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '6' and var level] => new StyleMeaning(StyleRole.Heading, Level: level - '0'),
            ['.', .. { Length: > 0 } name] when name == NameSlugs.Of(name) => new StyleMeaning(StyleRole.Division, name),
            _ => null,
        };
    }

    /// <summary>What a style is.</summary>
    /// <param name="name">Its name.</param>
    public StyleMeaning Find(string name)
    {
        if (_own.TryGetValue(name.Trim(), out var own))
        {
            return own;
        }

        var plain = name.Trim().ToLowerInvariant();
        if (s_known.TryGetValue(plain, out var known))
        {
            return known;
        }

        return plain.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(plain.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is > 0 and < 10
            ? new StyleMeaning(StyleRole.Heading, Level: level)
            : plain.StartsWith("list ", StringComparison.Ordinal) ? new StyleMeaning(StyleRole.Text)
            : new StyleMeaning(StyleRole.Division, NameSlugs.Of(plain), IsKnown: false);
    }

    private static Dictionary<string, StyleMeaning> ReadKnown()
    {
        var known = new Dictionary<string, StyleMeaning>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Read(Assembly.GetExecutingAssembly(), "style-roles.tsv").Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            var (word, names) = (line[..line.IndexOf('\t')], line[(line.IndexOf('\t') + 1)..]);
            foreach (var name in names.Split(';', StringSplitOptions.TrimEntries))
            {
                known.TryAdd(name, new StyleMeaning(s_words[word]));
            }
        }

        return known;
    }
}
