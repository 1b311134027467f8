using OpenSourceHistory.Publishing.Authoring;
using OpenSourceHistory.Testing;

namespace OpenSourceHistory.UnitTests.Publishing.Authoring;

/// <summary>A book in memory, and what it names.</summary>
internal sealed class AuthoredFiles
{
    private readonly MemoryWorkspace _files = new MemoryWorkspace().With("/styles/book.css", ".aside { color: red; }\n@page wide { size: a4; }\nh1#deep .note { color: red; }\n:root { --ink: red; }\n");

    /// <summary>The door to the files.</summary>
    public UnsavedFiles Files => new(_files, new Dictionary<string, string>(), CancellationToken.None);

    /// <summary>A book of some chapters, whose names are letters.</summary>
    public static AuthoredFiles Of(params string[] chapters)
    {
        var book = new AuthoredFiles();
        var names = chapters.Select((_, i) => $"{(char)('a' + i)}.md").ToList();
        book.With("book.yaml", $"title: One\nbody: [{string.Join(", ", names)}]\nsources: refs.bib\n")
            .With("refs.bib", "@book{doe2020,\n  author = {Doe, Ann},\n  title = {On Cats},\n  publisher = {House},\n  year = {2020}\n}\n");
        foreach (var (name, text) in names.Zip(chapters))
        {
            book.With(name, text);
        }

        return book;
    }

    /// <summary>Adds a file.</summary>
    public AuthoredFiles With(string name, string text)
    {
        _files.With("book/" + name, text);
        return this;
    }

    /// <summary>What the book names.</summary>
    public BookIndex Index() => BookIndex.Of("book", Files, "/styles/book.css");

    /// <summary>A file, and an offset in it: that of a bar, which is taken out.</summary>
    public (SourceFile File, int Offset) Place(string name, string textWithBar)
    {
        var offset = textWithBar.IndexOf('|', StringComparison.Ordinal);
        var file = new SourceFile("book/" + name, textWithBar.Remove(offset, 1));
        With(name, file.Text);
        return (file, offset);
    }

    /// <summary>The words that may be meant at a bar in a text.</summary>
    public IReadOnlyList<string> Words(string name, string textWithBar)
    {
        var (file, offset) = Place(name, textWithBar);
        return [.. Completions.At(file, offset, Index(), Files).Select(c => c.Word)];
    }
}
