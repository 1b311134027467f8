namespace OpenSourceHistory.Docx.Formats;

/// <summary>A place in a list.</summary>
/// <param name="NumberId">The <c>w:num</c>.</param>
/// <param name="Level">Level from 0.</param>
internal readonly record struct ListPlace(int NumberId, int Level);
