using OpenSourceHistory.Manuscript.Apparatus;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>What a book names: ids, sources, notes and classes, where each is and where it is referred to, in all its files.</summary>
public sealed class BookIndex
{
    private readonly Book? _book;

    internal BookIndex(Book? book) => _book = book;

    /// <summary>The names, in reading order.</summary>
    public ValueList<AuthoredName> Names { get; internal init; } = [];

    /// <summary>The headings, in reading order.</summary>
    public ValueList<AuthoredHeading> Headings { get; internal init; } = [];

    /// <summary>The classes that the sheet or the program knows.</summary>
    public ValueList<string> Classes { get; internal init; } = [];

    /// <summary>The sheets, the imported among them.</summary>
    public ValueList<SourceFile> Sheets { get; internal init; } = [];

    /// <summary>Reads a book; nothing is set or made.</summary>
    /// <param name="book">Full path of a folder with <c>book.yaml</c>, a Markdown file or a sheet.</param>
    /// <param name="files">The door to files.</param>
    /// <param name="defaultStyleSheet">Path of the sheet for books that name none.</param>
    /// <exception cref="OperationCanceledException">The door was closed.</exception>
    public static BookIndex Of(string book, UnsavedFiles files, string defaultStyleSheet) => new BookIndexer(files).Read(book, defaultStyleSheet);

    /// <summary>What a source is printed as in the bibliography; null where there is no such source, or its style makes nothing of it.</summary>
    /// <param name="key">The source's key.</param>
    public string? PrintedAs(string key) => _book is null ? null : SourcePrinter.Print(_book, key);

    /// <summary>The name at a place; the one that is written there before one that only belongs there.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="offset">Offset between two characters.</param>
    public AuthoredName? At(string path, int offset)
    {
        var there = Names.Where(n => n.Whole.File?.Path == path || n.Spelling.File?.Path == path).ToList();
        return there.Find(n => Holds(n.Spelling, path, offset))
            ?? there.Where(n => (!n.IsDefinition || n.Spelling.File is null) && Holds(n.Whole, path, offset)).MinBy(n => n.Whole.End - n.Whole.Start);
    }

    /// <summary>All places that name the same as one of them, where that is before where it is referred to.</summary>
    /// <param name="name">The one.</param>
    public ValueList<AuthoredName> SameAs(AuthoredName name) => ValueList.From(Names.Where(name.Means).OrderBy(n => !n.IsDefinition));

    private static bool Holds(SourceSpan span, string path, int offset) => span.File?.Path == path && span.Start <= offset && offset <= span.End;
}
