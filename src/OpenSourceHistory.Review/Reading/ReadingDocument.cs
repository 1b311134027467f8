using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>A document in the form that documents are compared in: without what programs write in their own ways, and with its revisions accepted.</summary>
/// <param name="Body">Its text.</param>
/// <param name="Notes">Its notes, by the number that they have in the document as sent; new ones have negative numbers.</param>
/// <param name="Comments">Its comments.</param>
internal sealed record ReadingDocument(ReadingStory Body, IReadOnlyDictionary<int, ReadingStory> Notes, ValueList<PlacedComment> Comments);
