namespace OpenSourceHistory.Manuscript;

/// <summary>What a picture shows that is drawn from the book's data, once the sheet has said how it looks.</summary>
/// <param name="Path">What an image's resolved path is to be to show it; no file can have the path.</param>
public abstract record GeneratedPicture(string Path);
