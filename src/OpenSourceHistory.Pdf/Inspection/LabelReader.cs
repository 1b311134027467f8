using System.Globalization;
using OpenSourceHistory.Pdf.Interactive;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>Reads the labels of a file's pages (ISO 32000-1, 12.4.2).</summary>
internal static class LabelReader
{
    /// <summary>The labels in order; page numbers where the file has none.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="catalog">Its catalogue.</param>
    /// <param name="pageCount">Number of its pages.</param>
    public static string[] Read(TokenReader tokens, DictionaryToken catalog, int pageCount)
    {
        var labels = Enumerable.Range(1, pageCount).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToArray();
        if (tokens.Get<DictionaryToken>(catalog, "PageLabels") is { } tree)
        {
            ReadNode(tokens, tree, labels);
        }

        return labels;
    }

    // Ranges come in ascending order: a later one takes over from its first page.
    private static void ReadNode(TokenReader tokens, DictionaryToken node, string[] labels)
    {
        foreach (var kid in tokens.Get<ArrayToken>(node, "Kids")?.Data ?? [])
        {
            if (tokens.Resolve<DictionaryToken>(kid) is { } child)
            {
                ReadNode(tokens, child, labels);
            }
        }

        var ranges = tokens.Get<ArrayToken>(node, "Nums")?.Data ?? [];
        for (var i = 0; i + 1 < ranges.Count; i += 2)
        {
            if (tokens.Resolve<NumericToken>(ranges[i]) is { } start && tokens.Resolve<DictionaryToken>(ranges[i + 1]) is { } range)
            {
                Fill(tokens, labels, Math.Max(0, start.Int), range);
            }
        }
    }

    private static void Fill(TokenReader tokens, string[] labels, int start, DictionaryToken range)
    {
        var style = tokens.Get<NameToken>(range, "S")?.Data is { Length: > 0 } name ? name[0] : (char?)null;
        var first = Math.Max(1, tokens.Get<NumericToken>(range, "St")?.Int ?? 1);
        var prefix = tokens.GetText(range, "P") ?? string.Empty;
        for (var page = start; page < labels.Length; page++)
        {
            labels[page] = new PageLabel(prefix, style, first + page - start).Text;
        }
    }
}
