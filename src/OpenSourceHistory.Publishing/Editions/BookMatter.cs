using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>What all editions of a book are made from.</summary>
/// <param name="Book">The book after the passes that all editions share.</param>
/// <param name="Sheet">The shared sheet.</param>
/// <param name="Resources">Faces and pictures.</param>
/// <param name="Moment">The moment that the files say they were made at.</param>
internal sealed record BookMatter(Book Book, StyleSheet Sheet, BookResources Resources, DateTimeOffset Moment)
{
    /// <summary>When e-books say that they were last changed.</summary>
    public DateTimeOffset Changed { get; init; }

    /// <summary>All editions of the book, be they asked for or not.</summary>
    public ValueList<Edition> Editions { get; init; } = [];
}
