using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Color;

/// <summary>Writes which device a file's colours are meant for (ISO 32000-1, 14.11.5).</summary>
internal static class OutputIntent
{
    /// <summary>Adds the intent of an archive (ISO 19005-2, 6.2.3).</summary>
    /// <param name="objects">Receives it.</param>
    /// <param name="profile">Profile of the device.</param>
    /// <returns>The intent.</returns>
    public static ObjectId AddArchive(ObjectTable objects, ColorProfile profile)
    {
        var stream = objects.AddStream(StreamData.Compress(profile.Read()), syntax => syntax.Name("N").Integer(profile.Components));
        return objects.Add(syntax => syntax.OpenDictionary()
            .Name("Type").Name("OutputIntent")
            .Name("S").Name("GTS_PDFA1")
            .Name("OutputConditionIdentifier").Text(profile.Condition)
            .Name("Info").Text(profile.Condition)
            .Name("DestOutputProfile").Reference(stream)
            .CloseDictionary());
    }
}
