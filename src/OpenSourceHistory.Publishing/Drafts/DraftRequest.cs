namespace OpenSourceHistory.Publishing.Drafts;

/// <summary>A document that is to become a book.</summary>
/// <param name="File">Path of the document.</param>
/// <param name="Folder">Folder of the book.</param>
public sealed record DraftRequest(string File, string Folder)
{
    /// <summary>Path of a file that says what the document's styles are, or null.</summary>
    public string? StyleFile { get; init; }

    /// <summary>True where files of a folder that is not empty may be replaced.</summary>
    public bool IsForced { get; init; }

    /// <summary>Path of the Word document that another program made of it; null where it is one itself.</summary>
    public string? Converted { get; init; }
}
