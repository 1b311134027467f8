using OpenSourceHistory.Core.Geometry;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

/// <summary>Text of tight items, of cells and of definitions stands in them, not in a paragraph: as in HTML, rules for paragraphs pass it by.</summary>
public class AnonymousBoxTests
{
    private const string Css = """
        p { margin: 20pt; font-weight: bold }
        li, td, dd { padding: 3pt; font-style: italic }
        li > em, td > em, dd > em { letter-spacing: 1pt }
        p > em { letter-spacing: 2pt }
        """;

    private static readonly Length s_point = Length.FromPoints(1);

    private static (StyledBook Book, Paragraph Paragraph, Emphasis Emphasis) Style(Func<Paragraph, Block> around, Attributes? attributes = null)
    {
        var emphasis = new Emphasis([new Text("word")]);
        var paragraph = new Paragraph([emphasis]) { Attributes = attributes ?? Attributes.None };
        return (Sheet(Css).Apply(Book(Chapter(around(paragraph))), MediaType.Print), paragraph, emphasis);
    }

    private static ListBlock List(bool isTight, params Block[] blocks) => new([new ListItem([.. blocks], null)], isTight, null);

    private static Table Cell(params Block[] blocks) =>
        new(null, [new TableColumn(ColumnAlignment.Default, 1)], [], [new TableRow([new TableCell([.. blocks])])]);

    private static DefinitionList Definition(params Block[] blocks) =>
        new([new DefinitionItem([new DefinitionTerm([new Text("term")])], [new Definition([.. blocks])])]);

    public static TheoryData<string> Bare => ["tight", "cell", "definition"];

    private static Block Around(string kind, Paragraph paragraph) => kind switch
    {
        "tight" => List(isTight: true, paragraph),
        "cell" => Cell(paragraph),
        "definition" => Definition(paragraph),
        "loose" => List(isTight: false, paragraph),
        "cell of two" => Cell(paragraph, P("more")),
        "definition of two" => Definition(paragraph, P("more")),
        _ => List(isTight: true, P("text"), paragraph),
    };

    [Theory]
    [MemberData(nameof(Bare))]
    public void Text_that_stands_in_its_holder_is_no_paragraph(string kind)
    {
        var (book, paragraph, emphasis) = Style(p => Around(kind, p));
        var style = book.StyleOf(paragraph);

        Assert.True(book.IsAnonymous(paragraph));
        Assert.Equal((Length.Zero, Length.Zero), (style.Margin.Top.Length, style.Padding.Top.Length));
        Assert.Equal((400, FontSlant.Italic, DisplayMode.Block), (style.FontWeight, style.FontSlant, style.Display));
        Assert.Equal(s_point, book.StyleOf(emphasis).LetterSpacing);
    }

    [Theory]
    [InlineData("loose")]
    [InlineData("cell of two")]
    [InlineData("definition of two")]
    [InlineData("behind text")]
    public void Other_paragraphs_are_elements(string kind)
    {
        var (book, paragraph, emphasis) = Style(p => Around(kind, p));

        Assert.False(book.IsAnonymous(paragraph));
        Assert.Equal((Length.FromPoints(20), 700), (book.StyleOf(paragraph).Margin.Top.Length, book.StyleOf(paragraph).FontWeight));
        Assert.Equal(s_point * 2, book.StyleOf(emphasis).LetterSpacing);
    }

    [Theory]
    [MemberData(nameof(Bare))]
    public void A_paragraph_with_attributes_of_its_own_is_an_element(string kind)
    {
        var (book, paragraph, _) = Style(p => Around(kind, p), Attributes.OfClass("lead"));

        Assert.False(book.IsAnonymous(paragraph));
        Assert.Equal(700, book.StyleOf(paragraph).FontWeight);
    }

    [Fact]
    public void The_first_paragraph_is_not_the_one_in_an_item()
    {
        var paragraph = P("text");
        var book = Sheet("p:first-of-type::first-letter { initial-letter: 2 }").Apply(Book(Chapter(List(isTight: true, paragraph), P("after"))), MediaType.Print);

        Assert.Null(book.StyleOf(paragraph, PseudoElement.FirstLetter));
    }
}
