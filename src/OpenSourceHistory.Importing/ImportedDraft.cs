namespace OpenSourceHistory.Importing;

/// <summary>A book made of a document.</summary>
/// <param name="Files">Its texts: the description first, then the chapters in their order.</param>
/// <param name="Pictures">Parts of the document that are its pictures, and their paths in the book's folder.</param>
public sealed record ImportedDraft(ValueList<ImportedFile> Files, ValueList<KeyValuePair<string, string>> Pictures);
