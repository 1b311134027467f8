namespace OpenSourceHistory.Docx.Reading;

/// <summary>A place in a list.</summary>
/// <param name="List">Number of the list.</param>
/// <param name="Level">Level from 0.</param>
public sealed record WordListPlace(int List, int Level);
