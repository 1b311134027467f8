namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>How a Word file is written.</summary>
public sealed record DocxOptions
{
    /// <summary>What is written where nothing is asked for.</summary>
    public static DocxOptions Default { get; } = new();

    /// <summary>Which places of the index are fields.</summary>
    public IndexFields IndexFields { get; init; }

    /// <summary>True where faces travel in the file.</summary>
    public bool EmbedsFonts { get; init; } = true;
}
