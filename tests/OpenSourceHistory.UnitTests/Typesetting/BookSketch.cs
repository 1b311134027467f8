using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting;

namespace OpenSourceHistory.UnitTests.Typesetting;

/// <summary>A small book of Markdown and CSS, set on pages of twenty characters by ten lines of ten points unless its sheet says otherwise.</summary>
internal sealed class BookSketch
{
    private const string Sheet = """
        html { font: 10pt/10pt x } p, ul, ol, dl, h1, h2, h3 { margin: 0; font-size: 10pt; line-height: 10pt } h1 { break-before: auto }
        section:not(.run-on) { break-before: page }
        @page { size: 100pt 120pt; margin: 10pt 0; @footnote { border: 0; margin: 0; padding: 10pt 0 0 } }
        .footnote::footnote-call { content: "*" } .footnote::footnote-marker { content: counter(footnote) "." } table { border-collapse: collapse } td, th { padding: 0; text-align: left }
        figure { margin: 0 } pre, hr, blockquote { margin: 0 }

        """;

    private readonly MemoryWorkspace _files = new();

    public BookSketch(string css = "") => _files.With("book.css", Sheet + css);

    public DiagnosticBag Diagnostics { get; } = new();

    public BookSketch With(string path, string text)
    {
        _files.With(path, text);
        return this;
    }

    /// <summary>A book of one file.</summary>
    public PageDocument Set(string markdown)
    {
        _files.With("a.md", markdown);
        return SetBook("a.md");
    }

    /// <summary>The book that the files make.</summary>
    public PageDocument SetBook(string path)
    {
        var styled = Style(path);
        return Diagnostics.Take(Typesetter.Typeset(styled, new FixedWidthText(styled), null));
    }

    /// <summary>A book of one file in a face of the book's own, so that every item is what readers get.</summary>
    public PageDocument SetInType(string markdown)
    {
        _files.With("a.md", markdown);
        return SetBookInType("a.md");
    }

    /// <summary>The book that the files make, in a face of the book's own.</summary>
    public PageDocument SetBookInType(string path) =>
        Diagnostics.Take(Typesetter.Typeset(Style(path), BookFonts.Library, new PictureLibrary(_files, BookFonts.Library)));

    private StyledBook Style(string path)
    {
        var project = ManuscriptReader.Read(path, _files).Value!;
        var book = ApparatusPipeline.Run(project.Book, new EditionTraits()).Value;
        return StyleSheet.Read("book.css", _files).Value.Apply(book, MediaType.Print);
    }

    /// <summary>The pages of a book of one file: lines separated by bars, pages by slashes.</summary>
    public string Print(string markdown) => Print(Set(markdown));

    public static string Print(PageDocument document) =>
        string.Join(" / ", document.Pages.Select(page => string.Join(" | ", PageTextPrinter.LinesOf(page))));
}
