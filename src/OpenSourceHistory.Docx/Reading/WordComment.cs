namespace OpenSourceHistory.Docx.Reading;

/// <summary>A comment.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Author">Who wrote it; empty where nobody is named.</param>
/// <param name="Date">When, or null.</param>
/// <param name="Blocks">Its text.</param>
public sealed record WordComment(int Id, string Author, DateTimeOffset? Date, ValueList<WordBlock> Blocks)
{
    /// <summary>Id of the comment that it answers, or null.</summary>
    public int? Parent { get; init; }

    /// <summary>True where it is marked as dealt with.</summary>
    public bool IsResolved { get; init; }
}
