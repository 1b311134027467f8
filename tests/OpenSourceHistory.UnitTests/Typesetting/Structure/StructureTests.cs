using OpenSourceHistory.Pages.Structure;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Structure.StructureSketch;

namespace OpenSourceHistory.UnitTests.Typesetting.Structure;

public sealed class StructureTests
{
    [Theory]
    [InlineData("# A\n\ntext *b* **c** `d` [e](#f)\n\n## G {#f}", "H1 P(Em Strong Code Link) H2")]
    [InlineData("- a\n- b", "L(LI(Lbl LBody(P)) LI(Lbl LBody(P)))")]
    [InlineData("- [ ] a", "L(LI(Lbl LBody(P)))")]
    [InlineData("> a\n\n```\nb\n```", "BlockQuote(P) P(Code)")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "Table(THead(TR(TH(P) TH(P))) TBody(TR(TD(P) TD(P))))")]
    [InlineData("term\n: meaning", "L(LI(Lbl LBody(P)))")]
    [InlineData("| verse\n| more", "P(Sub Sub)")]
    [InlineData("a[^n] b[^m]\n\nc\n\n[^n]: d\n\n[^m]: e\n\n    f", "P(Reference Reference) FENote(Lbl P) FENote(Lbl P P) P")]
    [InlineData("- a[^n]\n\n[^n]: d", "L(LI(Lbl LBody(P(Reference) FENote(Lbl P))))")]
    [InlineData("a\n\n* * *\n\nb", "P P")]
    public void Elements_are_the_manuscripts_nodes(string markdown, string expected) => Assert.Equal(expected, Print(Set(markdown)));

    [Fact]
    public void A_picture_and_its_caption_are_one_figure()
    {
        var document = new BookSketch().With("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='20' height='10'/></svg>")
            .SetInType("![The caption](a.svg){#fig-a alt=\"A rectangle\"}");
        var figure = Assert.Single(document.Structure.Elements, element => element.Role == StructureRole.Figure);

        Assert.Equal("Figure(Caption(Lbl))", Print(document));
        Assert.Equal("A rectangle", figure.AlternativeText);
        Assert.Equal(figure, document.Structure.Of(Assert.Single(document.Pages[0].Items.OfType<OpenSourceHistory.Pages.PlacedPicture>()).Mark));
    }

    [Fact]
    public void Elements_say_what_the_manuscript_says()
    {
        var elements = Set("""
            # Head {#top}

            c) one

            [a link](https://example.org/) and [German]{lang=de}[^n]

            | a | b |
            |---|---|
            | c | d |

            - [x] done

            [^n]: note
            """).Structure.Elements;

        Assert.Equal("top", One(StructureRole.H1).Id);
        Assert.Equal(ListMarkers.LowerAlpha, elements.First(element => element.Role == StructureRole.L).Markers);
        Assert.Equal("https://example.org/", One(StructureRole.Link).Target);
        Assert.Equal("de", One(StructureRole.Span).Language);
        Assert.Equal("#" + One(StructureRole.FENote).Id, One(StructureRole.Reference).Target);
        Assert.Contains(elements, element => element is { Role: StructureRole.Lbl, ActualText: "\u2611" });
        Assert.All(elements.Skip(1).Where(element => element.Role != StructureRole.Span), element => Assert.Null(element.Language));
        Assert.NotEqual(SourceSpan.None, One(StructureRole.H1).Span);

        StructureElement One(StructureRole role) => Assert.Single(elements, element => element.Role == role);
    }

    [Fact]
    public void A_call_is_in_the_language_of_its_text_and_its_note_in_that_of_its_own()
    {
        var elements = Set("a^[Hallo]{lang=de} b").Structure.Elements;

        Assert.Equal("de", Assert.Single(elements, element => element.Role == StructureRole.FENote).Language);
        Assert.Null(Assert.Single(elements, element => element.Role == StructureRole.Reference).Language);
    }

    [Fact]
    public void A_reference_to_a_note_leads_to_the_note_as_its_call_does()
    {
        var elements = Set("a^[n]{#n} and [](#n)").Structure.Elements;

        var note = Assert.Single(elements, element => element.Role == StructureRole.FENote);
        Assert.Equal(["#" + note.Id, "#" + note.Id], elements.Where(element => element.Role is StructureRole.Reference or StructureRole.Link).Select(element => element.Target));
    }

    [Fact]
    public void An_abbreviation_says_what_it_stands_for() => Assert.Contains(
        Set("the GPL\n\n*[GPL]: General Public License").Structure.Elements,
        element => element.Expansion == "General Public License");
}
