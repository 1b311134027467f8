using System.Text.Json.Nodes;
using OpenSourceHistory.Importing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Importing;

/// <summary>Citations that programs keep in fields become citations of the book.</summary>
public sealed class ImportedCitationTests
{
    private const string Doe = """{"id":1,"type":"book","title":"A Book","author":[{"family":"Doe","given":"Jane"}],"issued":{"date-parts":[["2020"]]}}""";
    private const string Other = """{"id":1,"type":"book","title":"Another Book","author":[{"family":"Doe","given":"Jane"}],"issued":{"date-parts":[[2020,3]]}}""";
    private const string Nameless = """{"id":"x","type":"webpage","title":"The Ménage of Things","URL":"https://example.org/"}""";

    [Theory]
    [InlineData($$"""{"itemData":{{Doe}}}""", "[@doe2020]")]
    [InlineData($$"""{"itemData":{{Doe}},"locator":"12-15","label":"page"}""", "[@doe2020, p. 12-15]")]
    [InlineData($$"""{"itemData":{{Doe}},"locator":"iv","label":"chapter","prefix":"see","suffix":"and more"}""", "[see @doe2020, {chap. iv} and more]")]
    [InlineData($$"""{"itemData":{{Doe}},"suppress-author":true,"locator":"3"}""", "[-@doe2020, p. 3]")]
    [InlineData($$"""{"itemData":{{Doe}},"suffix":", emphasis mine; cut [by me]"}""", "[@doe2020, emphasis mine, cut (by me)]")]
    [InlineData($$"""{"itemData":{{Doe}}},{"itemData":{{Other}}}""", "[@doe2020; @doe2020b]")]
    [InlineData($$"""{"itemData":{{Nameless}}}""", "[@ménage]")]
    public void Zotero_and_Mendeley_keep_data(string items, string markdown)
    {
        foreach (var program in (string[])["ADDIN ZOTERO_ITEM CSL_CITATION", "ADDIN CSL_CITATION"])
        {
            var draft = Import(Paragraph("Said " + Field($"{program} {{\"citationItems\":[{items}]}}", "(Doe, 2020)") + "."));
            Assert.Equal($"Said {markdown}.\n", draft.Files[1].Text);
            Assert.Equal("sources.json", draft.Files[^1].Path);
        }
    }

    [Theory]
    [InlineData("{\"citationItems\":[{\"id\":1}]}")]
    [InlineData("{\"citationItems\":[")]
    [InlineData("{\"citationItems\":7}")]
    [InlineData("{\"a\":1,\"a\":2,\"citationItems\":[{\"itemData\":{\"id\":1}]}")]
    [InlineData("")]
    public void What_holds_no_data_stays_text_and_is_told(string data)
    {
        var (draft, found) = Make(Paragraph("Said " + Field("ADDIN ZOTERO_ITEM CSL_CITATION " + data, "(Doe, 2020)") + "."));
        Assert.Equal("Said (Doe, 2020).\n", draft.Files[1].Text);
        Assert.Contains(found, d => d.Message.StartsWith("Citations of Zotero are their text alone", StringComparison.Ordinal));
        Assert.DoesNotContain(draft.Files, f => f.Path == "sources.json");
    }

    [Fact]
    public void Word_keeps_its_sources_beside_the_text()
    {
        const string sources =
            """
            <b:Source><b:Tag>Doe20</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Doe</b:Last><b:First>Jane</b:First><b:Middle>Q.</b:Middle></b:Person></b:NameList></b:Author></b:Author>
            <b:Title>An Article</b:Title><b:JournalName>Journal of Things</b:JournalName><b:Year>2020</b:Year><b:Month>May</b:Month><b:Day>7</b:Day><b:Volume>3</b:Volume><b:Pages>1-9</b:Pages></b:Source>
            <b:Source><b:Tag>Bod</b:Tag><b:SourceType>Report</b:SourceType><b:Author><b:Author><b:Corporate>Office of Things</b:Corporate></b:Author></b:Author><b:Title>Report</b:Title><b:Year>1999</b:Year></b:Source>
            """;
        var draft = Import(Paragraph("Said " + Field("CITATION Doe20 \\p 23 \\l 1033 \\f \"see \" \\n \\m Bod \\v 2", "(Doe)") + "."), sources);
        Assert.Equal("Said [see -@doe2020, p. 23; @officeofthings1999, vol. 2].\n", draft.Files[1].Text);
        var written = JsonNode.Parse(draft.Files[^1].Text)!.AsArray();
        Assert.Equal("""{"id":"doe2020","type":"article-journal","author":[{"family":"Doe","given":"Jane Q."}],"title":"An Article","container-title":"Journal of Things","volume":"3","page":"1-9","issued":{"date-parts":[[2020,5,7]]}}""", written[0]!.ToJsonString());
        Assert.Equal("Office of Things", (string?)written[1]!["author"]![0]!["literal"]);
    }

