using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Keeps lines of text on the baseline grid, so that facing pages end at the same line. The space around headings, quotations, figures, boxes and
/// the like is padded so that the text in and behind them stands on the grid again; where space was dropped at the top of a page, the first line on
/// the grid goes to its next step.
/// </summary>
internal sealed class BaselineGrid
{
    /// <summary>A step that is missed by up to this share is met by taking space away rather than by adding nearly a whole line.</summary>
    public const double Shrink = 0.15;

    // Sums of rounded lengths may miss a step of the grid by some scaled points.
    private static readonly Length s_tolerance = Length.FromPoints(0.02);

    private readonly Galley _galley;
    private readonly Length _step;
    private readonly Length[] _spaces;

    /// <summary>Fits a galley to the grid.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="step">Step of the grid; zero for none.</param>
    public BaselineGrid(Galley galley, Length step)
    {
        (_galley, _step) = (galley, step);
        _spaces = new Length[galley.Rows.Count];
        for (var i = 0; i < _spaces.Length; i++)
        {
            _spaces[i] = galley.Rows[i].SpaceBefore;
        }

        if (step > Length.Zero)
        {
            PadAll();
        }
    }

    /// <summary>Space above a row that stands below others.</summary>
    /// <param name="row">Index of the row in the galley.</param>
    public Length SpaceAbove(int row) => _spaces[row];

    /// <summary>The top of a row on a page, moved down to the grid where the row stands on it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="top">Its top but for the grid.</param>
    public Length Snap(GalleyRow row, Length top)
    {
        if (!row.IsOnGrid || _step <= Length.Zero)
        {
            return top;
        }

        return RoundUp(top + row.Y) - row.Y;
    }

    /// <summary>The next step of the grid.</summary>
    /// <param name="height">A height from the top of the page down.</param>
    public Length RoundUp(Length height) =>
        _step <= Length.Zero ? height : new Length((long)Math.Ceiling((height - s_tolerance).ScaledPoints / (double)_step.ScaledPoints) * _step.ScaledPoints);

    /// <summary>The last step of the grid.</summary>
    /// <param name="height">A height from the top of the page down.</param>
    public Length RoundDown(Length height) => _step <= Length.Zero ? height : _step * Math.Floor((height / _step) + 0.01);

    private void PadAll()
    {
        var first = 0;
        for (var i = 0; i < _spaces.Length; i++)
        {
            first = IsForced(i) ? i : first;
            if (_galley.Rows[i].Row.IsOnGrid)
            {
                Pad(first, i);
                first = i + 1;
            }
        }
    }

    // Floats for the top or the foot of a page take no room where the text has them.
    private bool IsAside(int row) => _galley.Rows[row].Item is FloatItem { Placement: not FloatPlacement.Here };

    private bool IsForced(int row) => _galley.Rows[row] is { Line: 0, Item.Opening.Forced: not ForcedBreak.None };

    private void Pad(int first, int onGrid)
    {
        var total = _spaces[onGrid] + _galley.Rows[onGrid].Row.Y + BelowText(first - 1);
        for (var i = first; i < onGrid; i++)
        {
            total += IsAside(i) ? Length.Zero : _spaces[i] + _galley.Rows[i].Height;
        }

        var missing = MissingTo(total);
        if (missing == Length.Zero)
        {
            return;
        }

        var sink = SinkOf(first, onGrid);
        if (_step - missing <= _step * Shrink && _spaces[sink] >= _step - missing)
        {
            missing -= _step;
        }

        if (sink == onGrid || _galley.Rows[sink].Item.IsHeading)
        {
            _spaces[sink] += missing;
        }
        else
        {
            _spaces[sink] += missing / 2;
            _spaces[onGrid] += missing - (missing / 2);
        }
    }

    // What the row above, if it stands on the grid, has below its text: padding and border of boxes that end there.
    private Length BelowText(int row) =>
        row >= 0 && _galley.Rows[row].Row is { IsOnGrid: true } above ? above.Height - above.Y - _step : Length.Zero;

    private Length MissingTo(Length total)
    {
        var over = new Length(((total.ScaledPoints % _step.ScaledPoints) + _step.ScaledPoints) % _step.ScaledPoints);
        return over <= s_tolerance || _step - over <= s_tolerance ? Length.Zero : _step - over;
    }

    // Above a heading if there is one; else above what is set off. What a page opens with keeps its place.
    private int SinkOf(int first, int onGrid)
    {
        first = first == 0 || IsForced(first) ? BehindOpening(first, onGrid) : first;
        for (var i = first; i < onGrid; i++)
        {
            if (_galley.Rows[i].Item.IsHeading)
            {
                return i;
            }
        }

        while (first < onGrid && IsAside(first))
        {
            first++;
        }

        return first;
    }

    // Behind its headings, or else its first block.
    private int BehindOpening(int first, int onGrid)
    {
        var (row, opening) = (first, first < onGrid ? _galley.Rows[first].Item : null);
        while (row < onGrid && (ReferenceEquals(_galley.Rows[row].Item, opening) || (opening!.IsHeading && _galley.Rows[row].Item.IsHeading)))
        {
            row++;
        }

        return row;
    }
}
