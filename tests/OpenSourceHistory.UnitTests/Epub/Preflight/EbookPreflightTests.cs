using System.Text;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Markdown.Description.Receivers;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Preflight;

/// <summary>A sound EPUB keeps every rule of every shop; what is broken in it breaks the rule that is about it, and no other. What is hostile is checked as far as it can be.</summary>
public sealed class EbookPreflightTests
{
    private const string Package = "EPUB/package.opf";
    private const string Page = "EPUB/one.xhtml";
    private const string CoverPage = "EPUB/cover.xhtml";
    private const string CoverImage = "EPUB/images/cover.jpg";
    private const string Navigation = "EPUB/nav.xhtml";
    private const string Own = "own";

    private static readonly EpubParts s_sound = EpubParts.Of(Write(Sample()));

    private static readonly Dictionary<string, (string Receiver, Func<EpubParts, EpubParts> Break)> s_faults = new(StringComparer.Ordinal)
    {
        ["container.media-type"] = ("generic", p => p.WithTypeLast()),
        ["container.paths"] = ("generic", p => p.With("META-INF/a:b", "x")),
        ["container.bounded"] = ("generic", p => p.With("META-INF/x", new byte[20 << 20])),
        ["container.open"] = ("generic", p => p.With("META-INF/encryption.xml", "<encryption><EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes256-cbc\"/></encryption>")),
        ["package.readable"] = ("generic", p => p.Replacing("META-INF/container.xml", "package.opf", "none.opf")),
        ["package.version"] = ("generic", p => p.Replacing(Package, "version=\"3.0\"", "version=\"2.0\"")),
        ["metadata.identifier"] = ("generic", p => p.Replacing(Package, "unique-identifier=\"", "unique-identifier=\"x")),
        ["metadata.isbn"] = ("generic", p => p.Replacing(Package, "<dc:language", "<dc:identifier>urn:isbn:9780000000001</dc:identifier><dc:language")),
        ["metadata.required"] = ("generic", p => p.Replacing(Package, ">en</dc:language>", "></dc:language>")),
        ["metadata.modified"] = ("generic", p => p.Replacing(Package, "2026-11-23T12:00:00Z", "2026-11-23")),
        ["metadata.asked"] = ("generic", p => p.Replacing(Package, ">Ada Writer</dc:creator>", "></dc:creator>")),
        ["accessibility.metadata"] = ("generic", p => p.Replacing(Package, "schema:accessibilityHazard", "schema:accessibilityHazards")),
        ["accessibility.certified"] = ("generic", p => p.Replacing(Package, "</metadata>", "<meta property=\"dcterms:conformsTo\">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta></metadata>")),
        ["manifest.files"] = ("generic", p => p.Replacing(Package, "</manifest>", "<item id=\"x\" href=\"x.css\" media-type=\"text/css\"/></manifest>")),
        ["manifest.complete"] = ("generic", p => p.With("EPUB/x.css", "p { }")),
        ["manifest.unique"] = ("generic", p => p.With("EPUB/x.css", "p { }").With("EPUB/y.css", "p { }").Replacing(Package, "</manifest>", "<item id=\"x\" href=\"x.css\" media-type=\"text/css\"/><item id=\"x\" href=\"y.css\" media-type=\"text/css\"/></manifest>")),
        ["manifest.types"] = ("kobo", p => Adding(p, "x.bmp", "image/bmp", "BM"u8.ToArray())),
        ["spine.documents"] = ("generic", p => p.Replacing(Package, "</spine>", "<itemref idref=\"nobody\"/></spine>")),
        ["navigation.document"] = ("google", p => p.Replacing(Package, "properties=\"nav\"", string.Empty)),
        ["navigation.depth"] = ("generic", p => p.Replacing(Navigation, "</li>", "<ol><li><a href=\"one.xhtml\">x</a><ol><li><a href=\"one.xhtml\">y</a></li></ol></li></ol></li>")),
        ["navigation.landmarks"] = ("generic", p => p.Replacing(Navigation, "\"bodymatter\"", "\"chapter\"")),
        ["documents.well-formed"] = ("generic", p => p.Replacing(Page, "</body>", "<p></body>")),
        ["documents.no-declarations"] = ("generic", p => p.Replacing(Page, "<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY x \"y\">]>")),
        ["documents.unique-ids"] = ("generic", p => p.Replacing(Page, "</body>", "<p id=\"q\">a</p><p id=\"q\">b</p></body>")),
        ["documents.links"] = ("generic", p => p.Replacing(Page, "</body>", "<p><a href=\"one.xhtml#nowhere\">a</a></p></body>")),
        ["documents.no-remote"] = ("generic", p => p.Replacing(Page, "</body>", "<p><img alt=\"\" src=\"https://example.org/a.png\"/></p></body>")),
        ["documents.no-scripts"] = ("generic", p => p.Replacing(Page, "</head>", "<script>go()</script></head>")),
        ["documents.language"] = ("generic", p => p.Replacing(Page, "xml:lang=\"en\" lang=\"en\"", string.Empty)),
        ["documents.titles"] = ("generic", p => p.Replacing(Page, "<title>One</title>", "<title> </title>")),
        ["documents.size"] = ("generic", p => p.Replacing(Page, "</body>", $"<!-- {new string('x', 11 << 20)} --></body>")),
        ["notes.length"] = ("generic", p => p.Replacing(Page, "A note.", string.Concat(Enumerable.Repeat("long ", 1300)))),
        ["pictures.alternatives"] = ("generic", p => p.Replacing(CoverPage, " alt=", " title=")),
        ["pictures.true-type"] = ("generic", p => Adding(p, "x.png", "image/png", "GIF89a"u8.ToArray())),
        ["pictures.formats"] = ("generic", p => Adding(p, "x.webp", "image/webp", Convert.FromBase64String("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="))),
        ["pictures.colors"] = ("generic", p => Adding(p, "x.jpg", "image/jpeg", WithInks(p[CoverImage]))),
        ["pictures.size"] = ("generic", p => Adding(p, "x.jpg", "image/jpeg", [.. p[CoverImage], .. new byte[6 << 20]])),
        ["pictures.pixels"] = ("generic", p => Adding(p, "x.png", "image/png", DrawingRasterizer.ToPng(new Drawing(new Size(Length.FromPoints(300), Length.FromPoints(200)), []), 10, Paint.White))),
        ["cover.present"] = ("google", p => p.Replacing(Package, "name=\"cover\"", "name=\"x\"").Replacing(Package, "properties=\"cover-image\"", string.Empty)),
        ["cover.alone"] = ("generic", p => p.Replacing(CoverPage, "</body>", "<p>Text.</p></body>")),
        ["cover.formats"] = ("kobo", p => p.With(CoverImage, Gif(1600, 2560)).Replacing(Package, "media-type=\"image/jpeg\" properties=\"cover-image\"", "media-type=\"image/gif\" properties=\"cover-image\"")),
        ["cover.sides"] = ("google", p => p.With(CoverImage, Gif(600, 800)).Replacing(Package, "media-type=\"image/jpeg\" properties=\"cover-image\"", "media-type=\"image/gif\" properties=\"cover-image\"")),
        ["cover.size"] = (Own, p => p.With(CoverImage, [.. p[CoverImage], .. new byte[7 << 19]])),
    };

