using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>How narrow a table can become: words do not break, so each column is at least as wide as its longest.</summary>
internal static class TableWidth
{
    // A phone is 390 px wide; less its margins that is some 22 em of 16 px, the size that reading systems begin with.
    private const double PhoneInEm = 22;

    // The mean of letters of text faces, and signs of East Asian scripts, between any two of which a line may end.
    private const double LetterInEm = 0.5;

    private static readonly char[] s_ends = [' ', '\n', '\t', '-', '\u2013', '\u2014', '/', '\u200B'];

    /// <summary>True for a table that a phone cannot show whole.</summary>
    /// <param name="table">The table.</param>
    /// <param name="styled">The book.</param>
    public static bool IsTooWide(Table table, StyledBook styled)
    {
        var columns = new double[table.Columns.Count];
        foreach (var row in table.Head.Concat(table.Body).Concat(table.Foot))
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan == 1 && column < columns.Length)
                {
                    columns[column] = Math.Max(columns[column], WidthOf(cell, styled));
                }

                column += cell.ColumnSpan;
            }
        }

        return columns.Sum() > PhoneInEm;
    }

    // In sizes of the body's text.
    private static double WidthOf(TableCell cell, StyledBook styled)
    {
        var style = styled.StyleOf(cell);
        var padding = style.Padding.Left.Resolve(Length.Zero, Length.Zero) + style.Padding.Right.Resolve(Length.Zero, Length.Zero);
        var longest = TextPrinter.PrintContent(cell).Split(s_ends, StringSplitOptions.RemoveEmptyEntries).Select(WidthOf).DefaultIfEmpty().Max();
        return ((longest * style.FontSize.Points) + padding.Points) / styled.Root.FontSize.Points;
    }

    private static double WidthOf(string word)
    {
        var (longest, open) = (0.0, 0.0);
        foreach (var rune in word.EnumerateRunes())
        {
            open = EastAsianWidth.IsWide(rune.Value) ? 0 : open + LetterInEm;
            longest = Math.Max(longest, EastAsianWidth.IsWide(rune.Value) ? 1 : open);
        }

        return longest;
    }
}
