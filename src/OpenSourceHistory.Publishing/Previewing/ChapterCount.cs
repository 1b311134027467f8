namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>How long a chapter is.</summary>
/// <param name="Title">Its heading, or its name where it has none.</param>
/// <param name="Words">Words of its text, without those of its notes.</param>
/// <param name="FirstPage">Zero-based index of the page that it begins on; null where it is on none.</param>
/// <param name="Pages">Pages from there to where the next begins.</param>
public sealed record ChapterCount(string Title, int Words, int? FirstPage, int Pages);