    public static TheoryData<string> Faults => new(s_faults.Keys);

    public static TheoryData<string> Shops => new(ReceiverFinder.EbookNames);

    [Theory]
    [MemberData(nameof(Shops))]
    public void A_sound_file_keeps_every_rule_of_every_shop(string shop)
    {
        var answers = EbookPreflight.Check(s_sound.Pack(), Receiver(shop))!;
        Assert.Equal([], answers.Where(a => a.Outcome is not (RuleOutcome.Passed or RuleOutcome.NotApplicable)).Select(a => $"{a.Name}: {a.Found}"));
        Assert.Equal([], EbookPreflight.Check(Write(Sample()), Receiver(shop))!.Where(a => a.Outcome is RuleOutcome.Failed or RuleOutcome.Advised).Select(a => a.Name));
        Assert.True(answers.Count(a => a.Outcome == RuleOutcome.Passed) > 25);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_broken_breaks_its_rule_alone(string rule)
    {
        var (receiver, breaks) = s_faults[rule];
        var file = breaks(s_sound);
        Assert.Equal([rule], Broken(file.Pack(), Receiver(receiver)).Select(a => a.Name));
    }

    [Fact]
    public void Each_rule_has_a_file_that_breaks_it() => Assert.Equal(
        EbookRuleBook.All.Select(r => r.Name).Order(StringComparer.Ordinal), s_faults.Keys.Append("container.size").Order(StringComparer.Ordinal));

    [Fact]
    public void A_file_that_is_too_large_is_told() => Assert.Equal(
        ["container.size: 9.8 kB are the most"],
        Broken(s_sound.Pack(), Receiver("generic") with { Rules = Receiver("generic").Rules with { FileSize = 10_000 } }).Select(a => $"{a.Name}: {a.Found[(a.Found.IndexOf("and ", StringComparison.Ordinal) + 4)..]}"));

    [Fact]
    public void A_fault_names_its_place_its_remedy_and_where_the_rule_comes_from()
    {
        var told = Assert.Single(Broken(s_sound.Replacing(Page, "</body>", "\n<p>\n<a href=\"two.xhtml\">a</a></p></body>").Pack(), Receiver("kobo")));
        Assert.Equal(("documents.links", "two.xhtml leads nowhere", "EPUB 3.3, 3.7 and 4.2.5"), (told.Name, told.Found, told.Source));
        Assert.StartsWith(Page + ":", Assert.Single(told.Places), StringComparison.Ordinal);
        Assert.NotEmpty(told.Hint);
        var shop = Assert.Single(Broken(s_sound.Replacing(CoverPage, "</body>", "<p>Text.</p></body>").Pack(), Receiver("kobo")));
        Assert.Equal("https://github.com/kobolabs/epub-spec at 6e99b29 (25 August 2025), Cover Images, 2026-11-29", shop.Source);
    }

    [Fact]
    public void What_is_advice_does_not_fail()
    {
        var told = Assert.Single(Broken(s_faults["cover.size"].Break(s_sound).Pack(), Receiver(Own)));
        Assert.Equal(("cover.size", RuleOutcome.Advised), (told.Name, told.Outcome));
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        var laughs = string.Concat(Enumerable.Range(1, 30).Select(n => $"<!ENTITY a{n} \"{string.Concat(Enumerable.Repeat($"&a{n - 1};", 10))}\">"));
        var file = s_sound.Replacing(Page, "<!DOCTYPE html>", $"<!DOCTYPE html [<!ENTITY a0 \"ha\">{laughs}]>").Replacing(Page, "</body>", "<p>&a30;</p></body>");
        Assert.Equal(["documents.well-formed", "documents.no-declarations"], Broken(file.Pack(), Receiver("generic")).Select(a => a.Name));
    }

    [Theory]
    [InlineData("../../evil.xhtml")]
    [InlineData("/evil.xhtml")]
    [InlineData("..\\evil.xhtml")]
    public void Paths_that_leave_the_container_are_told(string path) =>
        Assert.Contains("container.paths", Broken(s_sound.With(path, "x").Pack(), Receiver("generic")).Select(a => a.Name));

    [Fact]
    public void References_that_leave_the_container_lead_nowhere()
    {
        var file = s_sound.Replacing(Page, "</body>", "<p><a href=\"../../../etc/passwd\">a</a></p></body>").Replacing(Package, "</manifest>", "<item id=\"x\" href=\"../../x.css\" media-type=\"text/css\"/></manifest>");
        Assert.Equal(["manifest.files", "documents.links"], Broken(file.Pack(), Receiver("generic")).Select(a => a.Name));
    }

    [Fact]
    public void A_bomb_is_told_and_not_unpacked()
    {
        var bomb = s_sound.With(Page, new byte[200 << 20]).Pack();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("container.bounded", Broken(bomb, Receiver("generic")).Select(a => a.Name));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100 << 20);
    }

