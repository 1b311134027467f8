using System.Xml.Linq;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

/// <summary>Changes and comments of the manuscript as Word's own.</summary>
public sealed class RevisionTests
{
    private const string Sample = """
        # One {++new ++}heading

        A {++put in++}{author="Ann Lee" date=2026-11-29} and {--*taken* out--}{author=Bo}, {~~old~>new~~}{author=Bo date="2026-11-29T10:30:00Z"}{>>Why?<<}{author=Bo}{>>Because.<<}{author=Ann},
        {==spoken of==}{>>One
        two.<<}{author="Ed Ito" .resolved}, [a {++link++}{author=Bo}](http://example.org/), {++`code` and ![p](p.png)++}.[^1]

        [^1]: A note {--with--}{author=Ed} words{>>Here?<<}{author=Ed}.

        - item
        - {++new item++}{author=Ann}

        {--Three

        paragraphs.

        ## Gone--}{author=Ann}

        Cut[]{.paragraph-insertion author=Ed}

        here, joined[]{.paragraph-deletion author=Ed}

        there [Over two]{.comment-start id=c author=Ed}paragraphs

        of text[]{.comment-end id=c}.
        """;

    private static readonly Lazy<DocxFile> s_sample = new(() => OfMarkdown(Sample, DocxSamples.Sheet));

    [Fact]
    public void They_make_a_valid_file() => Assert.True(s_sample.Value.Validate() is [], string.Join('\n', s_sample.Value.Validate()));

    [Fact]
    public void What_is_put_in_and_struck_out_says_by_whom_and_when()
    {
        var body = s_sample.Value.Body;

        Assert.Equal(
            [("put in", "Ann Lee", "2026-11-29T00:00:00Z"), ("new", "Bo", "2026-11-29T10:30:00Z"), ("link", "Bo", null), ("new item", "Ann", null)],
            body.Descendants(W + "ins").Where(e => e.Parent!.Name != W + "rPr" && Author(e) != "Unknown").Select(e => (Said(e), Author(e), Date(e))));
        Assert.Equal(
            [("taken out", "Bo"), ("old", "Bo"), ("Three", "Ann"), ("paragraphs.", "Ann"), ("Gone", "Ann")],
            body.Descendants(W + "del").Where(e => e.Parent!.Name != W + "rPr").Select(e => (Said(e), Author(e))));
        Assert.Empty(body.Descendants(W + "del").Descendants(W + "t"));
        Assert.Single(body.Descendants(W + "hyperlink").Elements(W + "ins"));
    }

    [Fact]
    public void Who_is_not_named_is_the_author_of_the_book()
    {
        var file = OfFolder(
            new MemoryWorkspace().With("b/book.yaml", "title: T\ncontributors: [{name: Ann Lee, roles: [author]}]\nbody: [a.md]").With("b/a.md", "A {++b++}").With("b/s.css", string.Empty), "b", "b/s.css");
        Assert.Equal("Ann Lee", Author(Assert.Single(file.Body.Descendants(W + "ins"), e => e.Parent!.Name == W + "p")));
    }

    [Fact]
    public void Ends_of_paragraphs_are_revised_with_all_of_their_text_or_by_themselves() => Assert.Equal(
        ["new item: ins", "Three: del", "paragraphs.: del", "Gone: del", "Cut: ins", "here, joined: del"],
        s_sample.Value.Body.Elements(W + "p")
            .Where(p => p.Element(W + "pPr")!.Element(W + "rPr") is not null)
            .Select(p => $"{Said(p)}: {p.Element(W + "pPr")!.Element(W + "rPr")!.Elements().First().Name.LocalName}"));

    [Fact]
    public void Comments_have_their_ranges_threads_and_state()
    {
        var file = s_sample.Value;
        var comments = file.Part("word/comments.xml").Root!.Elements(W + "comment").ToList();
        XNamespace w15 = "http://schemas.microsoft.com/office/word/2012/wordml";
        var extended = file.Part("word/commentsExtended.xml").Root!.Elements().ToList();

        Assert.Equal(["Why?", "Because.", "One|two.", "Here?", "Over two"], comments.Select(c => string.Join('|', c.Elements(W + "p").Select(Said))));
        Assert.Equal(["Bo", "Ann", "Ed Ito", "Ed", "Ed"], comments.Select(Author));
        Assert.Equal([null, (string?)extended[0].Attribute(w15 + "paraId"), null, null, null], extended.Select(e => (string?)e.Attribute(w15 + "paraIdParent")));
        Assert.Equal([false, false, true, false, false], extended.Select(e => (bool)e.Attribute(w15 + "done")!));
        foreach (var number in Enumerable.Range(0, comments.Count).Select(n => $"{n}"))
        {
            Assert.Single(Marks(file, "commentRangeStart"), number);
            Assert.Single(Marks(file, "commentRangeEnd"), number);
            Assert.Single(Marks(file, "commentReference"), number);
        }
    }

    [Fact]
    public void A_heading_stands_in_the_contents_as_before_its_changes()
    {
        var file = OfFolder(
            new MemoryWorkspace().With("b/book.yaml", "title: T\nfront: [contents]\nbody: [a.md]").With("b/a.md", "# One {++new ++}{==head==}{>>Hm.<<}\n\nText").With("b/s.css", string.Empty), "b", "b/s.css");

        Assert.Contains("One head", Said(Assert.Single(file.ParagraphsOf("TOC1"))), StringComparison.Ordinal);
        Assert.Single(file.Body.Descendants(W + "commentRangeStart"));
    }

    private static IEnumerable<string> Marks(DocxFile file, string name) =>
        file.Body.Descendants(W + name).Select(e => (string)e.Attribute(W + "id")!);

    private static string Said(XElement element) => string.Concat(element.Descendants().Where(e => e.Name == W + "t" || e.Name == W + "delText").Select(e => e.Value));

    private static string? Author(XElement element) => (string?)element.Attribute(W + "author");

    private static string? Date(XElement element) => (string?)element.Attribute(W + "date");
}
