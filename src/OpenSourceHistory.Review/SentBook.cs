using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review;

/// <summary>A book as it was sent.</summary>
/// <param name="Files">What its files say: one of the whole, or one of each chapter, in their order.</param>
public sealed record SentBook(ValueList<WordDocument> Files);
