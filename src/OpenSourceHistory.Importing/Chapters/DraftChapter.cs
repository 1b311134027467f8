using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>What becomes a file of the book.</summary>
/// <param name="Title">Text of its heading; empty for what stands before the first.</param>
/// <param name="Blocks">Its blocks.</param>
internal sealed record DraftChapter(string Title, IReadOnlyList<WordBlock> Blocks);
