namespace OpenSourceHistory.Review.Patching;

/// <summary>What is to be written over in a source.</summary>
/// <param name="File">The source.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends; where it begins for what is put in.</param>
/// <param name="Text">What is to stand there.</param>
public sealed record SourceEdit(SourceFile File, int Start, int End, string Text)
{
    /// <summary>For a comment, who says it; else nothing.</summary>
    public string Speaker { get; init; } = string.Empty;
}
