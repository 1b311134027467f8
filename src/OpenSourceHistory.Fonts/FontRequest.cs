namespace OpenSourceHistory.Fonts;

/// <summary>All of a style that faces and shaping depend on, size and colour not among it; equal by content, usable as a cache key.</summary>
/// <param name="Families">Families in order of preference.</param>
/// <param name="Weight">1 to 1000.</param>
/// <param name="IsItalic">True for italic.</param>
/// <param name="Options">Language and features.</param>
public sealed record FontRequest(ValueList<string> Families, int Weight, bool IsItalic, ShapingOptions Options);
