namespace OpenSourceHistory.Manuscript;

/// <summary>The series that a book is part of.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">The book's place in it, such as <c>2</c> or <c>2.1</c>; null where it has none.</param>
public sealed record BookSeries(string Name, string? Position);
