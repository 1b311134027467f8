namespace OpenSourceHistory.Review.Reading;

/// <summary>A text in the form that documents are compared in: the body, or one note.</summary>
/// <param name="Signs">Its characters, each paragraph with its end.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Deleted">What was struck out of it.</param>
internal sealed record ReadingStory(ReadingSign[] Signs, ReadingParagraph[] Paragraphs, DeletedText[] Deleted)
{
    /// <summary>Text in it that the program made, in its order.</summary>
    public GeneratedStretch[] Generated { get; init; } = [];

    /// <summary>What bookmarks stand around, by their names.</summary>
    public IReadOnlyDictionary<string, (int Start, int End)> Places { get; init; } = new Dictionary<string, (int Start, int End)>();

    /// <summary>Characters of a part.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public string TextOf(int start, int end) => string.Create(end - start, (Signs, start), static (text, state) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = state.Signs[state.start + i].Character;
        }
    });

    /// <summary>Characters of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public string TextOf(ReadingParagraph paragraph) => TextOf(paragraph.Start, paragraph.End);
}
