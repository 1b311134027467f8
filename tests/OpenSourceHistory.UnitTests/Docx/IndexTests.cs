using System.Xml.Linq;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public sealed class IndexTests
{
    private const string Css = """
        section { break-before: right } .index-entries { column-count: 2; column-gap: 18pt }
        .index-entries .index-entry { padding-left: 20pt; text-indent: -20pt } .main-locator { font-weight: 700 } em { font-style: italic }
        """;

    private static readonly PrintedPages s_pages = new(
        [new PageFolio(1, 12, "12"), new PageFolio(2, 13, "13")],
        new Dictionary<string, int> { ["ix-1"] = 0, ["ix-2"] = 0, ["ix-3"] = 1, ["ix-4"] = 0, ["ix-5"] = 1, ["ix-6"] = 1 });

    private static readonly Lazy<DocxFile> s_file = new(() => Make(
        "Of [MySQL]{.index entry=\"databases!MySQL\" .main} and Oracle[^n].\n\n[]{.index entry=\"C: \\\"x\\\"\" range=start}From\n\nto[]{.index entry=\"C: \\\"x\\\"\" range=end}"
        + " [Ali]{.index see=Oracle}\n\n[^n]: [Oracle]{.index}.",
        "terms: [Oracle, {term: Ant, see: databases}]",
        s_pages));

    [Fact]
    public void Each_place_has_its_hidden_field()
    {
        var fields = s_file.Value.Body.Descendants(W + "instrText").Select(i => i.Value).ToList();
        Assert.Contains(" XE \"databases:MySQL\" \\b ", fields);
        Assert.Contains(" XE \"Oracle\" ", fields);
        Assert.All(
            s_file.Value.Body.Descendants(W + "instrText").Where(i => i.Value.Contains("XE ", StringComparison.Ordinal)),
            i => Assert.NotNull(i.Parent!.Element(W + "rPr")?.Element(W + "vanish")));
        Assert.Contains(s_file.Value.Notes[0].Descendants(W + "instrText"), i => i.Value == " XE \"Oracle\" ");
    }

    [Fact]
    public void A_range_is_a_bookmark_that_its_field_names()
    {
        var body = s_file.Value.Body;
        var start = body.Descendants(W + "bookmarkStart").Single(b => (string?)b.Attribute(W + "name") == "ix_4");
        var field = body.Descendants(W + "instrText").Single(i => i.Value.Contains("\\r", StringComparison.Ordinal)).Value;
        Assert.Equal(" XE \"C\\: \\\"x\\\"\" \\r ix_4 ", field);
        var end = body.Descendants(W + "bookmarkEnd").Single(b => (string?)b.Attribute(W + "id") == (string?)start.Attribute(W + "id"));
        Assert.StartsWith("to", TextOf(end.Parent!), StringComparison.Ordinal);
    }

    [Fact]
    public void Cross_references_are_fields_in_the_text_or_in_front_of_the_index()
    {
        Assert.Equal(" XE \"Ali\" \\t \"See Oracle\" ", InstructionOf(s_file.Value.Body, "\"Ali\""));
        Assert.Equal(" XE \"Ant\" \\t \"See databases\" ", InstructionOf(s_file.Value.Body, "\"Ant\""));
        var see = s_file.Value.Body.Descendants(W + "instrText").First(i => i.Value == "See");
        Assert.NotNull(see.Parent!.Element(W + "rPr")!.Element(W + "i"));
    }

    [Fact]
    public void The_index_is_a_field_filled_in_with_Words_own_styles()
    {
        var file = s_file.Value;
        Assert.Contains(file.Body.Descendants(W + "instrText"), i => i.Value == " INDEX \\h \"A\" \\c \"2\" \\e \", \" \\l \", \" \\g \"–\" \\k \". \" ");
        Assert.Equal(["A", "C", "D", "O"], file.ParagraphsOf("IndexHeading").Select(TextOf));
        Assert.Equal(["Ali. See Oracle", "Ant. See databases", "C: \"x\", 12", "databases", "Oracle, 12, 13\u00A0n.\u00A01"], file.ParagraphsOf("Index1").Select(TextOf));
        var sub = Assert.Single(file.ParagraphsOf("Index2"));
        Assert.Equal("MySQL, 12", TextOf(sub));
        Assert.NotNull(sub.Descendants(W + "r").Last().Element(W + "rPr")!.Element(W + "b"));
        Assert.Equal("index 1", Val(file.Style("Index1"), "name"));
        Assert.Equal("400", (string?)file.Style("Index1").Element(W + "pPr")!.Element(W + "ind")!.Attribute(W + "hanging"));
    }

    [Fact]
    public void Fields_are_begun_and_ended_evenly()
    {
        var kinds = s_file.Value.Body.Descendants(W + "fldChar").Select(f => (string)f.Attribute(W + "fldCharType")!).ToList();
        Assert.Equal(kinds.Count(k => k == "begin"), kinds.Count(k => k == "end"));
        Assert.Empty(s_file.Value.Validate());
    }

    [Fact]
    public void Its_columns_are_a_section_that_continues_the_division()
    {
        var sections = s_file.Value.Body.Descendants(W + "sectPr").ToList();
        Assert.Equal(["oddPage", "oddPage", "continuous", "continuous"], sections.Select(s => Val(s, "type")));
        Assert.Equal(["2"], sections.Select(s => (string?)s.Element(W + "cols")?.Attribute(W + "num")).OfType<string>());
        Assert.Equal("2", (string?)sections[2].Element(W + "cols")!.Attribute(W + "num"));
        Assert.Equal("360", (string?)sections[2].Element(W + "cols")!.Attribute(W + "space"));
    }

    [Fact]
    public void Places_outside_an_index_are_fields()
    {
        var place = new Paragraph([new SpanInline([new Text("Here")]) { Attributes = new Attributes("here", [], []) }]);
        var list = new Paragraph([new LocatorList([new Locator("here")])]);
        var book = new Book(new BookMetadata { Title = "T" }, [new Division(Matter.Body, DivisionRole.Chapter, "one", [place, list])]);
        var file = OfBook(book, new MemoryWorkspace().With("s.css", Css), "s.css", new DiagnosticBag());
        Assert.Contains(new DocxField("PAGEREF here \\h", "000"), FieldsIn(file.Body));
    }

    [Fact]
    public void Places_whose_pages_nobody_has_counted_are_three_zeros()
    {
        var file = Make("[Git]{.index} and [Git]{.index}, then [Git]{.index}.", string.Empty, null);
        Assert.Equal("Git, 000", TextOf(Assert.Single(file.ParagraphsOf("Index1"))));
    }

    private static string InstructionOf(XElement body, string entry)
    {
        var paragraph = body.Descendants(W + "instrText").First(i => i.Value.Contains(entry, StringComparison.Ordinal)).Ancestors(W + "p").First();
        var all = string.Concat(paragraph.Descendants(W + "instrText").Select(i => i.Value));
        var start = all.IndexOf($" XE {entry}", StringComparison.Ordinal);
        var end = all.IndexOf(" XE ", start + 1, StringComparison.Ordinal);
        var index = all.IndexOf(" INDEX", start, StringComparison.Ordinal);
        end = end < 0 ? index : end;
        return end < 0 ? all[start..] : all[start..end];
    }

    [Theory]
    [InlineData(IndexFields.Own, "MySQL")]
    [InlineData(IndexFields.None, "")]
    public void Marks_that_nobody_asked_for_do_not_stand_between_words(IndexFields fields, string marked)
    {
        var file = Make("Of [MySQL]{.index} and Oracle.", "terms: [Oracle, {term: Ant, see: Oracle}]", s_pages, fields);
        Assert.Equal(marked, string.Join('|', FieldsIn(file.Body).Select(f => f.Instruction.Split('"').ElementAtOrDefault(1))));
        Assert.Equal(["Ant. See Oracle", "MySQL, 12", "Oracle, 12"], file.ParagraphsOf("Index1").Select(TextOf));
        Assert.Empty(file.Validate());
    }

    private static DocxFile Make(string text, string yaml, PrintedPages? pages, IndexFields fields = IndexFields.All) => OfFolder(
        new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [one.md]\nback: [index]\n").With("b/one.md", "# One\n\n" + text).With("b/index.yaml", yaml)
            .With("book.css", Css),
        "b",
        "book.css",
        request: new DocxRequest { Pages = pages, Options = new DocxOptions { IndexFields = fields } });
}