    [Fact]
    public void The_list_of_sources_is_the_books()
    {
        var item = Field($"ADDIN ZOTERO_ITEM CSL_CITATION {{\"citationItems\":[{{\"itemData\":{Doe}}}]}}", "(Doe, 2020)");
        var draft = Import(
            Paragraph("<w:r><w:t>One</w:t></w:r>", "h1") + Paragraph(item) + Paragraph("<w:r><w:t>References</w:t></w:r>", "h1")
            + Paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Doe. A Book.</w:t></w:r>")
            + Paragraph("<w:r><w:t>Roe. More.</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
        Assert.Equal(["book.yaml", "01-one.md", "sources.json"], draft.Files.Select(f => f.Path));
        Assert.Contains("back: [bibliography]\nsources: [sources.json]\n", draft.Files[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Files, f => f.Text.Contains("Roe. More", StringComparison.Ordinal));

        var files = draft.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With("b/" + f.Path, f.Text));
        var (project, found) = ManuscriptReader.Read("b", files);
        Assert.Empty(found);
        Assert.Equal("doe2020", Assert.Single(project!.Book.Data.Sources).Id);
    }

    [Fact]
    public void Large_initials_are_joined_to_their_words() => Assert.Equal(
        "Once upon a time.\n",
        Import("<w:p><w:pPr><w:framePr w:dropCap=\"drop\" w:lines=\"3\"/></w:pPr><w:r><w:t>O</w:t></w:r></w:p>" + Paragraph("<w:r><w:t>nce upon a time.</w:t></w:r>")).Files[1].Text);

    [Theory]
    [InlineData("Figure", "list-of-figures")]
    [InlineData("Table", "list-of-tables")]
    public void Lists_of_figures_and_tables_are_named_among_the_front_matter(string series, string name)
    {
        var draft = Import(Paragraph(Field($"TOC \\h \\c \"{series}\"", "Figure 1 ... 3")) + Paragraph("<w:r><w:t>Text.</w:t></w:r>"));
        Assert.Contains($"front: [title-page, {name}]", draft.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("XE \"ant\"", true)]
    public void An_index_is_asked_for_where_something_is_marked_for_it(string mark, bool isAsked)
    {
        var draft = Import(Paragraph("<w:r><w:t>Ant</w:t></w:r>" + (mark.Length > 0 ? Field(mark, string.Empty) : string.Empty)) + Paragraph(Field("INDEX \\c 2", "ant, 3"), "ix"));
        Assert.Equal(isAsked, draft.Files[0].Text.Contains("back: [index]", StringComparison.Ordinal));
    }

    private static string Field(string instruction, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{System.Security.SecurityElement.Escape(instruction)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Paragraph(string content, string? style = null) =>
        $"<w:p>{(style is null ? string.Empty : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{content.Replace("Said ", "<w:r><w:t xml:space=\"preserve\">Said </w:t></w:r>", StringComparison.Ordinal)}{(content.EndsWith("</w:r>.", StringComparison.Ordinal) ? "<w:r><w:t>.</w:t></w:r>" : string.Empty)}</w:p>".Replace("</w:r>.<w:r>", "</w:r><w:r>", StringComparison.Ordinal);

    private static ImportedDraft Import(string body, string sources = "") => Make(body, sources).Value;

    private static Result<ImportedDraft> Make(string body, string sources = "") => DraftImporter.Import(
        new WordSample(body)
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"ix\"><w:name w:val=\"index 1\"/></w:style>",
            Sources = sources,
        }.Read(),
        "draft",
        []);
}
