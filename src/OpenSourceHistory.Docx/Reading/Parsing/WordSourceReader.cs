using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads the sources that Word keeps in a document (22.6).</summary>
internal static class WordSourceReader
{
    /// <summary>Reads a part.</summary>
    /// <param name="root">Its root, or null.</param>
    /// <returns>The sources; none where the part holds something else.</returns>
    public static IEnumerable<WordSource> Read(XElement? root) => root?.Name.LocalName != "Sources"
        ? []
        : root.Elements().Where(e => e.Name.LocalName == "Source" && Text(e, "Tag") is { Length: > 0 }).Select(SourceOf);

    private static WordSource SourceOf(XElement source)
    {
        var fields = source.Elements().Where(e => !e.HasElements && e.Value.Trim().Length > 0).DistinctBy(e => e.Name.LocalName).Select(e => KeyValuePair.Create(e.Name.LocalName, e.Value.Trim()));
        var names = source.Elements().Where(e => e.Name.LocalName == "Author").Elements().SelectMany(NamesOf);
        return new WordSource(Text(source, "Tag")!, Text(source, "SourceType") ?? string.Empty, ValueList.From(fields), ValueList.From(names));
    }

    private static IEnumerable<WordSourceName> NamesOf(XElement role)
    {
        foreach (var element in role.Descendants())
        {
            if (element.Name.LocalName == "Corporate" && element.Value.Trim() is { Length: > 0 } body)
            {
                yield return new WordSourceName(role.Name.LocalName, body, null);
            }
            else if (element.Name.LocalName == "Person")
            {
                var given = string.Join(' ', ((string?[])[Text(element, "First"), Text(element, "Middle")]).OfType<string>());
                yield return new WordSourceName(role.Name.LocalName, Text(element, "Last") ?? string.Empty, given);
            }
        }
    }

    private static string? Text(XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
