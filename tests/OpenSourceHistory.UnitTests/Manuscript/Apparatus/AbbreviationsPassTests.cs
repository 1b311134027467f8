using OpenSourceHistory.Manuscript.Printing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class AbbreviationsPassTests
{
    private const string Definition = "\n\n*[MIIT]: Ministry of Industry\n";

    [Theory]
    [InlineData("The MIIT did. The MIIT again.", "The MIIT (Ministry of Industry) did. The MIIT again.")]
    [InlineData("The MIIT's plan, an MIIT-led one. The MIIT.", "The MIIT’s plan, an MIIT-led one. The MIIT (Ministry of Industry).")]
    [InlineData("The Ministry of\nIndustry (MIIT) and MIIT.", "The Ministry of Industry (MIIT) and MIIT.")]
    [InlineData("The MIIT (Ministry of Industry) and MIIT.", "The MIIT (Ministry of Industry) and MIIT.")]
    [InlineData("# On MIIT\n\nThe MIIT.", "On MIIT\nThe MIIT (Ministry of Industry).")]
    [InlineData("`MIIT` and MIITs, then MIIT", "MIIT and MIITs, then MIIT (Ministry of Industry)")]
    [InlineData("A[^1] MIIT.\n\n[^1]: MIIT", "A{MIIT} MIIT (Ministry of Industry).")]
    [InlineData("A[^1].\n\n[^1]: MIIT", "A{MIIT (Ministry of Industry)}.")]
    [InlineData("在MIIT的", "在MIIT (Ministry of Industry)的")]
    public void The_first_use_in_the_text_is_explained(string text, string expected) =>
        Assert.Equal(expected, CitedBook.Print(CitedBook.Make(text + Definition).Divisions[0]));

    [Theory]
    [InlineData("note", "The MIIT,{MIIT: Ministry of Industry.} which")]
    [InlineData("none", "The MIIT, which")]
    public void It_is_explained_as_the_book_says(string form, string expected) =>
        Assert.Equal(expected, CitedBook.Print(CitedBook.Make("The MIIT, which" + Definition, $"abbreviations: {{expand: {form}}}").Divisions[0]));

    [Fact]
    public void A_definition_holds_for_the_whole_book()
    {
        var book = CitedBook.Make("The MIIT and CAC.\n=====\nThe MIIT." + Definition + "*[CAC]: Cyberspace \"Administration\"\n*[MIIT]: Ministry of Industry\n", "back: [abbreviations]");
        Assert.Equal("The MIIT (Ministry of Industry) and CAC (Cyberspace “Administration”).", CitedBook.Print(book.Divisions[0]));
        Assert.Equal("The MIIT.", CitedBook.Print(book.Divisions[1]));
        Assert.Equal("Abbreviations\nCAC\nCyberspace “Administration”\nMIIT\nMinistry of Industry", TextPrinter.Print(book.Divisions[2].Blocks));
        Assert.Equal(["abbreviations"], book.Divisions[2].Blocks[1].Attributes.Classes);
        Assert.Contains("Abbreviation \"Ministry of Industry\"", BookPrinter.Print(book.Divisions[1]));
    }

    [Fact]
    public void Every_use_knows_its_place()
    {
        const string Text = "Well, the MIIT did.";
        var use = ((Paragraph)CitedBook.Make(Text + Definition).Divisions[0].Blocks[0]).Inlines.OfType<Abbreviation>().Single();
        Assert.Equal("MIIT", Text[use.Span.Start..use.Span.End]);
    }

    [Fact]
    public void Chinese_books_have_chinese_brackets() =>
        Assert.Equal("与MIIT（工业和信息化部）。", CitedBook.Print(CitedBook.Make("与MIIT。\n\n*[MIIT]: 工业和信息化部\n", "language: zh-Hans").Divisions[0]));

    [Fact]
    public void A_definition_may_stand_right_behind_a_paragraph() =>
        Assert.Equal("The MIIT (Ministry) is.", CitedBook.Print(CitedBook.Make("The MIIT is.\n*[MIIT]: Ministry\n").Divisions[0]));
}
