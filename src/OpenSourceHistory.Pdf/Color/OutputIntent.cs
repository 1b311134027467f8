using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Color;

/// <summary>Writes which device a file's colours are meant for (ISO 32000-1, 14.11.5).</summary>
internal static class OutputIntent
{
    // The registry of the International Color Consortium, whose names of printing conditions all printers know.
    private const string Registry = "http://www.color.org";

    /// <summary>Adds the intents that standards ask for, each of its kind, all with the same profile (ISO 19005-2, 6.2.3; ISO 15930-1 and 15930-7).</summary>
    /// <param name="objects">Receives them.</param>
    /// <param name="kinds">The kinds of standards.</param>
    /// <param name="profile">Profile of the device.</param>
    /// <param name="isEmbedded">True where the profile is in the file; else the registry's name stands for it.</param>
    /// <returns>The intents.</returns>
    public static IReadOnlyList<ObjectId> AddTo(ObjectTable objects, IReadOnlyCollection<PdfStandardKind> kinds, ColorProfile profile, bool isEmbedded)
    {
        ObjectId? stream = isEmbedded
            ? objects.AddStream(StreamData.Compress(profile.Read()), syntax => syntax.Name("N").Integer(profile.Components))
            : null;
        return [.. kinds.Select(kind => objects.Add(syntax => Write(syntax, kind == PdfStandardKind.Archive ? "GTS_PDFA1" : "GTS_PDFX", profile, stream)))];
    }

    private static void Write(SyntaxWriter syntax, string kind, ColorProfile profile, ObjectId? stream)
    {
        syntax.OpenDictionary().Name("Type").Name("OutputIntent").Name("S").Name(kind);
        syntax.Name("OutputConditionIdentifier").Text(profile.Condition).Name("Info").Text(profile.Condition);
        if (profile.Components == 4)
        {
            syntax.Name("RegistryName").Text(Registry);
        }

        if (stream is { } embedded)
        {
            syntax.Name("DestOutputProfile").Reference(embedded);
        }

        syntax.CloseDictionary();
    }
}
