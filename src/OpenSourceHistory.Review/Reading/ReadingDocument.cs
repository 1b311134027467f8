using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>A document in the form that documents are compared in: without what programs write in their own ways, and with its revisions accepted.</summary>
/// <param name="Body">Its text.</param>
/// <param name="Notes">Its notes, by the number that they have in the document as sent; new ones have negative numbers.</param>
/// <param name="Comments">Its comments.</param>
internal sealed record ReadingDocument(ReadingStory Body, IReadOnlyDictionary<int, ReadingStory> Notes, ValueList<PlacedComment> Comments)
{
    /// <summary>Its running heads and feet, in the order of their parts.</summary>
    public ValueList<GeneratedStretch> Heads { get; init; } = [];

    /// <summary>The marks that its index is made from, with the note that each stands in; 0 for none.</summary>
    public IEnumerable<(int Note, GeneratedStretch Mark)> IndexMarks => Notes.OrderBy(n => n.Key).Select(n => (Note: n.Key, Story: n.Value)).Prepend((Note: 0, Story: Body))
        .SelectMany(s => s.Story.Generated.Where(g => g.Kind == GeneratedKind.IndexMark).Select(g => (s.Note, g)));
}
