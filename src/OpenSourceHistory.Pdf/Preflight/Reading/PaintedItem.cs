namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>What one operator of a page paints.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Area">Where it is on the page, as far as it is not clipped away; of text, from the baseline to the height of capitals.</param>
/// <param name="Paint">What it is painted with.</param>
internal sealed record PaintedItem(PaintedKind Kind, Box Area, UsedPaint Paint)
{
    /// <summary>Size of type on the page in points; 0 for what is no text.</summary>
    public double TypeSize { get; init; }

    /// <summary>False for text that shows nothing, such as the layer that makes a scan searchable.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>True where it is set to lie over the inks beneath.</summary>
    public bool IsOverprint { get; init; }

    /// <summary>True where the inks beneath that it has none of do stay (ISO 32000-1, table 148): not where its colour takes the place of all inks.</summary>
    public bool KeepsInks { get; init; }

    /// <summary>True where there is ink on the paper.</summary>
    public bool HasInk => IsVisible && !Paint.IsBlank && !Area.IsEmpty;
}
