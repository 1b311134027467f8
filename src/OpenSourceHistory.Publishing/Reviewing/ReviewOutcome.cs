using OpenSourceHistory.Review;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>What came back, and what the sources are with it.</summary>
/// <param name="Report">What editors changed and said; a change that the sources would not take as it was meant has its obstacle.</param>
/// <param name="Taken">Numbers of the changes that are taken.</param>
/// <param name="Files">The sources that change.</param>
public sealed record ReviewOutcome(ReviewReport Report, ValueList<int> Taken, ValueList<ReviewedFile> Files)
{
    /// <summary>The same, editor by editor, in the order in which they are first met; each with what those before changed.</summary>
    public ValueList<EditorShare> Shares { get; init; } = [];
}
