namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>What is asked of documents that editors sent back.</summary>
/// <param name="BookPath">Folder with <c>book.yaml</c>, or a Markdown file.</param>
/// <param name="Files">The documents, in the order in which they are taken.</param>
/// <param name="DefaultStyleSheet">Path of the sheet for books that name none.</param>
public sealed record ReviewRequest(string BookPath, ValueList<string> Files, string DefaultStyleSheet)
{
    /// <summary>Name of the edition that was sent; null for the book's first Word file.</summary>
    public string? Edition { get; init; }

    /// <summary>Path of the document as it was sent, or of the book as it was; null where that is found by the record of what was sent.</summary>
    public string? Base { get; init; }

    /// <summary>Whose changes are taken; null for all, those made with tracking off among them.</summary>
    public string? Author { get; init; }

    /// <summary>True where changes and comments stand in the sources as open ones (CriticMarkup), for the author to decide upon.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Numbers of the changes that are taken; empty for all.</summary>
    public ValueList<int> Only { get; init; } = [];

    /// <summary>Numbers of the changes that are not taken.</summary>
    public ValueList<int> Rejected { get; init; } = [];

    /// <summary>True where a change is taken that can be.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="author">Who made it.</param>
    internal bool Takes(int number, string author) => (Only.Count == 0 || Only.Contains(number)) && !Rejected.Contains(number) && (Author is null || Author == author);
}
