using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using OpenSourceHistory.UnitTests.Manuscript.Apparatus;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown.Description;

public class SourceListTests
{
    [Fact]
    public void Yaml_is_read_as_pandoc_writes_it()
    {
        var source = Assert.Single(Read("sources.yaml", """
            references:
            - id: doe
              type: article-journal
              author:
              - {family: Gogh, given: Vincent, non-dropping-particle: van, suffix: Jr., comma-suffix: true}
              - literal: Acme
              translator: {family: 林, given: 伟, static-ordering: true}
              title: The *Great* Wall, **now** and a_b_c
              title-short: _Wall_
              URL: https://example.org/a_b_c_d
              volume: 12
              issued: 2019-05-15
              accessed: {year: 2020, month: 1}
              event-date: [{year: 2018}, {year: 2019, month: 2}]
              original-date: {literal: long ago}
              submitted: {date-parts: [[1994]], season: 1, circa: true}
            """));
        Assert.Equal(("doe", "article-journal"), (source.Id, source.Type));
        Assert.Equal("The <i>Great</i> Wall, <b>now</b> and a_b_c", source.TextOf("title"));
        Assert.Equal("<i>Wall</i>", source.TextOf("title-short"));
        Assert.Equal("https://example.org/a_b_c_d", source.TextOf("URL"));
        Assert.Equal("12", source.TextOf("volume"));
        Assert.Equal(
            [new PersonName { Family = "Gogh", Given = "Vincent", NonDroppingParticle = "van", Suffix = "Jr.", HasCommaBeforeSuffix = true }, PersonName.OfBody("Acme")],
            source.NamesOf("author"));
        Assert.True(source.NamesOf("translator")[0].IsStaticOrdering);
        Assert.Equal(new DateParts(2019, 5, 15), source.DateOf("issued")!.Start);
        Assert.Equal(new DateParts(2020, 1), source.DateOf("accessed")!.Start);
        Assert.Equal((new DateParts(2018), new DateParts(2019, 2)), (source.DateOf("event-date")!.Start!.Value, source.DateOf("event-date")!.End!.Value));
        Assert.Equal("long ago", source.DateOf("original-date")!.Literal);
        Assert.Equal((new DateParts(1994) { Season = 1 }, true), (source.DateOf("submitted")!.Start!.Value, source.DateOf("submitted")!.IsCirca));
        Assert.Equal("doe", TextOf(source.Span));
    }

    [Fact]
    public void Json_is_read_as_programs_export_it()
    {
        var longText = new string('x', 5000);
        var sources = Read("zotero.json", $$"""
            [
            	{"id":"http://zotero.org/users/1/items/ABC","type":"article-journal","title":"Caf\u00e9 \ud83d\ude00 \"A\\B\"\/C\tD: E # F","journalAbbreviation":"J. S.",
            	 "page":"34-56","volume":12,"abstract":"{{longText}}","author":[{"family":"Dœ","given":"Jane"}],
            	 "issued":{"date-parts":[["2019",5,"15"],[2020]]},"categories":[],"shortTitle":null},
            	{"id": 7, "type": "book"}
            ]
            """, "sources: zotero.json");
        Assert.Equal(["http://zotero.org/users/1/items/ABC", "7"], sources.Select(s => s.Id));
        Assert.Equal("Café 😀 \"A\\B\"/C\tD: E # F", sources[0].TextOf("title"));
        Assert.Equal("J. S.", sources[0].TextOf("container-title-short"));
        Assert.Equal(longText, sources[0].TextOf("abstract"));
        Assert.Equal(new DateParts(2020), sources[0].DateOf("issued")!.End);
        Assert.Equal("7", TextOf(sources[1].Span));
    }

    [Fact]
    public void Several_files_are_one_list()
    {
        var workspace = new MemoryWorkspace()
            .With("b/book.yaml", "title: T\nbody: [one.md]\nsources: [a.yaml, data/b.json]\n")
            .With("b/one.md", "# One\n")
            .With("b/a.yaml", "- {id: a, type: book}\n")
            .With("b/data/b.json", "[{\"id\": \"b\", \"type\": \"book\"}]");
        Assert.Equal(["a", "b"], ManuscriptReader.Read("b", workspace).Value!.Book.Data.Sources.Select(s => s.Id));
    }

    [Fact]
    public void Authors_of_sources_that_say_so_are_thanked()
    {
        const string Sources = """
            - {id: a, type: webpage, title: The Essay, author: [{family: Jin, given: Xiaofeng}], thanks: true}
            - {id: b, type: book, title: A Book, author: [{literal: The Body}], thanks: false}
            - {id: c, type: book, title: Without Author, thanks: true}
            """;
        var acknowledged = CitedBook.Read("# One", sources: Sources).Data.Acknowledged;
        Assert.Equal(["Xiaofeng Jin", null], acknowledged.Select(a => a.Person?.Name));
        Assert.Equal("Jin, Xiaofeng", acknowledged[0].Person!.SortName);
        Assert.Equal(["The Essay", "Without Author"], acknowledged.Select(a => a.Work));
        Assert.Equal([true, false], acknowledged.Select(a => a.IsPart));
        Assert.All(acknowledged, a => Assert.Equal(AcknowledgementReason.Source, a.Reason));
    }

    [Fact]
    public void A_source_may_not_name_who_is_anonymous()
    {
        var diagnostics = new DiagnosticBag();
        CitedBook.Read(
            "A [see Secret Person in @a].\n\n*[SP]: Secret Person\n", "contributors: [{name: Secret Person, anonymous: true}]",
            "- {id: a, type: book, author: [{literal: Secret Person}]}\n", diagnostics);
        Assert.Equal(["b/one.md:1:25", "b/one.md:3:1", "b/sources.yaml:1:8"], diagnostics.ToSortedList().Select(d => d.Span.ToString()));
    }

    private static ValueList<Source> Read(string name, string text, string settings = "")
    {
        var workspace = new MemoryWorkspace().With("b/book.yaml", $"title: T\nbody: [one.md]\n{settings}\n").With("b/one.md", "# One\n").With("b/" + name, text);
        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(ManuscriptReader.Read("b", workspace))!.Book;
        Assert.Empty(diagnostics.ToSortedList());
        return book.Data.Sources;
    }

    private static string TextOf(SourceSpan span) => span.File!.Text[span.Start..span.End];
}
