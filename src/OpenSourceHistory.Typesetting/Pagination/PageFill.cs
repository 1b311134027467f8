using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Places rows on a page from the top down: repeated table heads, dropped margins, the baseline grid.</summary>
/// <param name="galley">The galley.</param>
/// <param name="grid">Step of the baseline grid; zero for none.</param>
internal sealed class PageFill(Galley galley, Length grid)
{
    // Sums of rounded lengths may miss a step of the grid by some scaled points.
    private static readonly Length s_tolerance = Length.FromPoints(0.02);

    /// <summary>Top of the first row of a page.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isForced">True where the break in front was forced, so that its space is kept.</param>
    public Length TopOfFirst(int row, bool isForced)
    {
        var first = galley.Rows[row];
        var top = (first.Head?.Height ?? Length.Zero) + (isForced ? first.SpaceBefore : Length.Zero);
        return first.IsOnGrid ? Snap(top) : top;
    }

    /// <summary>Top of a row below another.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">Bottom of the row above.</param>
    public Length TopOf(int row, Length above)
    {
        var top = above + galley.Rows[row].SpaceBefore;
        return galley.Rows[row].IsOnGrid ? Snap(top) : top;
    }

    /// <summary>Tops of all rows of a page, relative to the text block.</summary>
    /// <param name="cut">The page's rows.</param>
    /// <param name="isForced">True where the break in front was forced.</param>
    public Length[] TopsOf(PageCut cut, bool isForced)
    {
        var tops = new Length[cut.EndRow - cut.FirstRow];
        var bottom = Length.Zero;
        for (var i = 0; i < tops.Length; i++)
        {
            var row = cut.FirstRow + i;
            tops[i] = i == 0 ? TopOfFirst(row, isForced) : TopOf(row, bottom);
            bottom = tops[i] + galley.Rows[row].Height;
        }

        return tops;
    }

    private Length Snap(Length y)
    {
        if (grid <= Length.Zero)
        {
            return y;
        }

        var steps = (y - s_tolerance).ScaledPoints / (double)grid.ScaledPoints;
        return new Length((long)Math.Ceiling(steps) * grid.ScaledPoints);
    }
}
