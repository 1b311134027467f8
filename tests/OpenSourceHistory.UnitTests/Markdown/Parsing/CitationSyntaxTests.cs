using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.UnitTests.Manuscript.Apparatus;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown.Parsing;

/// <summary>Citations as the manual of Pandoc describes them.</summary>
public class CitationSyntaxTests
{
    [Theory]
    [InlineData("Text [@doe].", "Text <doe>.")]
    [InlineData("[@doe, p. 12]", "<doe @page:12>")]
    [InlineData("[@doe, pp. 33, 35--37, and nowhere else]", "<doe @page:33, 35-37 +, and nowhere else>")]
    [InlineData("[see @doe, chap. 3; also @lin, 34-36]", "<see+ doe @chapter:3; also+ lin @:34-36>")]
    [InlineData("[see *the* @doe and *passim*]", "<see the+ doe + and passim>")]
    [InlineData("[-@doe, p. iv]", "<-doe @page:iv>")]
    [InlineData("@doe says", "<~doe> says")]
    [InlineData("@doe [p. 33] says", "<~doe @page:33> says")]
    [InlineData("@doe [p. 33; also @lin, chap. 2] says", "<~doe @page:33; also+ lin @chapter:2> says")]
    [InlineData("@doe [see below] says", "<~doe + see below> says")]
    [InlineData("-@doe says", "<-doe> says")]
    [InlineData("[@{doe}, {p. A-3}]", "<doe @page:A-3>")]
    [InlineData("[@doe{ii, A, D-Z}, with a suffix]", "<doe @:ii, A, D-Z +, with a suffix>")]
    [InlineData("[@doe, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]", "<doe @page:iv, vi-xi, (xv)-(xvii) + with suffix here>")]
    [InlineData("[@doe{}, 99 years later]", "<doe +, 99 years later>")]
    [InlineData("[@doe, 99 years later]", "<doe @:99 + years later>")]
    [InlineData("[@doe, civil war]", "<doe +, civil war>")]
    [InlineData("[@doe, p.\n12]", "<doe @page:12>")]
    [InlineData("[@doe, § 5]", "<doe @section:5>")]
    [InlineData("[@doe, s.v. Alibaba]", "<doe +, s.v. Alibaba>")]
    [InlineData("[@doe, vol. 2, p. 5]", "<doe @volume:2 +, p. 5>")]
    [InlineData("[@doe; @lin; @web]", "<doe; lin; web>")]
    [InlineData("[@doe and @lin]", "<doe; and+ lin>")]
    [InlineData("[@doe; and so on]", "<doe +; and so on>")]
    public void A_citation_has_its_parts(string markdown, string expected) => Assert.Equal(expected, Describe(markdown));

    [Theory]
    [InlineData("me@doe.org")]
    [InlineData("a/@doe")]
    [InlineData("x_@doe")]
    [InlineData("@ doe")]
    [InlineData("@{do e}")]
    public void Other_at_signs_are_text(string markdown) => Assert.Equal(markdown, Describe(markdown));

    [Theory]
    [InlineData("\\@doe", "@doe")]
    [InlineData("`@doe`", "@doe")]
    [InlineData("[@doe](http://x.org)", "[<~doe>]")]
    [InlineData("[a](http://x.org/@doe)", "[a]")]
    [InlineData("<http://x.org/@doe>", "[http://x.org/@doe]")]
    [InlineData("http://x.org/@doe", "[http://x.org/@doe]")]
    [InlineData("[*@doe*]", "[<~doe>]")]
    [InlineData("See [@doe\\; and]", "See <doe +; and>")]
    public void Escapes_code_and_links_stay_what_they_are(string markdown, string expected) => Assert.Equal(expected, Describe(markdown));

    [Fact]
    public void Keys_end_as_pandoc_ends_them()
    {
        const string Sources = "- {id: 'a:b/c_d', type: book, title: T}\n- {id: 'http://x.org/?q=1', type: book, title: U}\n- {id: foo, type: book, title: V}\n";
        Assert.Equal("<~a:b/c_d>. <~foo>; <http://x.org/?q=1>", Describe("@a:b/c_d. @foo; [@{http://x.org/?q=1}]", Sources));
    }

    [Fact]
    public void Without_sources_at_signs_are_text() =>
        Assert.Equal("Text [@doe], @doe and me@doe.org", Describe("Text [@doe], @doe and me@doe.org", null));

    [Fact]
    public void References_stay_references()
    {
        var book = CitedBook.Read("![A](x.png){#fig-a}\n\n[S]{#span} @fig-a, [@fig-a], @span, [see @fig-a], @fig-like.");
        Assert.Equal(
            "[#fig-a], [#fig-a], [#span], [see [#fig-a]], <~fig-like>.",
            Describe(((Paragraph)book.Divisions[0].Blocks[1]).Inlines)[2..]);
    }

    [Fact]
    public void Every_part_knows_its_place()
    {
        const string Text = "Well [see @doe, p. 3; *a* @lin, so].";
        var citation = (Citation)((Paragraph)CitedBook.Read(Text).Divisions[0].Blocks[0]).Inlines[1];
        Assert.Equal("[see @doe, p. 3; *a* @lin, so]", TextOf(citation));
        Assert.Equal(["@doe", "@lin"], citation.Sources.Select(TextOf));
        Assert.Equal("see", TextOf(citation.Sources[0].Prefix[0]));
        Assert.Equal("*a*", TextOf(citation.Sources[1].Prefix[0]));
        Assert.Equal(", so", TextOf(citation.Sources[1].Suffix[0]));

        static string TextOf(Node node) => Text[node.Span.Start..node.Span.End];
    }

    private static string Describe(string markdown, string? sources = CitedBook.Sources) =>
        Describe(((Paragraph)CitedBook.Read(markdown, sources: sources).Divisions[0].Blocks[0]).Inlines);

    private static string Describe(ValueList<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        Citation x => "<" + (x.IsInText ? "~" : string.Empty) + string.Join("; ", x.Sources.Select(Describe)) + ">",
        Link { Inlines.Count: 0 } x => $"[{x.Target}]",
        Link x => $"[{Describe(x.Inlines)}]",
        Emphasis x => Describe(x.Inlines),
        _ => TextPrinter.Print(i),
    }));

    private static string Describe(CitedSource source)
    {
        var prefix = source.Prefix.Count > 0 ? TextPrinter.Print(source.Prefix) + "+ " : string.Empty;
        var locator = source.Locator is null ? string.Empty : $" @{source.LocatorLabel}:{source.Locator}";
        var suffix = source.Suffix.Count > 0 ? " +" + TextPrinter.Print(source.Suffix) : string.Empty;
        return prefix + (source.IsAuthorSuppressed ? "-" : string.Empty) + source.Key + locator + suffix;
    }
}
