using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>A difference between a story as sent and as it came back.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Note">Number of the note that the story is; 0 for the body.</param>
/// <param name="Start">Where it begins in the story as sent.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="New">What stands there now; for a change of style alone, what stood there before.</param>
internal sealed record StoryChange(ChangeKind Kind, int Note, int Start, int End, ReadingSign[] New)
{
    /// <summary>Who made it; null where tracking was off.</summary>
    public WordRevision? Revision { get; init; }

    /// <summary>The paragraph that came back, for what concerns it as a whole.</summary>
    public ReadingParagraph? Paragraph { get; init; }

    /// <summary>The paragraph before it in the story that came back; null for the first, and for what is no paragraph.</summary>
    public ReadingParagraph? Before { get; init; }

    /// <summary>Where in the story as sent a paragraph stands now that was moved; null for other changes.</summary>
    public int? Target { get; init; }

    /// <summary>What stands otherwise, where that is not what stands from its beginning to its end.</summary>
    public StoryPart[] Parts { get; init; } = [];

    /// <summary>The table as sent, for its rows and columns.</summary>
    public StoryTable? Table { get; init; }

    /// <summary>Number of the row or column in that table; of a new one, number of what it stands before.</summary>
    public int Index { get; init; }

    /// <summary>What stands in the cells of a new column, by the row as sent.</summary>
    public IReadOnlyDictionary<int, ReadingSign[]> Cells { get; init; } = new Dictionary<int, ReadingSign[]>();

    /// <summary>The field of a mark of the index that was set or taken out; null for other changes.</summary>
    public GeneratedStretch? Mark { get; init; }

    /// <summary>True where that mark was taken out.</summary>
    public bool IsMarkLost { get; init; }

    /// <summary>True where that mark stands in text that was not sent.</summary>
    public bool IsMarkUnplaced { get; init; }

    /// <summary>True where paragraphs come to stand between those as sent.</summary>
    public bool IsBetween => Kind is ChangeKind.NewParagraph or ChangeKind.NewRow or ChangeKind.NewTable;
}
