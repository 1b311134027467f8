using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads the core and custom properties (ISO/IEC 29500-2, 11; 29500-1, 22.3).</summary>
internal static class PropertiesReader
{
    /// <summary>Reads the properties.</summary>
    /// <param name="core">Root of the core properties, or null.</param>
    /// <param name="custom">Root of the custom properties, or null.</param>
    public static WordProperties Read(XElement? core, XElement? custom) => new()
    {
        Title = TextOf(core, "title"),
        Creator = TextOf(core, "creator"),
        Subject = TextOf(core, "subject"),
        Description = TextOf(core, "description"),
        Keywords = TextOf(core, "keywords"),
        Language = TextOf(core, "language"),
        Created = WordXml.DateOf(TextOf(core, "created")),
        Custom = ValueList.From((custom?.Elements() ?? []).Where(p => p.Get("name") is not null).Select(p => KeyValuePair.Create(p.Get("name")!, p.Value))),
    };

    private static string? TextOf(XElement? core, string name) =>
        core?.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value is { Length: > 0 } text ? text : null;
}
