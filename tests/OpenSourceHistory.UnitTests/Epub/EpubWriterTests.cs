using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Epub.Findings;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub;

public sealed class EpubWriterTests
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    private static readonly Gen<string> Words = Gen.Char["abc <&>\"'\u0001\u4E2D\u00E9"].Array[1, 12].Select(c => new string(c));

    private static readonly Gen<string> Ids = Gen.Int[0, 6].Select(i => new[] { "a", "b", "1st", "c d", "中", "a-call", "one" }[i]);

    private static readonly Gen<Inline> Inlines = Gen.OneOf<Inline>(
        Words.Select(w => (Inline)new Text(w)),
        Ids.Select(i => (Inline)new Link("#" + i, null, [new Text("see")])),
        Gen.Select(Ids, Words, (i, w) => (Inline)new Note([new Paragraph([new Text(w)])]) { Id = i }),
        Gen.Select(Ids, Words, (i, w) => (Inline)new Link("#" + i, null, [new Note([new Paragraph([new Text(w)])]), new Text(w)])),
        Gen.Select(Ids, Words, (i, w) => (Inline)new SpanInline([new Text(w)]) { Attributes = new Attributes(i, [], []) }));

    private static readonly Gen<Block> Blocks = Gen.OneOf<Block>(
        Inlines.Array[1, 4].Select(i => (Block)new Paragraph(ValueList.Create<Inline>(i))),
        Gen.Select(Gen.Int[1, 3], Ids, Inlines.Array[1, 3], (l, id, i) => (Block)new Heading(l, ValueList.Create<Inline>(i)) { Attributes = new Attributes(id, [], []) }),
        Inlines.Array[1, 3].Select(i => (Block)new BlockQuote([new Paragraph(ValueList.Create<Inline>(i))])));

    private static readonly Gen<Book> Books = Blocks.Array[1, 5].Array[1, 3]
        .Select(d => Book([.. d.Select((b, n) => Chapter(n == 0 ? "one" : "One", b))]));

    [Fact]
    public void Every_link_leads_to_an_id_that_is_there_once() => Books.Sample(
        book =>
        {
            var content = Plan(book, new DiagnosticBag());
            var documents = content.Files.ToDictionary(
                f => f.FileName,
                f => XDocument.Load(new MemoryStream(ContentDocument.Write(f, content).Value.Data)).Root!);
            foreach (var (name, document) in documents)
            {
                AssertIdsAreNamesGivenOnce(document);
                AssertLinksLeadSomewhere(name, document, documents);
                Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName == "a" && e.Ancestors().Any(x => x.Name.LocalName == "a"));
            }
        },
        iter: 60);

    [Fact]
    public void The_same_book_gives_the_same_bytes()
    {
        var book = Book(Chapter("one", Heading(1, "One", "a"), Paragraph(Text("Text"), Note("n", Paragraph("Note")))), Chapter("two", Paragraph("More")));

        Assert.Equal(Write(book), Write(book));
    }

    [Fact]
    public void The_manifest_lists_what_is_in_the_container_and_nothing_else()
    {
        using var archive = new ZipArchive(new MemoryStream(Write(Book(Chapter("one", Paragraph("Text"))))));
        var package = XDocument.Load(archive.GetEntry("EPUB/package.opf")!.Open()).Root!;

        var listed = package.Elements(Opf + "manifest").Elements().Select(i => "EPUB/" + (string)i.Attribute("href")!);

        Assert.Equal(
            archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal),
            listed.Concat(["mimetype", "META-INF/com.apple.ibooks.display-options.xml", "META-INF/container.xml", "EPUB/package.opf"]).Order(StringComparer.Ordinal));
    }

    // Apple Books looks in both places before it shows a book in its own faces.
    [Fact]
    public void Embedded_faces_are_asked_for_where_Apple_Books_looks()
    {
        var file = Write(Book(Chapter("one", Paragraph("Text"))));

        Assert.Contains("<option name=\"specified-fonts\">true</option>", TextOf(file, "META-INF/com.apple.ibooks.display-options.xml"), StringComparison.Ordinal);
        Assert.Contains("<meta property=\"ibooks:specified-fonts\">true</meta>", TextOf(file, "EPUB/package.opf"), StringComparison.Ordinal);
        Assert.Contains("prefix=\"ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/\"", TextOf(file, "EPUB/package.opf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_under_conditions_stand_in_a_sheet_of_their_own()
    {
        var file = Write(Book(Chapter("one", Paragraph("Text"))), css: EpubSample.Css + "@media (min-width: 400px) { p { widows: 3 } }");

        Assert.Equal("@charset \"UTF-8\";\n@media (min-width: 400px) {\np { widows: 3; }\n}\n", TextOf(file, "EPUB/styles/media.css"));
        Assert.DoesNotContain("@media", TextOf(file, "EPUB/styles/book.css"), StringComparison.Ordinal);
        Assert.Matches("book.css\" />\n<link[^>]*href=\"styles/media.css\" />\n</head>", TextOf(file, "EPUB/one.xhtml"));
    }

    [Fact]
    public void Fonts_hold_the_characters_used_and_little_more()
    {
        using var archive = new ZipArchive(new MemoryStream(Write(Book(Chapter("one", Paragraph("Text"))))));

        var font = Assert.Single(archive.Entries, e => e.FullName.StartsWith("EPUB/fonts/", StringComparison.Ordinal));
        Assert.InRange(font.Length, 500, 40_000);
    }

    [Fact]
    public void Nobody_who_wishes_to_stay_unnamed_is_named()
    {
        var anonymous = new Contributor("Hidden Person", "Person, Hidden", ["aut", "rev"], "for everything", true);
        var book = Book(Chapter("one", Paragraph("Text")));

        var file = Write(book with { Metadata = book.Metadata with { Contributors = [anonymous] } });

        using var archive = new ZipArchive(new MemoryStream(file));
        Assert.All(archive.Entries, e => Assert.DoesNotContain("Hidden", TextOf(file, e.FullName), StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_book_is_an_error_and_writes_nothing()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Empty(Write(Book(), diagnostics: diagnostics));
        Assert.Equal([EpubCodes.EmptyBook], diagnostics.ToSortedList().Select(d => d.Code));
    }

    private static void AssertIdsAreNamesGivenOnce(XElement document)
    {
        var ids = document.Descendants().Attributes("id").Select(a => a.Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => XmlConvert.VerifyNCName(id));
    }

    private static void AssertLinksLeadSomewhere(string name, XElement document, Dictionary<string, XElement> documents)
    {
        foreach (var href in document.Descendants().Attributes("href").Select(a => a.Value).Where(h => !h.StartsWith("styles/", StringComparison.Ordinal)))
        {
            var parts = href.Split('#');
            var target = documents[parts[0].Length == 0 ? name : parts[0]];
            Assert.True(parts.Length == 1 || target.Descendants().Attributes("id").Any(a => a.Value == parts[1]), href);
        }
    }
}
