namespace OpenSourceHistory.Publishing.Sending;

/// <summary>What is asked of a file that goes to an editor.</summary>
/// <param name="BookPath">Folder with <c>book.yaml</c>, or a Markdown file.</param>
/// <param name="Receiver">Name of whom it goes to.</param>
/// <param name="DefaultStyleSheet">Path of the sheet for books that name none.</param>
public sealed record SendRequest(string BookPath, string Receiver, string DefaultStyleSheet)
{
    /// <summary>Name of the edition; null for the book's first Word file.</summary>
    public string? Edition { get; init; }

    /// <summary>Where the file goes; null for the place of outputs.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>True where the file shows what the sources changed since the last one that this person had, as tracked changes.</summary>
    public bool SinceLast { get; init; }

    /// <summary>Whose these changes are; null for the book's author.</summary>
    public string? Author { get; init; }

    /// <summary>True where it may replace a file that this program did not make.</summary>
    public bool IsForced { get; init; }
}
