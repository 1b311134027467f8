namespace OpenSourceHistory.Manuscript.Locators;

/// <summary>A stretch of a list of places as printed.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Place">The place whose look it has; null for what stands between places.</param>
/// <param name="TargetId">Id of the node that it leads to, or null.</param>
public readonly record struct LocatorPiece(string Text, Locator? Place, string? TargetId);
