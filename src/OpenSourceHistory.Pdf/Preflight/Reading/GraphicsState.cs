namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>The graphics state, as far as it matters to where ink is and of what (ISO 32000-1, 8.4 and 9.3).</summary>
internal sealed record GraphicsState
{
    /// <summary>From the content's coordinates to the page's.</summary>
    public required Matrix Map { get; init; }

    /// <summary>What is not clipped away, on the page.</summary>
    public required Box Clip { get; init; }

    /// <summary>What areas are painted with.</summary>
    public UsedPaint Fill { get; init; } = UsedPaint.Black;

    /// <summary>The space that it is of.</summary>
    public InkSpace FillSpace { get; init; } = InkSpace.Gray;

    /// <summary>What lines are painted with.</summary>
    public UsedPaint Stroke { get; init; } = UsedPaint.Black;

    /// <summary>The space that it is of.</summary>
    public InkSpace StrokeSpace { get; init; } = InkSpace.Gray;

    /// <summary>Width of lines in the content's units.</summary>
    public double LineWidth { get; init; } = 1;

    /// <summary>True where areas and type lie over the inks beneath (8.6.7).</summary>
    public bool OverprintsFills { get; init; }

    /// <summary>True where lines do.</summary>
    public bool OverprintsStrokes { get; init; }

    /// <summary>True where inks that a colour in DeviceCMYK has none of stay as they are.</summary>
    public bool KeepsUnusedInks { get; init; }

    /// <summary>The font, or null.</summary>
    public OpenedFont? Font { get; init; }

    /// <summary>Size of type in the text's units.</summary>
    public double FontSize { get; init; }

    /// <summary>What is added after each character.</summary>
    public double CharacterSpace { get; init; }

    /// <summary>What is added after a space of one byte.</summary>
    public double WordSpace { get; init; }

    /// <summary>Width of type, 1 for as it is.</summary>
    public double TextScale { get; init; } = 1;

    /// <summary>From line to line.</summary>
    public double Leading { get; init; }

    /// <summary>How far above the baseline.</summary>
    public double Rise { get; init; }

    /// <summary>Whether glyphs are filled, stroked, not shown (9.3.6).</summary>
    public int RenderingMode { get; init; }
}
