using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Finds paragraphs of a story: by the hidden bookmarks around them, or by their text.</summary>
internal sealed class CounterpartFinder
{
    private readonly Dictionary<string, ReadingParagraph> _byMark = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadingParagraph> _byText = new(StringComparer.Ordinal);

    /// <summary>A finder.</summary>
    /// <param name="story">The story.</param>
    public CounterpartFinder(ReadingStory story)
    {
        foreach (var paragraph in story.Paragraphs)
        {
            _byText.TryAdd(story.TextOf(paragraph), paragraph);
            foreach (var mark in paragraph.Marks)
            {
                _byMark.TryAdd(mark, paragraph);
            }
        }
    }

    /// <summary>The counterpart of a paragraph; null where it has none.</summary>
    /// <param name="story">The story that it stands in.</param>
    /// <param name="paragraph">The paragraph.</param>
    public ReadingParagraph? Find(ReadingStory story, ReadingParagraph paragraph) =>
        paragraph.Marks.Select(_byMark.GetValueOrDefault).FirstOrDefault(p => p is not null) ?? _byText.GetValueOrDefault(story.TextOf(paragraph));
}
