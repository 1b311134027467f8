using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Epub;
using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Covers;

namespace OpenSourceHistory.UnitTests.Epub;

/// <summary>Small books written as EPUB, whole or one document of them.</summary>
internal static class EpubSample
{
    public const string Css = """
        @font-face { font-family: "EB Garamond"; src: url("fonts/EBGaramond-Regular.ttf"); }
        body { font-family: "EB Garamond"; }
        section { counter-reset: footnote; }
        section.act { counter-increment: act; }
        h1.act::before { content: "Act " counter(act, upper-roman); display: block; }
        .toc-1.act::before { content: target-counter(attr(href), act, upper-roman) " "; }
        .footnote { float: footnote; counter-increment: footnote; }
        .footnote::footnote-call { content: counter(footnote); }
        .footnote::footnote-marker { content: counter(footnote) ". "; }
        """;

    public static readonly DateTimeOffset BuildTime = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private const string FontPath = "fonts/EBGaramond-Regular.ttf";

    private static readonly byte[] FontBytes =
        File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf"));

    public static BookMetadata Metadata { get; } = new() { Title = "A Book", Language = "en" };

    public static Text Text(string value) => new(value);

    public static Paragraph Paragraph(params Inline[] inlines) => new(ValueList.Create<Inline>(inlines));

    public static Paragraph Paragraph(string text) => Paragraph(Text(text));

    public static Note Note(string id, params Block[] blocks) => new(ValueList.Create<Block>(blocks)) { Id = id };

    public static Heading Heading(int level, string text, string? id = null) =>
        new(level, [Text(text)]) { Attributes = new Attributes(id, [], []) };

    public static Division Chapter(string name, params Block[] blocks) =>
        new(Matter.Body, DivisionRole.Chapter, name, ValueList.Create<Block>(blocks));

    public static Book Book(params Division[] divisions) => new(Metadata, ValueList.Create<Division>(divisions));

    /// <summary>The markup between the tags of the body of a chapter's document.</summary>
    public static string Body(params Block[] blocks) => BodyOf(Document(Book(Chapter("one", blocks)), 0));

    public static string BodyOf(string document)
    {
        var start = document.IndexOf("<body", StringComparison.Ordinal);
        start = document.IndexOf('\n', start) + 1;
        return document[start..document.IndexOf("</body>", StringComparison.Ordinal)];
    }

    /// <summary>A content document of a book.</summary>
    public static string Document(Book book, int index, DiagnosticBag? diagnostics = null, MemoryWorkspace? files = null, string css = Css)
    {
        diagnostics ??= new DiagnosticBag();
        var content = Plan(book, diagnostics, files, css);
        return Encoding.UTF8.GetString(diagnostics.Take(ContentDocument.Write(content.Files[index], content)).Data);
    }

    public static PublicationContent Plan(Book book, DiagnosticBag diagnostics, MemoryWorkspace? files = null, string css = Css)
    {
        files = (files ?? new MemoryWorkspace()).With("book.css", css).With(FontPath, FontBytes);
        var sheet = diagnostics.Take(StyleSheet.Read("book.css", files));
        return diagnostics.Take(PublicationContent.Plan(sheet.Apply(book, MediaType.Epub), (new PictureLibrary(files, Fonts(sheet, files)), PictureLimits.Default)));
    }

    /// <summary>A whole file.</summary>
    public static byte[] Write(Book book, string identifier = "urn:uuid:00000000-0000-0000-0000-000000000001", DiagnosticBag? diagnostics = null, string css = Css)
    {
        diagnostics ??= new DiagnosticBag();
        var files = new MemoryWorkspace().With("book.css", css).With(FontPath, FontBytes);
        var sheet = diagnostics.Take(StyleSheet.Read("book.css", files));
        var fonts = Fonts(sheet, files);
        using var output = new MemoryStream();
        var styled = sheet.Apply(book, MediaType.Epub);
        var cover = PageDrawing.Of(CoverSetter.Set(styled, fonts).Value);
        var source = new PublicationSource(styled, sheet, fonts, new PictureLibrary(files, fonts), cover, identifier, BuildTime);
        diagnostics.AddRange(EpubWriter.Write(output, source).Concat(fonts.Findings));
        return output.ToArray();
    }

    /// <summary>The text of a file in a container.</summary>
    public static string TextOf(byte[] epub, string path)
    {
        using var archive = new ZipArchive(new MemoryStream(epub));
        using var reader = new StreamReader(archive.GetEntry(path)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static FontLibrary Fonts(StyleSheet sheet, MemoryWorkspace files) => FontLibrary.Create(
        sheet.FontFaces.Select(f => new FontDeclaration(f.Family, f.Path, f.Weight, f.Slant == FontSlant.Italic, f.Span)), files);
}
