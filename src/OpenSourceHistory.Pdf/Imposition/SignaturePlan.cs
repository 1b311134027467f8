namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>
/// Which pages stand on which side of which sheet. Sheets bear two pages a side and are folded once; those of a section (a signature) lie in each other, and sections behind each
/// other. The last section has as many sheets as are left for it, and blank pages stand at its end.
/// </summary>
internal static class SignaturePlan
{
    /// <summary>Pages of a sheet.</summary>
    public const int PagesPerSheet = 4;

    /// <summary>The sides in the order in which a printer takes them: the front of the outermost sheet of the first section, its back, the next sheet.</summary>
    /// <param name="count">Number of pages.</param>
    /// <param name="signature">Pages of a section, a multiple of four; null where one section has all.</param>
    /// <param name="isRightBound">True where pages are turned from left to right, as in Hebrew, Arabic and vertical Japanese.</param>
    public static ValueList<SheetSide> Of(int count, int? signature, bool isRightBound)
    {
        var all = (count + PagesPerSheet - 1) / PagesPerSheet * PagesPerSheet;
        var length = signature ?? all;
        var sides = new List<SheetSide>();
        for (var first = 0; first < all; first += length)
        {
            var last = Math.Min(first + length, all) - 1;
            for (var depth = 0; first + (2 * depth) < last - (2 * depth); depth++)
            {
                sides.Add(Side(last - (2 * depth), first + (2 * depth), depth));
                sides.Add(Side(first + (2 * depth) + 1, last - (2 * depth) - 1, depth));
            }
        }

        return ValueList.From(sides);

        SheetSide Side(int left, int right, int depth) => isRightBound ? new SheetSide(Page(right), Page(left), depth) : new SheetSide(Page(left), Page(right), depth);
        int? Page(int number) => number < count ? number : null;
    }
}
