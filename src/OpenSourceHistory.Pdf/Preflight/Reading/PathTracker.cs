namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Follows a path from its first point until it is painted (ISO 32000-1, 8.5).</summary>
/// <param name="content">Receives what is painted.</param>
internal sealed class PathTracker(PaintedContent content)
{
    private Box _path = Box.Empty;
    private bool _clips;

    /// <summary>Takes an operator that makes a path; false where it does not.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="map">From the content's coordinates to the page's.</param>
    public bool Construct(string name, Operands operands, Matrix map)
    {
        switch (name)
        {
            case "m" or "l" or "c" or "v" or "y":
                var numbers = operands.Numbers;
                for (var i = 0; i + 1 < numbers.Count; i += 2)
                {
                    _path = _path.With(map.Apply(numbers[i], numbers[i + 1]));
                }

                return true;
            case "re":
                var (x, y) = (operands.Number(0), operands.Number(1));
                _path = _path.With(new Box(x, y, x + operands.Number(2), y + operands.Number(3)).Mapped(map));
                return true;
            case "W" or "W*":
                return _clips = true;
            default:
                return name == "h";
        }
    }

    /// <summary>Takes an operator that paints the path, or ends it unpainted.</summary>
    /// <param name="fills">True where it is filled.</param>
    /// <param name="strokes">True where its lines are painted.</param>
    /// <param name="state">The graphics state.</param>
    /// <returns>The state behind it, which may clip more.</returns>
    public GraphicsState Paint(bool fills, bool strokes, GraphicsState state)
    {
        if (!_path.IsEmpty)
        {
            if (fills)
            {
                content.Items.Add(state.Filled(PaintedKind.Shape, _path));
            }

            if (strokes)
            {
                content.Items.Add(state.Stroked(PaintedKind.Shape, _path.Grown(state.LineWidth * state.Map.Scale / 2)));
            }
        }

        var next = _clips ? state with { Clip = state.Clip.Within(_path) } : state;
        (_path, _clips) = (Box.Empty, false);
        return next;
    }
}
