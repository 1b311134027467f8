using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Writes the widths of a CIDFont (ISO 32000-1, 9.7.4.3).</summary>
internal static class GlyphWidths
{
    /// <summary>Digits behind the point: faces of 2,048 units an em have widths between whole thousandths.</summary>
    public const int Decimals = 2;

    /// <summary>A width as readers will know it.</summary>
    /// <param name="advance">Advance in font units.</param>
    /// <param name="unitsPerEm">Font units in an em.</param>
    /// <returns>Thousandths of an em.</returns>
    public static double Round(int advance, int unitsPerEm) => Math.Round(advance * 1000.0 / unitsPerEm, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Writes the array: stretches of one width as a range, other stretches as a list.</summary>
    /// <param name="syntax">Receives it.</param>
    /// <param name="widths">Codes in ascending order and their widths in thousandths of an em.</param>
    public static void Write(SyntaxWriter syntax, IReadOnlyList<CodedWidth> widths)
    {
        syntax.OpenArray();
        for (var start = 0; start < widths.Count;)
        {
            var same = Extent(widths, start, (a, b) => a.Width == b.Width);
            start = same - start > 2 ? WriteRange(syntax, widths, start, same) : WriteList(syntax, widths, start);
        }

        syntax.CloseArray();
    }

    private static int WriteRange(SyntaxWriter syntax, IReadOnlyList<CodedWidth> widths, int start, int end)
    {
        syntax.Integer(widths[start].Code).Integer(widths[end - 1].Code).Number(widths[start].Width, Decimals);
        return end;
    }

    private static int WriteList(SyntaxWriter syntax, IReadOnlyList<CodedWidth> widths, int start)
    {
        var end = Extent(widths, start, (_, _) => true);
        syntax.Integer(widths[start].Code).OpenArray();
        for (var i = start; i < end; i++)
        {
            syntax.Number(widths[i].Width, Decimals);
        }

        syntax.CloseArray();
        return end;
    }

    // End of the stretch of successive codes whose neighbours belong together.
    private static int Extent(
        IReadOnlyList<CodedWidth> widths,
        int start,
        Func<CodedWidth, CodedWidth, bool> belongs)
    {
        var end = start + 1;
        while (end < widths.Count && widths[end].Code == widths[end - 1].Code + 1 && belongs(widths[end - 1], widths[end]))
        {
            end++;
        }

        return end;
    }
}
