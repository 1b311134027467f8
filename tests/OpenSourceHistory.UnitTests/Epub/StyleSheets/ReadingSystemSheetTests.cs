using System.Text;
using OpenSourceHistory.Epub.Findings;
using OpenSourceHistory.Epub.StyleSheets;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Epub.StyleSheets;

public sealed class ReadingSystemSheetTests
{
    private const string Document = """
        <html lang="en"><body><section class="chapter" id="i"><h1 class="act"><span class="before">1</span>H</h1><h2>H</h2>
        <p class="a"><span class="before">x</span>A <em class="a">e</em><em>f</em><a href="x" class="footnote-call">1</a></p><p class="b"><span class="before">x</span>B</p><p lang="zh"><span class="before">x</span>Z</p><hr/><div class="act"><a class="footnote-call" href="#n">2</a></div>
        <ul><li><p>I</p></li></ul><dl><dd><p>D</p></dd></dl><img/><h1><span class="before">x</span></h1><p>P</p><h2>T</h2><p>Q</p>
        <table><tr><td>c</td></tr></table>
        <section class="footnotes"><aside class="footnote"><p><a class="footnote-marker" href="#c">1</a> N</p></aside></section></section></body></html>
        """;

    private static string Css(string css, string document = Document) => Write(Sheet(css), document: document).Replace("@charset \"UTF-8\";\n", string.Empty, StringComparison.Ordinal);

    private static string Write(StyleSheet sheet, Func<FontFaceRule, string?>? fontUrl = null, string document = Document)
    {
        var css = new ReadingSystemSheet(sheet, sheet.Apply(Book(Chapter(P("text"))), MediaType.Epub).Root, [Encoding.UTF8.GetBytes(document)]);
        return css.Write(fontUrl ?? (_ => null), face => face.UnicodeRange) + css.WriteConditional()["@charset \"UTF-8\";\n".Length..];
    }

