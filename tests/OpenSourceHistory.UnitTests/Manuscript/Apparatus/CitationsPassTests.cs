using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class CitationsPassTests
{
    private const string Full = "Jane Doe, *Open Source in China* (London: Acme Press, 2019)";

    [Theory]
    [InlineData("A claim [@doe, p. 12].", "A claim.{Jane Doe, *Open Source in China* (London: Acme Press, 2019), 12.}")]
    [InlineData("A claim[@doe], and more", "A claim,{Jane Doe, *Open Source in China* (London: Acme Press, 2019).} and more")]
    [InlineData("“A claim [@doe].” More", "“A claim.”{Jane Doe, *Open Source in China* (London: Acme Press, 2019).} More")]
    [InlineData("A claim\n[@doe]\nand more", "A claim{Jane Doe, *Open Source in China* (London: Acme Press, 2019).} and more")]
    [InlineData("A [see @doe].", "A.{See Jane Doe, *Open Source in China* (London: Acme Press, 2019).}")]
    [InlineData("@doe says", "Doe{Jane Doe, *Open Source in China* (London: Acme Press, 2019).} says")]
    [InlineData("A [@doe; see also @fig-like].", "A.{Jane Doe, *Open Source in China* (London: Acme Press, 2019); see also *Nobody’s Book*, 1999.}")]
    public void A_citation_is_a_note_behind_the_stop(string text, string expected) => Assert.Equal(expected, CitedBook.Print(CitedBook.Make(text).Divisions[0]));

    [Fact]
    public void A_source_is_named_in_full_once_in_a_book_or_in_a_chapter()
    {
        const string Text = "A [@doe, p. 1].\n\nB [@lin].\n\nC [@doe, p. 2].\n=====\nD [@doe, p. 3].";
        var book = CitedBook.Make(Text);
        Assert.Contains(Full + ", 1.", CitedBook.Print(book.Divisions[0]));
        Assert.EndsWith("C.{Doe, *Open Source in China*, 2.}", CitedBook.Print(book.Divisions[0]));
        Assert.Equal("D.{Doe, 3.}", CitedBook.Print(book.Divisions[1]));

        var restarted = CitedBook.Make(Text, "citations: {restart: chapter}");
        Assert.EndsWith("C.{Doe, *Open Source in China*, 2.}", CitedBook.Print(restarted.Divisions[0]));
        Assert.Equal($"D.{{{Full}, 3.}}", CitedBook.Print(restarted.Divisions[1]));
    }

    [Fact]
    public void A_book_may_ask_for_silence_where_a_date_is_not_known()
    {
        const string Sources = "- {id: doe, type: book, author: [{family: Doe, given: Jane}], title: Found}\n";
        const string Text = "A [@doe].\n\n::: bibliography\n:::";
        Assert.Equal("A.{Jane Doe, *Found*, n.d.}\nDoe, Jane. *Found*, n.d.", CitedBook.Print(CitedBook.Make(Text, string.Empty, Sources).Divisions[0]));
        Assert.Equal("A.{Jane Doe, *Found*.}\nDoe, Jane. *Found*.", CitedBook.Print(CitedBook.Make(Text, "citations: {no-date: false}", Sources).Divisions[0]));
    }

    [Fact]
    public void The_same_source_again_is_ibid_where_the_style_has_it()
    {
        var book = CitedBook.Make("A [@doe, p. 1].\n\nB [@doe, p. 2].\n\nC [@lin].\n\nD [@doe].", "citations: {style: chicago-fullnote-bibliography-with-ibid}");
        var lines = CitedBook.Print(book.Divisions[0]).Split('\n');
        Assert.Equal("B.{Ibid., 2.}", lines[1]);
        Assert.Equal("D.{Doe, *Open Source in China*.}", lines[3]);
    }

    [Theory]
    [InlineData("[^m]: Mine.\n\nA [@doe, p. 1].\n\nB.[^m]\n\nC [@lin].\n\nD [@doe, p. 2].", "Doe", 3)]
    [InlineData("A.[^m]\n\n[^m]: Mine, see [@doe, p. 1].\n\nC [@lin].\n\nD [@doe, p. 2].", "Mine", 2)]
    [InlineData("A [@lin][^m].\n\n[^m]: Mine. [@doe].\n\nC.[^n]\n\n[^n]: Again [@doe, p. 2].", "Lin", 1)]
    [InlineData("A [@doe][^own].\n\n[^own]: Mine.\n\nC [@lin].\n\nD [@doe, p. 2].", "Doe", 2)]
    public void A_style_that_tells_the_note_of_the_first_citation_refers_to_that_note(string text, string cited, int citing)
    {
        var book = CitedBook.Make(text, "citations: {style: china-national-standard-gb-t-7714-2025-note}");
        var notes = NodeCollector<Note>.In(book);
        var reference = Assert.Single(notes[citing].Blocks.OfType<Paragraph>().SelectMany(p => p.Inlines).SelectMany(Within).OfType<Link>(), link => link.IsCrossReference);

        Assert.Equal(Assert.Single(notes, note => "#" + note.Attributes.Id == reference.Target), notes.First(note => TextPrinter.Print(note.Blocks).Contains(cited, StringComparison.Ordinal)));
        Assert.DoesNotContain(NodeCollector<SpanInline>.In(book), span => span.Inlines.Count == 0);
    }

    [Theory]
    [InlineData("[@doe, p. 3]", "{" + Full + ", 3.}")]
    [InlineData("As in [@doe, p. 3], so here.", "{As in " + Full + ", 3, so here.}")]
    [InlineData("See [@doe].", "{See " + Full + ".}")]
    public void A_citation_in_a_note_stands_in_its_text(string note, string expected) =>
        Assert.Equal("A" + expected + ".", CitedBook.Print(CitedBook.Make($"A[^1].\n\n[^1]: {note}\n").Divisions[0]));

    [Fact]
    public void A_name_in_a_note_has_its_source_in_brackets() =>
        Assert.Equal(
            "A{Doe (*Open Source in China* (London: Acme Press, 2019)) says so.}", CitedBook.Print(CitedBook.Make("A[^1]\n\n[^1]: @doe says so.\n").Divisions[0]));

    [Theory]
    [InlineData("A[^1] [@doe].\n\n[^1]: Mine.\n", "A{Mine. " + Full + ".}.")]
    [InlineData("A [@doe][^1].\n\n[^1]: Mine.\n", "A{" + Full + ". Mine.}.")]
    [InlineData("A [@doe] [@fig-like].", "A.{" + Full + ". *Nobody’s Book*, 1999.}")]
    public void Two_calls_never_stand_side_by_side(string text, string expected) => Assert.Equal(expected, CitedBook.Print(CitedBook.Make(text).Divisions[0]));

    [Theory]
    [InlineData("A [@doe].\n\nB[^1].\n\n[^1]: The paper by @doe additionally.\n", "B{The paper by Doe additionally.}.")]
    [InlineData("A [@doe].\n\nB [-@doe].", "B.{Doe.}")]
    public void A_citation_that_is_nothing_but_a_name_makes_neither_empty_brackets_nor_an_empty_note(string text, string expected) =>
        Assert.EndsWith(expected, CitedBook.Print(CitedBook.Make(text).Divisions[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("See [@lin].", "C{See Lin and Poe, “Databases without Vendors.”}.")]
    [InlineData("See [@lin]. More.", "C{See Lin and Poe, “Databases without Vendors.” More.}.")]
    [InlineData("See [@lin] and more.", "C{See Lin and Poe, “Databases without Vendors” and more.}.")]
    public void A_stop_in_the_quotation_marks_of_a_citation_is_the_stop_of_the_note(string note, string expected) =>
        Assert.EndsWith(expected, CitedBook.Print(CitedBook.Make($"A [@lin].\n\nB [@doe].\n\nC[^1].\n\n[^1]: {note}\n").Divisions[0]), StringComparison.Ordinal);

    [Fact]
    public void The_stop_of_an_abbreviation_stays_within_a_note()
    {
        const string Chapter = "- {id: chap, type: chapter, title: A Chapter}";
        Assert.Equal("A{See “A Chapter,” n.d. and more.}.", CitedBook.Print(CitedBook.Make("A[^1].\n\n[^1]: See [@chap] and more.\n", sources: Chapter).Divisions[0]));
        Assert.Equal("A{See “A Chapter,” n.d.}.", CitedBook.Print(CitedBook.Make("A[^1].\n\n[^1]: See [@chap].\n", sources: Chapter).Divisions[0]));
    }

    [Theory]
    [InlineData("A [@nope, p. 3].", "A.{?@nope.}")]
    [InlineData("A [@doe; @nope].", "A.{" + Full + "; ?@nope.}")]
    [InlineData("@nope says", "?@nope{?@nope.} says")]
    public void A_key_that_no_source_has_is_a_mark_in_the_text_and_a_warning(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(ApparatusPipeline.Run(CitedBook.Read(text, diagnostics: diagnostics), new EditionTraits { HasLiveLinks = true }));
        Assert.Equal(expected, CitedBook.Print(book.Divisions[0]));
        Assert.Contains("Strong", BookPrinter.Print(book), StringComparison.Ordinal);
        var finding = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal(("OSH1650", Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public void What_the_style_makes_nothing_of_is_its_key_and_a_warning()
    {
        const string Style = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>S</title></info><citation><layout><text variable="PMID"/></layout></citation></style>""";
        var diagnostics = new DiagnosticBag();
        var workspace = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [one.md]\ncitations: {style: s.csl}\n").With("b/s.csl", Style)
            .With("b/sources.yaml", CitedBook.Sources).With("b/one.md", "A [@doe].");
        var book = diagnostics.Take(ManuscriptReader.Read("b", workspace))!.Book;
        book = diagnostics.Take(ApparatusPipeline.Run(book, new EditionTraits { HasLiveLinks = true }));
        Assert.Equal("A doe.", CitedBook.Print(book.Divisions[0]));
        Assert.Equal("OSH1657", Assert.Single(diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void A_language_without_words_of_citations_is_told_once()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Take(ApparatusPipeline.Run(CitedBook.Read("A [@doe]. B [@lin].", "language: tlh", diagnostics: diagnostics), new EditionTraits { HasLiveLinks = true }));
        Assert.Equal("OSH2055", Assert.Single(diagnostics.ToSortedList(), d => d.Code.StartsWith("OSH205", StringComparison.Ordinal)).Code);
    }

    [Fact]
    public void An_author_date_style_leaves_citations_in_the_text_and_links_them_to_their_entries()
    {
        var book = CitedBook.Make("A claim [@doe, p. 12]. @lin [35] say so.", "citations: {style: chicago-author-date}\nback: [bibliography]");
        Assert.Equal("A claim (Doe 2019, 12). Lin and Poe (2021, 35) say so.", CitedBook.Print(book.Divisions[0]));
        Assert.Contains("Link #ref-doe {.biblioref}", BookPrinter.Print(book));
    }

    [Fact]
    public void The_bibliography_holds_what_was_cited()
    {
        var book = CitedBook.Make("A [@web] B [@doe].", "back: [bibliography]");
        var division = book.Divisions[^1];
        Assert.Equal("Bibliography", division.Title);
        Assert.Equal(["ref-web", "ref-doe"], division.Blocks.Skip(1).Select(b => b.Attributes.Id!));
        Assert.All(division.Blocks.Skip(1), b => Assert.Equal(["bibliography-entry"], b.Attributes.Classes));
        Assert.Equal("Doe, Jane. *Open Source in China*. London: Acme Press, 2019.", CitedBook.Print(division).Split('\n')[2]);
        Assert.Contains("Link https://www.alibabacloud.com/about/company-overview {.url}", BookPrinter.Print(division));
        Assert.Equal("b/sources.yaml", division.Blocks[1].Span.File!.Path);
    }

    [Fact]
    public void The_bibliography_may_stand_within_written_text()
    {
        var book = CitedBook.Make("A [@doe].\n=====\n# Works\n\nThese were used.\n\n::: bibliography\n:::\n");
        Assert.Equal("Works\nThese were used.\nDoe, Jane. *Open Source in China*. London: Acme Press, 2019.", CitedBook.Print(book.Divisions[1]));
    }

    [Fact]
    public void Notes_follow_the_language_of_the_book()
    {
        var book = CitedBook.Make("Eine Behauptung [@lin].", "language: de");
        Assert.Contains("Wei Lin und Max Poe", CitedBook.Print(book.Divisions[0]));
        Assert.StartsWith("Une thèse{", CitedBook.Print(CitedBook.Make("Une thèse [@doe].", "language: fr").Divisions[0]));
    }

    [Fact]
    public void No_exporter_sees_a_citation()
    {
        var text = "# H [@doe]\n\n![Cap [@lin]](x.png)\n\n| a [@web] |\n|---|\n| b |\n\n> q [@doe, p. 2]\n\n- l @lin\n\nT\n: d [-@doe]\n\n| v [@doe]\n\nx[^1]\n\n[^1]: n [@doe] and @lin\n";
        var book = CitedBook.Make(text);
        var finder = new CitationFinder();
        finder.Walk(book);
        Assert.Equal(0, finder.Count);
        finder.Walk(CitedBook.Read(text));
        Assert.Equal(9, finder.Count);
    }

    private sealed class CitationFinder : BookWalker
    {
        public int Count { get; private set; }

        public override void Visit(Node node)
        {
            Count += node is Citation ? 1 : 0;
            base.Visit(node);
        }
    }

    private static IEnumerable<Inline> Within(Inline inline) => inline is Phrase phrase ? phrase.Inlines.SelectMany(Within).Prepend(inline) : [inline];
}
