using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>The advances of a font's codes, in thousandths of an em (ISO 32000-1, 9.2.4 and 9.7.4.3).</summary>
/// <param name="known">The advances that are named.</param>
/// <param name="other">That of all others.</param>
internal sealed class FontWidths(Dictionary<int, double> known, double other)
{
    private const int MostCodes = 65536;
    private const double UsualWidth = 500;

    /// <summary>Reads the advances.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="font">The font, or the CIDFont of a composite one.</param>
    /// <param name="isComposite">True for a CIDFont.</param>
    public static FontWidths Read(TokenReader tokens, DictionaryToken font, bool isComposite)
    {
        var widths = new Dictionary<int, double>();
        if (isComposite)
        {
            ReadRanges(tokens, tokens.Get<ArrayToken>(font, "W")?.Data ?? [], widths);
            return new FontWidths(widths, tokens.Get<NumericToken>(font, "DW")?.Double ?? 1000);
        }

        var first = tokens.Get<NumericToken>(font, "FirstChar")?.Int ?? 0;
        foreach (var (index, width) in (tokens.Get<ArrayToken>(font, "Widths")?.Data ?? []).Take(256).Index())
        {
            widths[first + index] = tokens.Resolve<NumericToken>(width)?.Double ?? 0;
        }

        var missing = tokens.Get<NumericToken>(tokens.Get<DictionaryToken>(font, "FontDescriptor"), "MissingWidth")?.Double;
        return new FontWidths(widths, missing ?? (widths.Count == 0 ? UsualWidth : 0));
    }

    /// <summary>The advance of a code.</summary>
    /// <param name="code">The code.</param>
    public double Of(int code) => known.GetValueOrDefault(code, other);

    // Either a code and a list of advances from it on, or two codes and the advance of all between them.
    private static void ReadRanges(TokenReader tokens, IReadOnlyList<IToken> entries, Dictionary<int, double> widths)
    {
        for (var i = 0; i + 1 < entries.Count && widths.Count <= MostCodes;)
        {
            var first = tokens.Resolve<NumericToken>(entries[i])?.Int ?? 0;
            if (tokens.Resolve<ArrayToken>(entries[i + 1]) is { } list)
            {
                foreach (var (index, width) in list.Data.Take(MostCodes).Index())
                {
                    widths[first + index] = tokens.Resolve<NumericToken>(width)?.Double ?? 0;
                }

                i += 2;
                continue;
            }

            var last = Math.Min(tokens.Resolve<NumericToken>(entries[i + 1])?.Int ?? 0, first + MostCodes);
            var shared = i + 2 < entries.Count ? tokens.Resolve<NumericToken>(entries[i + 2])?.Double ?? 0 : 0;
            for (var code = first; code <= last; code++)
            {
                widths[code] = shared;
            }

            i += 3;
        }
    }
}
