namespace OpenSourceHistory.Review.Patching;

/// <summary>What is to be written over in a source.</summary>
/// <param name="File">The source.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends; where it begins for what is put in.</param>
/// <param name="Text">What is to stand there.</param>
public sealed record SourceEdit(SourceFile File, int Start, int End, string Text)
{
    /// <summary>True for what is written over within the text of a paragraph: what comes to begin a line there stays text.</summary>
    public bool IsText { get; init; }

    /// <summary>The text that is moved here, with what is written over in it; null for all other edits.</summary>
    internal MovedText? Origin { get; init; }

    /// <summary>True where this takes away text that is moved elsewhere.</summary>
    internal bool IsAway { get; init; }

    /// <summary>For a comment, who says it; else nothing.</summary>
    public string Speaker { get; init; } = string.Empty;
}
