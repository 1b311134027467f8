namespace OpenSourceHistory.Docx.Reading;

/// <summary>Characters of one look.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Marks">What sets them off from the text of their paragraph.</param>
public sealed record TextToken(string Text, WordMarks Marks) : WordToken
{
    /// <summary>What they looked like before somebody changed it, or null.</summary>
    public FormerMarks? Former { get; init; }
}
