namespace OpenSourceHistory.Publishing.Builds;

/// <summary>A step of a run, for progress.</summary>
/// <param name="Edition">Edition concerned, or null for the book as a whole.</param>
/// <param name="Description">What is being done, or what became of it.</param>
/// <param name="Stage">How far the edition is.</param>
public sealed record BuildStep(string? Edition, string Description, BuildStage Stage);
