namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>A colour as a file paints with it.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Space">Its colour space, as the file names it.</param>
/// <param name="Ink">The sum of its inks, 1 for one ink solid; null where it cannot be told.</param>
internal sealed record UsedPaint(PaintKind Kind, string Space, double? Ink)
{
    /// <summary>What everything is painted with at first (ISO 32000-1, 8.4.2).</summary>
    public static UsedPaint Black { get; } = new(PaintKind.Gray, "DeviceGray", 1);

    /// <summary>The bare paper.</summary>
    public bool IsBlank { get; init; }

    /// <summary>True for black ink alone, solid.</summary>
    public bool IsSolidBlack => Ink >= 1 && (IsBlackInk || Space == "Separation Black");

    /// <summary>True for a neutral grey or black of one ink.</summary>
    public bool IsBlackInk { get; init; } = Kind == PaintKind.Gray;
}
