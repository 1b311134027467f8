namespace OpenSourceHistory.Manuscript;

/// <summary>An author to be thanked for a source.</summary>
/// <param name="Name">The name as displayed.</param>
/// <param name="SortName">The name as sorted.</param>
/// <param name="Source">The source's title, or null where it has none.</param>
public sealed record Acknowledgement(string Name, string SortName, string? Source);
