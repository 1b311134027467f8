using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Chapters;

/// <summary>A chapter of <c>tests/books/chapters</c>, set on pages of a given size by their sheet.</summary>
internal static class ChapterBook
{
    private static readonly string s_folder = Repository.PathOf("tests", "books", "chapters");

    /// <summary>Names of the chapters.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(s_folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    /// <summary>The same, a test for each.</summary>
    public static TheoryData<string> Each => [.. Names];

    /// <summary>Sets a chapter.</summary>
    /// <param name="name">Name of the chapter.</param>
    /// <param name="size">Value of <c>size</c> of the pages.</param>
    /// <param name="css">Rules behind those of the sheet.</param>
    public static Result<PageDocument> Set(string name, string size, string css = "")
    {
        var diagnostics = new DiagnosticBag();
        var workspace = new MemoryWorkspace().With("a.md", Read(name + ".md")).With("circle.svg", Read("circle.svg"))
            .With("book.css", Read("chapters.css") + $"@page {{ size: {size} }}\n" + css);
        var project = diagnostics.Take(ManuscriptReader.Read("a.md", workspace))!;
        var book = diagnostics.Take(ApparatusPipeline.Run(project.Book, new EditionTraits()));
        var styled = diagnostics.Take(StyleSheet.Read("book.css", workspace)).Apply(book, MediaType.Print);
        var pages = diagnostics.Take(Typesetter.Typeset(styled, BookFonts.Library, new PictureLibrary(workspace, BookFonts.Library)));
        return new Result<PageDocument>(pages, diagnostics.ToSortedList());
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(s_folder, file));
}
