namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>How a Word file is written.</summary>
public sealed record DocxOptions
{
    /// <summary>What is written where nothing is asked for.</summary>
    public static DocxOptions Default { get; } = new();

    /// <summary>Which places of the index are fields.</summary>
    public IndexFields IndexFields { get; init; }

    /// <summary>True where hidden bookmarks span paragraphs and calls of notes, by which a file that comes back is known again.</summary>
    public bool HasMarks { get; init; } = true;

    /// <summary>True where pictures lie beside the file, and their names stand in it.</summary>
    public bool CallsOutPictures { get; init; }

    /// <summary>True where each chapter is a file of its own.</summary>
    public bool IsSplit { get; init; }

    /// <summary>True where faces travel in the file.</summary>
    public bool EmbedsFonts { get; init; } = true;

    /// <summary>The press's file whose styles, pages, headers and footers go before those of the sheet; null for none.</summary>
    public TemplateFile? Template { get; init; }
}
