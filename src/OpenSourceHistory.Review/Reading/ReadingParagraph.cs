using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>A paragraph of a document in the form that documents are compared in.</summary>
/// <param name="Start">Where its characters begin in the story.</param>
/// <param name="Length">Number of its characters, its end not among them.</param>
/// <param name="Style">Name of its style, in small letters.</param>
internal sealed record ReadingParagraph(int Start, int Length, string Style)
{
    /// <summary>Hidden bookmarks that begin in it.</summary>
    public ValueList<string> Marks { get; init; } = [];

    /// <summary>Level in a list from 0; null where it stands in none.</summary>
    public int? ListLevel { get; init; }

    /// <summary>What it is to a reader (<see cref="ParagraphForm"/>).</summary>
    public string Shape { get; init; } = ParagraphForm.Plain;

    /// <summary>Who gave it another style or place in a list with tracking on, or null.</summary>
    public WordRevision? Restyled { get; init; }

    /// <summary>The cell that it stands in; null where it stands in none.</summary>
    public TablePlace? Cell { get; init; }

    /// <summary>True in the cell of a table.</summary>
    public bool IsInTable => Cell is not null;

    /// <summary>True where the program made it: contents, an index.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Where its end is.</summary>
    public int End => Start + Length;
}
