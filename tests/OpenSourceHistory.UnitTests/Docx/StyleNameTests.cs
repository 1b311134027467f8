using System.Xml.Linq;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

/// <summary>Styles have the names that a press gives them, in the sheet or in the manuscript.</summary>
public sealed class StyleNameTests
{
    [Theory]
    [InlineData("h1", "# One", "One")]
    [InlineData("p", "Text.", "Text.")]
    [InlineData("blockquote", "> Said.", "Said.")]
    [InlineData(".extract", "::: extract\nSaid.\n:::", "Said.")]
    [InlineData("li", "- item", "item")]
    [InlineData("td", "| A |\n|---|\n| b |", "b")]
    [InlineData("th", "| A |\n|---|\n| b |", "A")]
    [InlineData("caption", "| A |\n|---|\n| b |\n\n: Rows {#t}", "Table\u00a01. Rows")]
    [InlineData("pre", "```\ncode\n```", "code")]
    [InlineData("dt", "Term\n\n: Meaning", "Term")]
    [InlineData("dd", "Term\n\n: Meaning", "Meaning")]
    [InlineData(".line-block, .verse", "| a line", "a line")]
    [InlineData(".footnote", "Text.^[Said.]", " Said.")]
    public void The_sheet_names_the_style_of_an_element(string selector, string markdown, string text)
    {
        var file = OfMarkdown(markdown, selector + " { -osh-style-name: \"EXT 1\" } .footnote::footnote-marker { content: counter(footnote) ' ' }");
        var paragraph = file.Body.Descendants(W + "p").Concat(file.Notes.Descendants(W + "p")).First(p => TextOf(p) == text);
        Assert.Equal("EXT 1", Val(file.Style(Val(paragraph, "pPr", "pStyle")!), "name"));
        Assert.Empty(file.Diagnostics.ToSortedList());
        Assert.Empty(file.Validate());
    }

    [Theory]
    [InlineData("em { -osh-style-name: 'Stress' }", "A *word* here.", "Stress")]
    [InlineData("", "A [word]{custom-style=\"Press Term\"} here.", "Press Term")]
    [InlineData("", "A [word]{custom-style=\"Strong\"} here.", "Strong")]
    public void Words_have_named_styles_too(string css, string markdown, string name)
    {
        var file = OfMarkdown(markdown, css);
        var run = file.Body.Descendants(W + "r").Single(r => TextOf(r) == "word");
        Assert.Equal(name, Val(file.Style(Val(run, "rPr", "rStyle")!), "name"));
        Assert.Empty(file.Validate());
    }

    [Theory]
    [InlineData("::: {custom-style=\"Publisher Extract\"}\nOne.\n\nTwo.\n:::", "Publisher Extract")]
    [InlineData("::: {.note custom-style=\"Body Text\"}\nOne.\n\nTwo.\n:::", "Body Text")]
    public void The_manuscript_names_styles_as_for_pandoc(string markdown, string name)
    {
        var file = OfMarkdown(markdown);
        Assert.All(file.Body.Elements(W + "p"), p => Assert.Equal(name, Val(file.Style(Val(p, "pPr", "pStyle")!), "name")));
        Assert.DoesNotContain(file.Part("word/styles.xml").Root!.Elements(W + "style"), s => (string?)s.Attribute(W + "styleId") == "Note");
        Assert.Empty(file.Diagnostics.ToSortedList());
    }

    [Fact]
    public void A_table_may_name_a_style_of_the_press()
    {
        var file = OfMarkdown("| A |\n|---|\n| b |\n\n| A |\n|---|\n| b |\n", "table { -osh-style-name: \"Press Table\" }");
        var ids = file.Body.Descendants(W + "tblStyle").Select(s => (string)s.Attribute(W + "val")!).Distinct().ToList();
        Assert.Equal("Press Table", Val(file.Style(Assert.Single(ids)), "name"));
        Assert.Equal("BookTable", Val(file.Style(ids[0]), "basedOn"));
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void A_named_heading_stays_in_Words_outline()
    {
        var file = OfMarkdown("# One\n\nText.\n\n# Two", "h1 { -osh-style-name: 'CN' }");
        Assert.Equal("Heading1", Val(file.Style("CN"), "basedOn"));
        Assert.Equal("0", Val(file.Style("Heading1"), "pPr", "outlineLvl"));
    }

    [Fact]
    public void Lines_are_numbered_where_the_sheet_asks_for_it()
    {
        var file = OfMarkdown("# One\n\nText.\n\n# Two", "section { -osh-line-numbers: 5 }");
        Assert.All(file.Body.Descendants(W + "sectPr"), s => Assert.Equal("5", (string?)s.Element(W + "lnNumType")!.Attribute(W + "countBy")));
        Assert.Empty(file.Validate());
        Assert.Empty(OfMarkdown("Text.").Body.Descendants(W + "lnNumType"));
    }
}
