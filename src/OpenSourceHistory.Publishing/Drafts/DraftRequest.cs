namespace OpenSourceHistory.Publishing.Drafts;

/// <summary>A document that is to become a book.</summary>
/// <param name="File">Path of the document.</param>
/// <param name="Folder">Folder of the book.</param>
public sealed record DraftRequest(string File, string Folder)
{
    /// <summary>True where files of a folder that is not empty may be replaced.</summary>
    public bool IsForced { get; init; }
}
