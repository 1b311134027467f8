namespace OpenSourceHistory.Epub.Inspection;

/// <summary>A page of the spine.</summary>
/// <param name="Path">Path in the container.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="WordCount">Words in its body, notes among them.</param>
/// <param name="NoteCount">Notes called in it.</param>
/// <param name="PictureCount">Pictures shown in it.</param>
public sealed record SpineDocument(string Path, string Title, int WordCount, int NoteCount, int PictureCount);
