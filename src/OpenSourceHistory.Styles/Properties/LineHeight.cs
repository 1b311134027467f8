namespace OpenSourceHistory.Styles.Properties;

/// <summary>A line height: a factor, which children inherit as such, or a length.</summary>
/// <param name="Factor">Share of the font size, or null.</param>
/// <param name="Length">The length where there is no factor.</param>
internal readonly record struct LineHeight(double? Factor, Length Length);
