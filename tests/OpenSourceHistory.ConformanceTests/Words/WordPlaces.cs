using System.Xml.Linq;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>The blocks around each word of HTML, from the outermost on, in names that two writers of HTML agree on.</summary>
internal static class WordPlaces
{
    private static readonly Dictionary<string, string> s_names = new()
    {
        ["figcaption"] = "caption",
        ["td"] = "cell",
        ["th"] = "cell",
        ["h1"] = "h",
        ["h2"] = "h",
        ["h3"] = "h",
        ["h4"] = "h",
        ["h5"] = "h",
        ["h6"] = "h",
        ["pre"] = "pre",
        ["blockquote"] = "blockquote",
        ["ul"] = "ul",
        ["ol"] = "ol",
        ["li"] = "li",
        ["dl"] = "dl",
        ["dt"] = "dt",
        ["dd"] = "dd",
        ["table"] = "table",
        ["caption"] = "caption",
    };

    /// <summary>Reads the places of the words that count.</summary>
    /// <param name="root">The HTML.</param>
    /// <param name="counts">True for a word that counts.</param>
    /// <returns>A line for each, such as <c>word: ol li em</c>, in the order of the words.</returns>
    public static IReadOnlyList<string> Of(XElement root, Func<string, bool> counts)
    {
        var places = new List<string>();
        Read(root, [], counts, places);
        places.Sort(StringComparer.Ordinal);
        return places;
    }

    private static void Read(XElement element, IReadOnlyList<string> place, Func<string, bool> counts, List<string> places)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
            {
                Read(child, PlaceIn(child, place), counts, places);
            }
            else if (node is XText text)
            {
                places.AddRange(new WordBag().Add(text.Value).Counts.Where(w => counts(w.Key)).Select(w => $"{w.Key}: {string.Join(' ', place)}"));
            }
        }
    }

    private static IReadOnlyList<string> PlaceIn(XElement element, IReadOnlyList<string> place)
    {
        var name = element.Name.LocalName;
        if (element.Attribute("id")?.Value.StartsWith("fn", StringComparison.Ordinal) == true && name is "li" or "aside")
        {
            return ["note"];
        }

        // Pandoc's section of a heading that is all of a division has the division's class, too.
        var classes = element.Attribute("class")?.Value.Split(' ') ?? [];
        return s_names.GetValueOrDefault(name) is { } known ? [.. place, known] : classes.Contains("box") ? [.. place, "box"] : place;
    }
}
