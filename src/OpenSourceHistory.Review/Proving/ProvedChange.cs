using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Proving;

/// <summary>A change that was made in the sources.</summary>
/// <param name="Number">Its number in the list of changes.</param>
/// <param name="Change">The change, by places in the document of the sources.</param>
/// <param name="Edited">The document that it came in.</param>
internal sealed record ProvedChange(int Number, StoryChange Change, ReadingDocument Edited)
{
    /// <summary>The notes that it brings, as they came back.</summary>
    public IEnumerable<ReadingStory> NewNotes => Change.New.Where(s => s is { Character: ReadingSign.NoteCall, Note: < 0 }).Select(s => Edited.Notes.GetValueOrDefault(s.Note)).OfType<ReadingStory>();
}
