using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Reading;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The devices that a file says its colours are meant for (ISO 32000-1, 14.11.5).</summary>
internal static class OutputIntents
{
    private const int SpaceAt = 16;

    /// <summary>The intents of a kind of standards.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">The kind.</param>
    public static List<DictionaryToken> Of(OpenedFile file, PdfStandardKind kind) =>
        [.. (file.Tokens.Get<ArrayToken>(file.Catalog, "OutputIntents")?.Data ?? []).Select(i => file.Tokens.Resolve<DictionaryToken>(i)).OfType<DictionaryToken>().Where(i => file.Tokens.Get<NameToken>(i, "S")?.Data == NameOf(kind))];

    /// <summary>The colour space of an intent's profile, as ICC.1 writes it (7.2): "RGB ", "CMYK", "GRAY"; null where there is no profile.</summary>
    /// <param name="file">The file.</param>
    /// <param name="intent">The intent.</param>
    public static string? SpaceOf(OpenedFile file, DictionaryToken intent) =>
        file.Tokens.Get<StreamToken>(intent, "DestOutputProfile") is { } stream && file.Tokens.Content(stream) is { Length: > SpaceAt + 4 } profile
            ? System.Text.Encoding.ASCII.GetString(profile.Span.Slice(SpaceAt, 4))
            : null;

    private static string NameOf(PdfStandardKind kind) => kind == PdfStandardKind.Archive ? "GTS_PDFA1" : "GTS_PDFX";
}
