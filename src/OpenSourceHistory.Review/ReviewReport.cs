namespace OpenSourceHistory.Review;

/// <summary>What came back from editors.</summary>
/// <param name="Changes">What they changed, numbered.</param>
/// <param name="Comments">What they said.</param>
public sealed record ReviewReport(ValueList<ReviewChange> Changes, ValueList<EditorComment> Comments);
