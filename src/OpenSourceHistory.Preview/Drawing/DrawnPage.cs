namespace OpenSourceHistory.Preview.Drawing;

/// <summary>A page as it is sent.</summary>
/// <param name="Svg">The drawing; it refers to outlines by name (<c>#g0-35</c>) and to pictures by address.</param>
/// <param name="Glyphs">Names of the outlines that it refers to.</param>
internal sealed record DrawnPage(string Svg, IReadOnlyCollection<string> Glyphs);
