namespace OpenSourceHistory.Core.Geometry;

/// <summary>Width and height, not negative.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Size(Length Width, Length Height);