    [Theory]
    [InlineData("p { margin: 0 }", "p { margin: 0; }")]
    [InlineData("html { font-size: 10pt; color: black; hanging-punctuation: none } h2 { font-size: 15pt }", "html { hanging-punctuation: none; }\nh2 { font-size: 1.5em; }")]
    [InlineData("html { font-size: 10pt } p { text-indent: 20pt; border-top: 1pt solid }", "p { text-indent: 2em; border-top: 1.33px solid; }")]
    [InlineData("body { font-size: 10pt; line-height: 14pt } h1 { font-size: 20pt; line-height: 28pt }", "body { line-height: 1.4; }\nh1 { font-size: 2em; line-height: 1.4; }")]
    [InlineData(":root { --gap: 6pt } html { font-size: 12pt } p { margin: calc(var(--gap) * 2) 0 }", "p { margin: 1em 0; }")]
    [InlineData("p { --own: 2em; margin: var(--own) }", "p { margin: 2em; }")]
    [InlineData("p { color: var(--none, red) }", "")]
    [InlineData("@media print { p { widows: 3 } } @media docx { p { widows: 4 } } @media epub { p { widows: 5 } } @media screen { p { widows: 6 } }", "p { widows: 6; }")]
    [InlineData("@media (prefers-color-scheme: dark) { p { widows: 3 } a { widows: 4 } } p { widows: 5 }", "p { widows: 5; }\n@media (prefers-color-scheme: dark) {\na { widows: 4; }\n}")]
    [InlineData("@media epub and (prefers-color-scheme: dark) { p { widows: 3 } }", "@media (prefers-color-scheme: dark) {\np { widows: 3; }\n}")]
    [InlineData("@page { margin: 0 } p { page: x; string-set: a content(); widows: 3 }", "p { widows: 3; }")]
    [InlineData(".footnote { float: footnote; widows: 3 } img { float: left }", ".footnote { widows: 3; }\nimg { float: left; }")]
    [InlineData("p { hyphens: auto }", "p { -webkit-hyphens: auto; -epub-hyphens: auto; hyphens: auto; }")]
    [InlineData("h1 { break-before: right; break-after: avoid }", "h1 { page-break-before: always; break-before: page; page-break-after: avoid; break-after: avoid; }")]
    [InlineData("h1::before { content: 'Act ' counter(act); color: red }", "h1 > .before { color: red; }")]
    [InlineData("hr::before { content: '* * *' }", "hr::before { content: \"* * *\"; }")]
    [InlineData(".toc-entry::after { content: leader('.') target-counter(attr(href), page) }", "")]
    [InlineData(".footnote::footnote-marker::after { widows: 3 } .footnote::footnote-call::before { widows: 3 } p { widows: 2 }", "p { widows: 2; }")]
    [InlineData(".act > .footnote::footnote-call { widows: 3 } .footnote::footnote-marker { widows: 3 }", ".act > .footnote-call { widows: 3; }\n.footnote .footnote-marker { widows: 3; }")]
    [InlineData("section:not(.a, .b) > p:not(.c,.d):lang(zh) { widows: 3 }", "section:not(.a):not(.b) > p:not(.c):not(.d):lang(zh) { widows: 3; }")]
    [InlineData("p:nth-child(2n+1):not(.a), p[lang|=\"zh\"]::first-letter { color: red !important }", "p:nth-child(2n+1):not(.a), p[lang|=\"zh\"]::first-letter { color: red !important; }")]
    [InlineData(".b { color: device-cmyk(0 0 0 100%); border-radius: 2px; nonsense: 1 }", ".b { color: #000000; border-radius: 2px; }")]
    [InlineData(":is(h1, h2) + p, :is(li,dd) > p { widows: 3 }", "h1 + p, h2 + p, li > p, dd > p { widows: 3; }")]
    [InlineData("p:is(.a, .b)::before { color: red }", "p.a > .before, p.b > .before { color: red; }")]
    [InlineData(".a:is(p, :is(em, .b)) { widows: 3 }", ".a:is(p, :is(em, .b)) { widows: 3; }")]
    [InlineData("p { widows: 3; & em, > .a { widows: 4 } widows: 5 }", "p em, p > .a { widows: 4; }\np { widows: 5; }")]
    [InlineData("h1, h2 { & + p { widows: 4 } }", "h1 + p, h2 + p { widows: 4; }")]
    [InlineData("@supports (widows: 2) { p { widows: 3 } } @supports (display: grid) { p { widows: 4 } }", "p { widows: 3; }")]
    [InlineData("h1, p:has(em) { widows: 3 }", "h1 { widows: 3; }\np:has(em) { widows: 3; }")]
    [InlineData(":is(h1, :nope) { widows: 3 }", "h1 { widows: 3; }")]
    [InlineData("@layer a { #i, p::before { widows: 3; orphans: 3 !important } } p { widows: 4; orphans: 4 !important }", "#i, p > .before { widows: 3; }\n#i:not(#no-element):not(#no-element), p:not(#no-element):not(#no-element) > .before { orphans: 3 !important; }\np:not(#no-element):not(#no-element) { widows: 4; }\np { orphans: 4 !important; }")]
    [InlineData("html { font-size: 10pt } .a { padding-left: calc(1em + 10pt); margin: min(20pt, 3em) 0 calc(50% * 2); line-height: 1.5rem }", ".a { padding-left: 2em; margin: 2em 0 100%; line-height: 1.5; }")]
    [InlineData(".a { width: 3rem; height: 2lh; border: 0.25pt solid; max-width: 75pt }", ".a { width: 3em; height: 2.4em; border: 1px solid; max-width: 100px; }")]
    public void The_sheet_is_flattened(string css, string expected) => Assert.Equal(expected, Css(css).TrimEnd('\n'));

    // What decides nothing is not written: what nothing in the book matches, what something stronger says otherwise everywhere, what is so anyway.
    [Theory]
    [InlineData(".none { widows: 3 } .a .none, p > li { widows: 4 } .a { widows: 5 }", ".a { widows: 5; }")]
    [InlineData(".b { margin: 2em 0; padding: 0 } p.b { margin-top: 1em; margin-bottom: 1em } .b { margin-left: 1px; margin-right: 1px }", ".b { padding: 0; }\np.b { margin-top: 1em; margin-bottom: 1em; }\n.b { margin-left: 1px; margin-right: 1px; }")]
    [InlineData("h1, h2 { widows: 2; orphans: 2 } h2 { widows: 3 }", "h1 { widows: 2; orphans: 2; }\nh2 { orphans: 2; }\nh2 { widows: 3; }")]
    [InlineData("p { widows: 2 !important } .b { widows: 3 }", "p { widows: 2 !important; }")]
    [InlineData("html { font-family: X, serif } p, .footnote { font-family: X, serif; font-style: normal; letter-spacing: normal } em { font-style: normal }", "html { font-family: X, serif; }\nem { font-style: normal; }")]
    [InlineData("html { font-family: X } .footnote { font-family: Y } .footnote p { font-family: X }", "html { font-family: X; }\n.footnote { font-family: Y; }\n.footnote p { font-family: X; }")]
    [InlineData("section { break-before: right } h2 { break-before: page }", "h2 { page-break-before: always; break-before: page; }")]
    [InlineData("a, p { color: #D0452E } .footnote-marker { color: red } .a { color: #D0452E } p em { color: red } li a { color: inherit }", ".a { color: #D0452E; }")]
    [InlineData("h1, h1 > .before, .footnote a { color: red } .footnote a { color: inherit }", "h1, h1 > .before { color: red; }\n.footnote a { color: inherit; }")]
    [InlineData("section { counter-reset: a } h1 { counter-increment: a; widows: 3 }", "h1 { widows: 3; }")]
    [InlineData("li { counter-increment: a } li::marker { content: counter(a) '.' }", "li { counter-increment: a; }\nli::marker { content: counter(a) \".\"; }")]
    public void What_decides_nothing_is_left_out(string css, string expected) => Assert.Equal(expected, Css(css).TrimEnd('\n'));

