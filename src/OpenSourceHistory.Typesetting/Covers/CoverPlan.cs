using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>The measures of a printed cover and what stands on it; coordinates from the top left of the sheet as cut.</summary>
/// <param name="Trim">A page of the book as cut.</param>
/// <param name="SpineWidth">Width of the spine.</param>
/// <param name="Bleed">Bleed beyond all edges of the sheet.</param>
public sealed record CoverPlan(Size Trim, Length SpineWidth, Length Bleed)
{
    /// <summary>True where crop marks stand around the sheet.</summary>
    public bool HasCropMarks { get; init; }

    /// <summary>The least between what matters and the edges of the sheet.</summary>
    public Length Margin { get; init; }

    /// <summary>The least between the type on the spine and the folds.</summary>
    public Length SpineMargin { get; init; }

    /// <summary>Why the spine must have no type; null where it may.</summary>
    public string? SpineObstacle { get; init; }

    /// <summary>The smallest type on the spine, where the receiver names none: less is not legible.</summary>
    public static Length UsualSmallestType { get; } = Length.FromPoints(6);

    /// <summary>The smallest type on the spine.</summary>
    public Length SmallestType { get; init; } = UsualSmallestType;

    /// <summary>The bar code; null for none.</summary>
    public BookBarcode? Barcode { get; init; }

    /// <summary>The area that is kept for the bar code, be there one or not; null where it is as large as the bar code.</summary>
    public Size? BarcodeArea { get; init; }

    /// <summary>Distance of that area from spine and foot; null for the padding of the back.</summary>
    public Length? BarcodeMargin { get; init; }

    /// <summary>The author's own picture; null for none.</summary>
    public PlacedArt? Picture { get; init; }

    /// <summary>Where the cover is told of.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The whole sheet as cut.</summary>
    public Rect Sheet => new(Length.Zero, Length.Zero, (Trim.Width * 2) + SpineWidth, Trim.Height);

    /// <summary>The back, left of the spine.</summary>
    public Rect Back => new(Length.Zero, Length.Zero, Trim.Width, Trim.Height);

    /// <summary>The spine.</summary>
    public Rect Spine => new(Trim.Width, Length.Zero, SpineWidth, Trim.Height);

    /// <summary>The front, right of the spine.</summary>
    public Rect Front => new(Trim.Width + SpineWidth, Length.Zero, Trim.Width, Trim.Height);

    /// <summary>An area with the bleed around it.</summary>
    /// <param name="area">The area.</param>
    public Rect WithBleed(Rect area) => new(area.X - Bleed, area.Y - Bleed, area.Width + (Bleed * 2), area.Height + (Bleed * 2));
}
