using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Assembly;

namespace OpenSourceHistory.Markdown;

/// <summary>A book as its folder describes it: what it says, how it looks and what is to be made of it.</summary>
/// <param name="Book">The book as written, before the apparatus passes.</param>
/// <param name="StyleSheetPath">Path of its sheet for the workspace, or null for the default sheet.</param>
/// <param name="Editions">Editions in the order given.</param>
/// <param name="Folder">Folder that pictures and includes must lie in.</param>
public sealed record BookProject(Book Book, string? StyleSheetPath, ValueList<Edition> Editions, string Folder)
{
    /// <summary>The book as editions have it that are made of other parts, by the names of these.</summary>
    internal IReadOnlyDictionary<ValueList<string>, Book> OtherBooks { get; init; } = new Dictionary<ValueList<string>, Book>();

    /// <summary>How its files are converted.</summary>
    internal FileConversion Conversion { get; init; } = new(Folder, Book.Metadata.Language);

    /// <summary>The book, and what editions have that are made of other parts.</summary>
    public IEnumerable<Book> Books => [Book, .. OtherBooks.Values];

    /// <summary>The project with all its books changed.</summary>
    /// <param name="change">Changes a book.</param>
    public BookProject WithBooks(Func<Book, Book> change) =>
        this with { Book = change(Book), OtherBooks = OtherBooks.ToDictionary(b => b.Key, b => change(b.Value)) };

    /// <summary>The book as an edition has it, as written: its parts, where its notes are printed, how deep its contents go.</summary>
    /// <param name="variation">What the edition has otherwise.</param>
    public Book BookOf(EditionVariation variation)
    {
        var book = OtherBooks.GetValueOrDefault(variation.Parts) ?? Book;
        return variation is { NotePlacement: null, ContentsDepth: null } ? book : book with
        {
            Metadata = book.Metadata with
            {
                NotePlacement = variation.NotePlacement ?? book.Metadata.NotePlacement,
                ContentsDepth = variation.ContentsDepth ?? book.Metadata.ContentsDepth,
            },
        };
    }

    /// <summary>True for a lone Markdown file, which nobody may have meant for a book.</summary>
    public bool IsSingleFile { get; init; }
}