    [Fact]
    public void A_document_of_a_million_levels_is_read()
    {
        var file = s_sound.Replacing(Page, "</body>", string.Concat(Enumerable.Repeat("<b>", 1_000_000)) + "</body>");
        Assert.Equal(["documents.well-formed"], Broken(file.Pack(), Receiver("generic")).Select(a => a.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a zip file")]
    [InlineData("PK\u0003\u0004broken")]
    public void What_is_no_container_has_no_answers(string content) =>
        Assert.Null(EbookPreflight.Check(Encoding.ASCII.GetBytes(content), Receiver("generic")));

    [Fact]
    public void Damaged_files_are_answered_or_refused()
    {
        var sound = s_sound.Pack();
        var chance = new Random(11);
        for (var run = 0; run < 60; run++)
        {
            var file = (byte[])sound.Clone();
            for (var change = 0; change < 20; change++)
            {
                file[run % 2 == 0 ? chance.Next(file.Length) : file.Length - 1 - chance.Next(2000)] = (byte)chance.Next(256);
            }

            var answers = EbookPreflight.Check(run % 3 == 0 ? file.AsMemory(0, chance.Next(file.Length)) : file, Receiver("generic"));
            Assert.True(answers is null || answers.Count == EbookRuleBook.All.Count);
        }
    }

    // A shop that limits covers; none of the known ones says by how much.
    private static EbookReceiver Receiver(string name) => name != Own
        ? (EbookReceiver)ReceiverFinder.ReadKnown(name).Value!
        : Receiver("generic") is var generic ? generic with { Rules = generic.Rules with { CoverSize = 3 << 20, Advice = [.. generic.Rules.Advice, "cover-size"] } } : null!;

    private static IEnumerable<RuleResult> Broken(byte[] file, EbookReceiver receiver) =>
        EbookPreflight.Check(file, receiver)!.Where(a => a.Outcome is RuleOutcome.Failed or RuleOutcome.Advised);

    private static Book Sample()
    {
        var book = Book(Chapter("one", Heading(1, "One", "a"), Paragraph(Text("Text."), Note("n", Paragraph("A note.")))));
        return book with { Metadata = book.Metadata with { Contributors = [new Contributor("Ada Writer", "Writer, Ada", ["aut"], null, false)] } };
    }

    private static EpubParts Adding(EpubParts parts, string name, string type, byte[] data) => parts
        .With("EPUB/images/" + name, data)
        .Replacing(Package, "</manifest>", $"<item id=\"added\" href=\"images/{name}\" media-type=\"{type}\"/></manifest>");

    // The number of colours in the head of the frame (ITU-T T.81, B.2.2).
    private static byte[] WithInks(byte[] jpeg)
    {
        var inks = (byte[])jpeg.Clone();
        inks[inks.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]) + 9] = 4;
        return inks;
    }

    private static byte[] Gif(int width, int height) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0, 0x3B,
    ];
}
