using System.Text.Json;
using System.Text.Json.Nodes;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Citations;

/// <summary>Reads citations in the fields of Zotero, Mendeley and Word.</summary>
/// <param name="kept">Sources that Word keeps in the document.</param>
internal sealed class CitationReader(ValueList<WordSource> kept)
{
    private const string Data = "CSL_CITATION";

    private readonly Dictionary<string, WordSource> _kept = kept.DistinctBy(s => s.Tag, StringComparer.OrdinalIgnoreCase).ToDictionary(s => s.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The sources that were cited so far.</summary>
    public SourceTable Sources { get; } = new();

    /// <summary>Reads a citation.</summary>
    /// <param name="instruction">The instruction of its field.</param>
    /// <param name="words">Its words.</param>
    /// <returns>The works that it names; none where it holds no data that can be read.</returns>
    public ValueList<CitedWork> Read(string instruction, IReadOnlyList<string> words)
    {
        if (words is [var name, ..] && name.Equals("CITATION", StringComparison.OrdinalIgnoreCase))
        {
            return ReadWord(words);
        }

        var at = instruction.IndexOf(Data, StringComparison.Ordinal);
        var start = at < 0 ? -1 : instruction.IndexOf('{', at);
        return start < 0 ? [] : ReadData(instruction[start..]);
    }

    private ValueList<CitedWork> ReadData(string data)
    {
        try
        {
            var items = (JsonNode.Parse(data) as JsonObject)?["citationItems"] as JsonArray ?? [];
            var works = items.OfType<JsonObject>().Select(item => item["itemData"] is JsonObject source ? WorkOf(item, source) : null).ToList();
            return works.Contains(null) ? [] : ValueList.From(works.OfType<CitedWork>());
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            // What its program did not finish is no data; a key that stands twice is an argument at fault.
            return [];
        }
    }

    private CitedWork WorkOf(JsonObject item, JsonObject source)
    {
        var place = TextOf(item["locator"]);
        var term = place.Length == 0 ? string.Empty : TermOf(TextOf(item["label"]));
        return new CitedWork(Sources.KeyOf(source), TextOf(item["prefix"]), $"{term} {place}".Trim(), TextOf(item["suffix"]), item["suppress-author"] is JsonValue flag && flag.ToString() is "true" or "True" or "1");
    }

    private static string TermOf(string label) => label.Length == 0 ? "p." : WordSourceConverter.NameOf("locator", label) ?? label;

    private static string TextOf(JsonNode? node) => node is JsonValue value ? value.ToString().Trim() : string.Empty;

    // Switches (17.16.5.8): \p pages, \v volume, \f and \s words around, \n without author, \m a further source.
    private ValueList<CitedWork> ReadWord(IReadOnlyList<string> words)
    {
        var works = new List<CitedWork>();
        var tag = words.Count > 1 ? words[1] : string.Empty;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].Equals("\\m", StringComparison.OrdinalIgnoreCase))
            {
                if (!_kept.TryGetValue(tag, out var source))
                {
                    return [];
                }

                works.Add(WorkOf(source, words, StartOf(words, tag, i), i));
                tag = i + 1 < words.Count ? words[i + 1] : string.Empty;
            }
        }

        return ValueList.From(works);
    }

    private static int StartOf(IReadOnlyList<string> words, string tag, int end)
    {
        var at = end - 1;
        while (at > 0 && words[at] != tag)
        {
            at--;
        }

        return at;
    }

    private CitedWork WorkOf(WordSource source, IReadOnlyList<string> words, int start, int end)
    {
        string Switch(string name)
        {
            for (var i = start; i + 1 < end; i++)
            {
                if (words[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return words[i + 1].Trim();
                }
            }

            return string.Empty;
        }

        var (pages, volume) = (Switch("\\p"), Switch("\\v"));
        var locator = volume.Length == 0 ? (pages.Length == 0 ? string.Empty : "p. " + pages) : ("vol. " + volume + (pages.Length == 0 ? string.Empty : ", p. " + pages));
        var isAuthorLess = Enumerable.Range(start, end - start).Any(i => words[i].Equals("\\n", StringComparison.OrdinalIgnoreCase));
        return new CitedWork(Sources.KeyOf(WordSourceConverter.Convert(source)), Switch("\\f"), locator, Switch("\\s"), isAuthorLess);
    }
}
