using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
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
    public void The_same_source_again_is_ibid_where_the_style_has_it()
    {
        var book = CitedBook.Make("A [@doe, p. 1].\n\nB [@doe, p. 2].\n\nC [@lin].\n\nD [@doe].", "citations: {style: chicago-fullnote-bibliography-with-ibid}");
        var lines = CitedBook.Print(book.Divisions[0]).Split('\n');
        Assert.Equal("B.{Ibid., 2.}", lines[1]);
        Assert.Equal("D.{Doe, *Open Source in China*.}", lines[3]);
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
}
