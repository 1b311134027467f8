using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>A comment with what it is about.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Text">Its text.</param>
/// <param name="Note">Number of the note that it stands in; 0 for the body.</param>
/// <param name="Start">Where that begins in the story.</param>
/// <param name="End">Where that ends.</param>
internal sealed record PlacedComment(WordComment Comment, string Text, int Note, int Start, int End);
