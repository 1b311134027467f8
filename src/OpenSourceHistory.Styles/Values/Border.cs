namespace OpenSourceHistory.Styles.Values;

/// <summary>One side's border.</summary>
/// <param name="Width">Thickness; zero where the style is none.</param>
/// <param name="Style">Style.</param>
/// <param name="Color">Colour.</param>
public readonly record struct Border(Length Width, BorderStyle Style, Paint Color)
{
    /// <summary>Colour; clear where there is no border.</summary>
    public Paint Color { get => field ?? Paint.Transparent; init; } = Color;
}
