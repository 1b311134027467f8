namespace OpenSourceHistory.Review.Patching;

/// <summary>How a change comes into the sources, or why it does not.</summary>
/// <param name="Edits">What is to be written over.</param>
/// <param name="Obstacle">Why nothing is; null where it is.</param>
internal sealed record Patch(ValueList<SourceEdit> Edits, string? Obstacle)
{
    /// <summary>A change that is made.</summary>
    /// <param name="edits">What is written over.</param>
    public static Patch Of(params SourceEdit[] edits) => new(ValueList.From(edits), null);

    /// <summary>A change that the author must make.</summary>
    /// <param name="obstacle">Why.</param>
    public static Patch Refuse(string obstacle) => new([], obstacle);
}
