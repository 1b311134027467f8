namespace OpenSourceHistory.Publishing.Builds;

/// <summary>A step of a run, for progress.</summary>
/// <param name="Edition">Edition concerned, or null for the book as a whole.</param>
/// <param name="Description">What is being done.</param>
/// <param name="IsFinished">True where the edition is finished.</param>
public sealed record BuildStep(string? Edition, string Description, bool IsFinished);
