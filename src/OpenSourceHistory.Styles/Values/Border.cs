namespace OpenSourceHistory.Styles.Values;

/// <summary>One side's border.</summary>
/// <param name="Width">Thickness; zero where the style is none.</param>
/// <param name="Style">Style.</param>
/// <param name="Color">Colour.</param>
public readonly record struct Border(Length Width, BorderStyle Style, Color Color);
