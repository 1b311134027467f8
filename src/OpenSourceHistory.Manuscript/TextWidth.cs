namespace OpenSourceHistory.Manuscript;

/// <summary>Measures a line of text in the face of drawings.</summary>
/// <param name="text">The text.</param>
/// <param name="size">Font size in points.</param>
/// <param name="isSemibold">True for the face's semibold.</param>
/// <returns>Its width in points.</returns>
public delegate double TextWidth(string text, double size, bool isSemibold);
