using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Printing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

/// <summary>Lists of figures and tables.</summary>
public sealed class CaptionListTests
{
    [Fact]
    public void Figures_and_tables_are_listed_each_by_label_and_caption()
    {
        var book = Made(Figure("First"), Table("Cells"), new Div([Figure("Second")]));

        Assert.Equal(["Figure 1First -> figure", "Figure 2Second -> figure-2"], EntriesOf(book, DivisionRole.ListOfFigures));
        Assert.Equal(["Table 1Cells -> table"], EntriesOf(book, DivisionRole.ListOfTables));
    }

    [Fact]
    public void What_is_listed_can_be_found_by_its_id()
    {
        var own = Figure("Own") with { Attributes = new Attributes("figure", [], []) };
        var book = Made(Figure("First"), own);

        Assert.Equal(["Figure 1First -> figure-2", "Figure 2Own -> figure"], EntriesOf(book, DivisionRole.ListOfFigures));
        Assert.Equal(["figure-2", "figure"], book.Divisions[^1].Blocks.OfType<Figure>().Select(f => f.Attributes.Id));
    }

    [Fact]
    public void Unlisted_figures_and_pictures_without_a_caption_are_passed_over()
    {
        var unlisted = Figure("Hidden") with { Attributes = Attributes.OfClass("unlisted") };
        var book = Made(Figure("Shown"), unlisted, new Figure([new Paragraph([Picture])], null));

        Assert.Equal(["Figure 1Shown -> figure"], EntriesOf(book, DivisionRole.ListOfFigures));
    }

    [Fact]
    public void A_short_caption_stands_in_for_the_whole()
    {
        var picture = Picture with { Attributes = Attributes.None with { Values = [new("short", "In short")] } };
        var table = Table("A caption of some length") with { Attributes = Attributes.None with { Values = [new("short", "Brief")] } };
        var book = Made(new Figure([new Paragraph([picture])], new Caption([new Text("Long")])), table);

        Assert.Equal(["Figure 1In short -> figure"], EntriesOf(book, DivisionRole.ListOfFigures));
        Assert.Equal(["Table 1Brief -> table"], EntriesOf(book, DivisionRole.ListOfTables));
    }

    [Fact]
    public void Notes_of_captions_are_not_repeated()
    {
        var figure = new Figure([new Paragraph([Picture])], new Caption([new Text("Seen"), new Note([new Paragraph([new Text("By whom")])])]));

        Assert.Equal(["Figure 1Seen -> figure"], EntriesOf(Made(figure), DivisionRole.ListOfFigures));
    }

    [Fact]
    public void A_list_of_nothing_is_left_out_of_book_and_contents()
    {
        var book = Made(Figure("Only"));

        Assert.DoesNotContain(book.Divisions, d => d.Role == DivisionRole.ListOfTables);
        var contents = book.Divisions.Single(d => d.Role == DivisionRole.Contents).Blocks.OfType<Contents>().Single();
        Assert.Equal(["Figures"], contents.Entries.Select(e => TextPrinter.Print(e.Inlines)));
    }

    [Fact]
    public void A_book_without_lists_gets_no_ids()
    {
        var book = ApparatusPipeline.Run(new Book(Metadata, [Chapter(Figure("First"))]), new EditionTraits { HasPages = true }).Value;

        Assert.Null(book.Divisions[0].Blocks[0].Attributes.Id);
    }

    private static BookMetadata Metadata => new() { Title = "T", Language = "en" };

    private static Image Picture => new("p.svg", "seen", null);

    private static Figure Figure(string caption) => new([new Paragraph([Picture])], new Caption([new Text(caption)]));

    private static Table Table(string caption) => new(new Caption([new Text(caption)]), [new TableColumn(ColumnAlignment.Default, null)], [], [new TableRow([new TableCell([new Paragraph([new Text("1")])])])]);

    private static Division Chapter(params Block[] blocks) => new(Matter.Body, DivisionRole.Chapter, "one", ValueList.From(blocks));

    private static Book Made(params Block[] blocks)
    {
        Division List(DivisionRole role, string name) => new(Matter.Front, role, name, []) { IsGenerated = true };
        var book = new Book(
            Metadata,
            [List(DivisionRole.Contents, "contents"), List(DivisionRole.ListOfFigures, "list-of-figures"), List(DivisionRole.ListOfTables, "list-of-tables"), Chapter(blocks)]);
        return ApparatusPipeline.Run(book, new EditionTraits { HasPages = true }).Value;
    }

    private static IEnumerable<string> EntriesOf(Book book, DivisionRole role) =>
        book.Divisions.Single(d => d.Role == role).Blocks.OfType<Contents>().Single().Entries.Select(e => $"{TextPrinter.Print(e.Inlines)} -> {e.TargetId}");
}
