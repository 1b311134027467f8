namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Makes what is painted of the graphics state that it is painted in.</summary>
internal static class ItemPainter
{
    /// <summary>What is filled: areas and type.</summary>
    /// <param name="state">The graphics state.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="area">Where it is on the page.</param>
    public static PaintedItem Filled(this GraphicsState state, PaintedKind kind, Box area) => Painted(state, kind, area, state.Fill, state.OverprintsFills);

    /// <summary>What is stroked: lines, and type of outlines.</summary>
    /// <param name="state">The graphics state.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="area">Where it is on the page.</param>
    public static PaintedItem Stroked(this GraphicsState state, PaintedKind kind, Box area) => Painted(state, kind, area, state.Stroke, state.OverprintsStrokes);

    private static PaintedItem Painted(GraphicsState state, PaintedKind kind, Box area, UsedPaint paint, bool isOverprint) => new(kind, area.Within(state.Clip), paint)
    {
        IsOverprint = isOverprint,
        KeepsInks = isOverprint && (paint.Kind == PaintKind.Spot || (state.KeepsUnusedInks && paint.Space == InkSpace.Cmyk.Name)),
    };
}
