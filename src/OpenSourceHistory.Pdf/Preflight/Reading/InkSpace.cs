namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>A colour space (ISO 32000-1, 8.6).</summary>
/// <param name="Kind">What its colours are made of.</param>
/// <param name="Name">As the file names it.</param>
/// <param name="Components">Numbers that make a colour.</param>
internal sealed record InkSpace(PaintKind Kind, string Name, int Components)
{
    /// <summary>Black ink alone.</summary>
    public static InkSpace Gray { get; } = new(PaintKind.Gray, "DeviceGray", 1);

    /// <summary>Light of a device.</summary>
    public static InkSpace Rgb { get; } = new(PaintKind.Light, "DeviceRGB", 3);

    /// <summary>The inks of the press.</summary>
    public static InkSpace Cmyk { get; } = new(PaintKind.Process, "DeviceCMYK", 4);

    /// <summary>A space of which nothing is known.</summary>
    public static InkSpace Unknown { get; } = new(PaintKind.Unknown, "unknown", 0);

    /// <summary>True for a space of numbers that are inks: more is darker.</summary>
    public bool IsOfInks => Kind is PaintKind.Process or PaintKind.Spot || (Kind == PaintKind.Profiled && Components == 4);

    /// <summary>The colour that is chosen with the space (8.6.5.1 to 8.6.6.5).</summary>
    public UsedPaint Initial => Paint(Kind == PaintKind.Spot ? [.. Enumerable.Repeat(1.0, Components)] : IsOfInks ? [0, 0, 0, 1] : [.. Enumerable.Repeat(0.0, Components)]);

    /// <summary>A colour of the space.</summary>
    /// <param name="values">Its numbers.</param>
    public UsedPaint Paint(IReadOnlyList<double> values)
    {
        if (values.Count < Components || Kind == PaintKind.Unknown)
        {
            return new UsedPaint(Kind, Name, null);
        }

        var sum = values.Take(Components).Sum();
        return new UsedPaint(Kind, Name, IsOfInks ? sum : Components == 1 ? 1 - sum : null)
        {
            IsBlank = IsOfInks ? sum <= 0 : Name == "Lab" ? values[0] >= 100 : sum >= Components,
            IsBlackInk = Kind == PaintKind.Gray || (Kind == PaintKind.Process && values[0] + values[1] + values[2] <= 0),
        };
    }
}
