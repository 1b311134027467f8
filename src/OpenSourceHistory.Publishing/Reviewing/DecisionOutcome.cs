using OpenSourceHistory.Review.Deciding;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>What became of the changes in a manuscript.</summary>
/// <param name="Taken">Those that were decided upon.</param>
/// <param name="Left">Those that were meant, too, but that the author must see to.</param>
/// <param name="Files">The sources that change.</param>
/// <param name="Unthanked">Names of those whose changes were accepted and whom the book does not know.</param>
public sealed record DecisionOutcome(ValueList<OpenChange> Taken, ValueList<OpenChange> Left, ValueList<ReviewedFile> Files, ValueList<string> Unthanked);
