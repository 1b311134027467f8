namespace OpenSourceHistory.Docx.Inspection;

/// <summary>What is in a Word file.</summary>
public sealed record DocxSummary
{
    /// <summary>Title from the core properties, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Creators from the core properties, or null.</summary>
    public string? Creator { get; init; }

    /// <summary>Language from the core properties, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Date of creation from the core properties, or null.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Words of the text, notes not counted; a Chinese character is a word.</summary>
    public int Words { get; init; }

    /// <summary>Words of the notes.</summary>
    public int NoteWords { get; init; }

    /// <summary>Paragraphs of the text that are not empty.</summary>
    public int Paragraphs { get; init; }

    /// <summary>Footnotes and endnotes.</summary>
    public int Notes { get; init; }

    /// <summary>Pictures shown.</summary>
    public int Pictures { get; init; }

    /// <summary>Pictures without alternative text that are not marked as decoration.</summary>
    public int PicturesWithoutText { get; init; }

    /// <summary>Tables.</summary>
    public int Tables { get; init; }

    /// <summary>Sections in order: page size and numbering.</summary>
    public ValueList<DocxSectionSummary> Sections { get; init; } = [];

    /// <summary>Headings in order.</summary>
    public ValueList<DocxHeading> Headings { get; init; } = [];

    /// <summary>Names of paragraph and character styles in use, with the number of uses, by name.</summary>
    public ValueList<KeyValuePair<string, int>> Styles { get; init; } = [];
}
