using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review;

/// <summary>A document that an editor sent back.</summary>
/// <param name="Path">Path of its file.</param>
/// <param name="Document">What it says.</param>
public sealed record EditedFile(string Path, WordDocument Document)
{
    /// <summary>The book as it was sent, where it is known; null where the sources are taken to be as they were.</summary>
    public SentBook? Sent { get; init; }

    /// <summary>Which of the book's files it is, from 0: a chapter, where each has a file.</summary>
    public int Number { get; init; }
}
