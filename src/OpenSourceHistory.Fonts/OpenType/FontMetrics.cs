namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>Vertical metrics in font units, y upwards (descent negative).</summary>
/// <param name="UnitsPerEm">Font units in an em.</param>
/// <param name="Ascent">Typographic ascent.</param>
/// <param name="Descent">Typographic descent, negative.</param>
/// <param name="CapHeight">Height of capitals.</param>
/// <param name="XHeight">Height of x.</param>
/// <param name="UnderlinePosition">Centre of the underline, negative.</param>
/// <param name="UnderlineThickness">Thickness of the underline.</param>
/// <param name="ItalicAngle">Degrees counter-clockwise from upright; negative for italics.</param>
public sealed record FontMetrics(
    int UnitsPerEm,
    int Ascent,
    int Descent,
    int CapHeight,
    int XHeight,
    int UnderlinePosition,
    int UnderlineThickness,
    double ItalicAngle);
