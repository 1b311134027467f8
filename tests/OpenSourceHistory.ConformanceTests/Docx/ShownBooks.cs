using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Docx;

/// <summary>The books of the tests as LibreOffice shows them, in one run of it.</summary>
public sealed class ShownBooks : IDisposable
{
    private const string RealBook = "real";
    private const string SecondBook = "second";

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

    /// <summary>The text of the repository's own book.</summary>
    public string TextOfRealBook => _texts.Value[RealBook];

    /// <summary>The text of the second book; a form feed ends each page.</summary>
    public string TextOfSecondBook => _texts.Value[SecondBook];

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private Dictionary<string, string> Show()
    {
        string[] placements = ["page", "chapter", "book"];
        var books = placements.ToDictionary(p => p, p => DocxFile.OfFolder(NoteBooks.Of(p), "book", "book/book.css"), StringComparer.Ordinal);
        books.Add("everything", Everything);
        string[] names = [.. books.Keys, RealBook, SecondBook];
        string[] files =
        [
            .. books.Select(b => _folder.Add(b.Key + ".docx", b.Value.Bytes)),
            Build(RealBook, Repository.PathOf("manuscript")),
            Build(SecondBook, Repository.PathOf("tests", "books", "second")),
        ];
        return names.Zip(LibreOffice.ShownBy(_folder, files)).ToDictionary(b => b.First, b => b.Second, StringComparer.Ordinal);
    }

    private string Build(string name, string book)
    {
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", book, "editor", "--output", _folder["out"]],
            new ConsoleStreams(output, output, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));
        Assert.True(exitCode == 0, output.ToString());
        var file = Directory.GetFiles(_folder["out"]).Single();
        File.Move(file, _folder[name + ".docx"]);
        return _folder[name + ".docx"];
    }
}
