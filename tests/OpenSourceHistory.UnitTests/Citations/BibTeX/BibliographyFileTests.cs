using OpenSourceHistory.Citations;
using OpenSourceHistory.Citations.BibTeX;
using OpenSourceHistory.Citations.Data;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.BibTeX;

public sealed class BibliographyFileTests
{
    [Fact]
    public void An_entry_as_Zotero_exports_it_becomes_a_source()
    {
        var source = Single(
            """
            @incollection{tiemann_future_1999,
              location = {Sebastopol, {CA}},
              title = {Future of {Cygnus} Solutions},
              subtitle = {An Entrepreneur's Account},
              pages = {71--89},
              booktitle = {Open Sources},
              publisher = {O'Reilly},
              author = {Tiemann, Michael},
              editor = {{DiBona}, Chris and Ockman, Sam and others},
              urldate = {2026-01-05},
              date = {1999-01},
              langid = {english},
              keywords = {history, licences},
            }
            """);
        Assert.Equal("chapter", source.Type);
        Assert.Equal("Future of <span class=\"nocase\">Cygnus</span> Solutions: An Entrepreneur's Account", source.TextOf("title"));
        Assert.Equal("Future of <span class=\"nocase\">Cygnus</span> Solutions", source.TextOf("title-short"));
        Assert.Equal("71-89", source.TextOf("page"));
        Assert.Equal("Sebastopol, CA", source.TextOf("publisher-place"));
        Assert.Equal("en-US", source.TextOf("language"));
        Assert.Equal([PersonName.Of("DiBona", "Chris"), PersonName.Of("Ockman", "Sam"), PersonName.Others], source.NamesOf("editor"));
        Assert.Equal(SourceDate.Of(1999, 1), source.DateOf("issued"));
        Assert.Equal(SourceDate.Of(2026, 1, 5), source.DateOf("accessed"));
        Assert.Equal("f.bib:1:1", source.Span.ToString());
    }

    [Theory]
    [InlineData("book", "book")]
    [InlineData("inproceedings", "paper-conference")]
    [InlineData("phdthesis", "thesis")]
    [InlineData("techreport", "report")]
    [InlineData("online", "webpage")]
    [InlineData("software", "software")]
    [InlineData("jurisdiction", "legal_case")]
    [InlineData("legislation", "legislation")]
    [InlineData("video", "motion_picture")]
    [InlineData("misc", "document")]
    public void Types_of_entries_are_types_of_sources(string entry, string type) =>
        Assert.Equal(type, Single($"@{entry}{{key, title = {{T}}}}").Type);

    [Theory]
    [InlineData("{History: A Short One}", "History")]
    [InlineData("{{Java: A History}, and More}", null)]
    [InlineData("{At 10:30}", null)]
    public void A_title_is_short_before_its_colon(string title, string? expected) =>
        Assert.Equal(expected, Single($"@book{{a, title = {title}}}").TextOf("title-short"));

    [Fact]
    public void Details_settle_the_type()
    {
        Assert.Equal("article-newspaper", Single("@article{a, entrysubtype = {newspaper}}").Type);
        Assert.Equal("webpage", Single("@misc{a, url = {https://example.org}}").Type);
        Assert.Equal("speech", Single("@unpublished{a, eventtitle = {A Congress}}").Type);
    }

    [Fact]
    public void Every_type_and_every_variable_that_fields_fill_is_one_of_the_specification()
    {
        Assert.All(PairTable.Read("entry-types.txt").Values, t => Assert.Contains(t, Variables.SourceTypes));
        Assert.All(PairTable.Read("fields.txt").Values, v => Assert.NotNull(Variables.KindOf(v)));
    }

    [Fact]
    public void Abbreviations_and_parts_are_put_together()
    {
        var source = Single(
            """
            @string{ mit = "MIT Press" }
            @comment{jabref-meta: databaseType:bibtex;}
            Words between entries say nothing.
            @book(key, publisher = mit # ", " # {Cambridge}, year = 1999, month = may # "", day = "7")
            """);
        Assert.Equal("MIT Press, Cambridge", source.TextOf("publisher"));
        Assert.Equal(SourceDate.Of(1999, 5, 7), source.DateOf("issued"));
    }

    [Fact]
    public void A_part_takes_what_it_lacks_from_the_entry_it_refers_to()
    {
        var sources = Read(
            """
            @incollection{part, title = {Part}, crossref = {whole}}
            @book{whole, title = {Whole}, publisher = {P}, year = 1999}
            """);
        Assert.Equal("Whole", sources[0].TextOf("container-title"));
        Assert.Equal("Part", sources[0].TextOf("title"));
        Assert.Equal(SourceDate.Of(1999), sources[0].DateOf("issued"));
    }

    [Theory]
    [InlineData("@book{key, title = {Open", "f.bib:1:20: error OSH1651: This brace is never closed")]
    [InlineData("@book{key, title {T}}", "f.bib:1:18: error OSH1651: “=” is missing here")]
    [InlineData("@book{title = {T}}", "f.bib:1:7: error OSH1651: An entry begins with its key and a comma")]
    [InlineData("@book{a, title = {T}}\n@book{a, title = {U}}", "f.bib:2:1: warning OSH1652: The key “a” is used already; the first entry counts")]
    [InlineData("@bok{a, title = {T}}", "f.bib:1:1: warning OSH1653: The type of entry “bok” is not known; the source is taken for a document")]
    [InlineData("@book{a, title = {\\wrong{T}}}", "f.bib:1:18: warning OSH1653: The command \\wrong is not known")]
    [InlineData("@book{a, date = {2019-02-31}}", "f.bib:1:17: warning OSH1654: “2019-02-31” is no date and is set as it is")]
    [InlineData("@book{a, year = 2019, month = {Foo}}", "f.bib:1:31: warning OSH1654: “Foo” is no month")]
    [InlineData("@book{a, publisher = mti}", "f.bib:1:22: warning OSH1655: The abbreviation “mti” is not defined")]
    [InlineData("@inbook{a, crossref = {b}}", "f.bib:1:23: warning OSH1655: There is no entry “b” to refer to")]
    public void A_mistake_is_reported_where_it_stands(string text, string expected)
    {
        var (_, found) = BibliographyFile.Read(new SourceFile("f.bib", text));
        Assert.Equal(expected, Assert.Single(found).ToString());
    }

    [Fact]
    public void Reading_goes_on_behind_an_entry_that_cannot_be_understood()
    {
        var read = BibliographyFile.Read(new SourceFile("f.bib", "@book{a, title {T}}\n@book{b, title = {U}}"));
        Assert.Equal(["b"], read.Value.Select(s => s.Id));
        Assert.True(read.HasErrors);
    }

    private static Source Single(string text) => Assert.Single(Read(text));

    private static ValueList<Source> Read(string text)
    {
        var (sources, found) = BibliographyFile.Read(new SourceFile("f.bib", text));
        Assert.Empty(found);
        return sources;
    }
}