    // Each size is told by the one around it, so that all text grows with the reader's.
    [Theory]
    [InlineData("html { font-size: 10pt } .footnote { font-size: 8pt } .footnote p { font-size: 6pt } .footnote a { font-size: 75% }", ".footnote { font-size: 0.8em; }\n.footnote p { font-size: 0.75em; }\n.footnote a { font-size: 75%; }")]
    [InlineData("html { font-size: 10pt } p { font-size: 8pt; margin: 4pt } .footnote { font-size: 5pt }", "p { font-size: 0.8em; margin: 0.5em; }\n.footnote p { font-size: 1.6em; }\n.footnote { font-size: 0.5em; }")]
    [InlineData("html { font-size: 10pt } h1, h2, p { margin: 12pt 0 } h1 { font-size: 24pt }", "h1 { margin: 0.5em 0; }\nh2 { margin: 0.8em 0; }\np { margin: 1.2em 0; }\nh1 { font-size: 2.4em; }")]
    [InlineData("html { font-size: 20pt } h2 { font-size: medium; margin: 1rem 0 } .a { font: 10pt/15pt X }", "h2 { font-size: 0.6em; margin: 1.6667em 0; }\n.a { font: 0.5em/1.5 X; }")]
    [InlineData("html { font-size: 10pt } td, li { font-size: 5pt } p { font-size: 8pt }", "td, li { font-size: 0.5em; }\np { font-size: 0.8em; }\nli p { font-size: 1.6em; }")]
    public void Sizes_are_shares_of_those_around_them(string css, string expected) => Assert.Equal(expected, Css(css).TrimEnd('\n'));

    [Theory]
    [InlineData("hr { widows: 3 } hr + p { widows: 4 } hr::before { content: '*'; color: red }", ".scene-break { widows: 3; }\n.scene-break + p { widows: 4; }\n.scene-break > .before { color: red; }")]
    public void Breaks_with_signs_are_dressed_as_rules_are(string css, string expected) =>
        Assert.Equal(expected, Css(css, "<html><body><p>A</p><div class=\"scene-break\"><span class=\"before\">*</span></div><p>B</p></body></html>").TrimEnd('\n'));

    [Theory]
    [InlineData("p { margin-left: calc(10pt + 5%) }")]
    [InlineData("p { margin: 0 max(5%, 1em) }")]
    public void What_only_new_engines_can_work_out_is_left_out_and_told(string css)
    {
        var sheet = Sheet(css);
        var written = new ReadingSystemSheet(sheet, sheet.Apply(Book(Chapter(P("text"))), MediaType.Epub).Root, [Encoding.UTF8.GetBytes(Document)]);
        Assert.Equal("@charset \"UTF-8\";\n", written.Write(_ => null, _ => []));
        var finding = Assert.Single(written.Findings);
        Assert.Equal((EpubCodes.LengthLeftOut, 4), (finding.Code, finding.Span.Start));
    }

    [Fact]
    public void Faces_have_the_urls_given()
    {
        var workspace = new MemoryWorkspace()
            .With("s/book.css", "@font-face { font-family: A; src: url(a.otf) } @font-face { font-family: A; font-style: italic; font-weight: bold; src: url('b.otf') }")
            .With("s/a.otf", "a").With("s/b.otf", "b");
        var css = Write(StyleSheet.Read("s/book.css", workspace).Value, face => face.Path == "s/b.otf" ? "../fonts/b.otf" : null);
        Assert.Equal(
            "@charset \"UTF-8\";\n@font-face { font-family: \"A\"; font-weight: 700; font-style: italic; src: url(\"../fonts/b.otf\"); }\n",
            css);
    }
}
