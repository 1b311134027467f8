namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>What one editor's changes make of the sources.</summary>
/// <param name="Author">Who; empty for changes that nobody is named for.</param>
/// <param name="Files">The sources that change, with all that editors before this one changed, too.</param>
public sealed record EditorShare(string Author, ValueList<ReviewedFile> Files)
{
    /// <summary>Number of changes.</summary>
    public required int Changes { get; init; }

    /// <summary>Number of comments.</summary>
    public required int Comments { get; init; }
}
