using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The quotation marks of a language, with the spaces that belong to them.</summary>
/// <param name="OpenDouble">Before a quotation.</param>
/// <param name="CloseDouble">Behind a quotation.</param>
/// <param name="OpenSingle">Before a quotation within one.</param>
/// <param name="CloseSingle">Behind a quotation within one.</param>
internal sealed record QuoteMarks(string OpenDouble, string CloseDouble, string OpenSingle, string CloseSingle)
{
    private const string Resource = "OpenSourceHistory.Markdown.Conversion.Resources.quotes.txt";
    private static readonly FrozenDictionary<string, QuoteMarks> s_table = ReadTable();
    private static readonly ConcurrentDictionary<string, QuoteMarks> s_found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The marks of a language, or of its primary language; of English where neither is in the table.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static QuoteMarks Of(string language) => s_found.GetOrAdd(language, Find);

    private static QuoteMarks Find(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (s_table.TryGetValue(tag, out var marks))
            {
                return marks;
            }
        }

        return s_table["en"];
    }

    private static FrozenDictionary<string, QuoteMarks> ReadTable()
    {
        using var reader = EmbeddedText.Open(typeof(QuoteMarks).Assembly, Resource);
        var table = new Dictionary<string, QuoteMarks>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            // An underscore stands for the narrow no-break space, which an editor would not show.
            var fields = line.Replace('_', '\u202f').Split(' ');
            if (fields.Length == 5 && line[0] != '#')
            {
                table[fields[0]] = new QuoteMarks(fields[1], fields[2], fields[3], fields[4]);
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
