using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Reads rectangles (ISO 32000-1, 7.9.5).</summary>
internal static class BoxReader
{
    /// <summary>A rectangle by any two opposite corners; null where it is missing or no rectangle.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">The key.</param>
    public static Box? GetBox(this TokenReader tokens, DictionaryToken dictionary, string key) =>
        tokens.Get<ArrayToken>(dictionary, key)?.Data.Select(tokens.Resolve<NumericToken>).ToArray() is [{ } x1, { } y1, { } x2, { } y2]
            ? Box.Empty.With((x1.Double, y1.Double)).With((x2.Double, y2.Double))
            : null;
}
