using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Docx;

/// <summary>The books of the tests as LibreOffice shows them, in one run of it.</summary>
public sealed class ShownBooks : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Dictionary<string, string>> _texts;

    /// <summary>Nothing is shown until a text is asked for: the program may be missing.</summary>
    public ShownBooks() => _texts = new(Show);

    /// <summary>The book that has everything.</summary>
    public DocxFile Everything { get; } = DocxFile.OfFolder(DocxSamples.Book, "book", "book/book.css");

    /// <summary>Its text.</summary>
    public string TextOfEverything => _texts.Value["everything"];

    /// <summary>The text of the book whose notes stand in a place.</summary>
    /// <param name="placement">The place: <c>page</c>, <c>chapter</c> or <c>book</c>.</param>
    public string TextOfNotes(string placement) => _texts.Value[placement];

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private Dictionary<string, string> Show()
    {
        string[] placements = ["page", "chapter", "book"];
        var books = placements.ToDictionary(p => p, p => DocxFile.OfFolder(NoteBooks.Of(p), "book", "book/book.css"), StringComparer.Ordinal);
        books.Add("everything", Everything);
        var texts = LibreOffice.ShownBy(_folder, [.. books.Select(b => _folder.Add(b.Key + ".docx", b.Value.Bytes))]);
        return books.Keys.Zip(texts).ToDictionary(b => b.First, b => b.Second, StringComparer.Ordinal);
    }
}
