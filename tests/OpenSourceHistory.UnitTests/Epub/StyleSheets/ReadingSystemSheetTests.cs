using OpenSourceHistory.Epub.StyleSheets;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Epub.StyleSheets;

public sealed class ReadingSystemSheetTests
{
    private static string Css(string css) => Write(Sheet(css)).Replace("@charset \"UTF-8\";\n", string.Empty, StringComparison.Ordinal);

    private static string Write(StyleSheet sheet, Func<FontFaceRule, string?>? fontUrl = null) =>
        new ReadingSystemSheet(sheet, sheet.Apply(Book(Chapter(P("text"))), MediaType.Epub).Root, fontUrl ?? (_ => null), face => face.UnicodeRange).Write();

    [Theory]
    [InlineData("p { margin: 0 }", "p { margin: 0; }")]
    [InlineData("html { font-size: 10pt; color: black; hanging-punctuation: none } h2 { font-size: 15pt }", "html { hanging-punctuation: none; }\nh2 { font-size: 1.5rem; }")]
    [InlineData("html { font-size: 10pt } p { text-indent: 20pt; border-top: 1pt solid }", "p { text-indent: 2rem; border-top: 1pt solid; }")]
    [InlineData("body { font-size: 10pt; line-height: 14pt } h1 { font-size: 20pt; line-height: 28pt }", "body { line-height: 1.4; }\nh1 { font-size: 2rem; line-height: 1.4; }")]
    [InlineData(":root { --gap: 6pt } html { font-size: 12pt } p { margin: calc(var(--gap) * 2) 0 }", "p { margin: 1rem 0; }")]
    [InlineData("p { --own: 2em; margin: var(--own) }", "p { margin: 2em; }")]
    [InlineData("p { color: var(--none, red) }", "p { color: red; }")]
    [InlineData("@media print { p { widows: 3 } } @media docx { p { widows: 4 } } @media epub { p { widows: 5 } } @media screen { p { widows: 6 } }", "p { widows: 5; }\np { widows: 6; }")]
    [InlineData("@media (prefers-color-scheme: dark) { p { widows: 3 } a { widows: 4 } } p { widows: 5 }", "@media (prefers-color-scheme: dark) {\np { widows: 3; }\na { widows: 4; }\n}\np { widows: 5; }")]
    [InlineData("@media epub and (prefers-color-scheme: dark) { p { widows: 3 } }", "@media (prefers-color-scheme: dark) {\np { widows: 3; }\n}")]
    [InlineData("@page { margin: 0 } p { page: x; string-set: a content(); widows: 3 }", "p { widows: 3; }")]
    [InlineData(".footnote { float: footnote; widows: 3 } img { float: left }", ".footnote { widows: 3; }\nimg { float: left; }")]
    [InlineData("p { hyphens: auto }", "p { -webkit-hyphens: auto; -epub-hyphens: auto; hyphens: auto; }")]
    [InlineData("h1 { break-before: right; break-after: avoid }", "h1 { page-break-before: always; break-before: page; page-break-after: avoid; break-after: avoid; }")]
    [InlineData("h1::before { content: 'Act ' counter(act); color: red }", "h1 > .before { color: red; }")]
    [InlineData("hr::before { content: '* * *' }", "hr::before { content: \"* * *\"; }")]
    [InlineData(".toc-entry::after { content: leader('.') target-counter(attr(href), page) }", "")]
    [InlineData(".footnote::footnote-marker::after { color: red } .footnote::footnote-call::before { color: red } p { widows: 3 }", "p { widows: 3; }")]
    [InlineData(".act > .footnote::footnote-call { color: red } .footnote::footnote-marker { color: red }", ".act > .footnote-call { color: red; }\n.footnote .footnote-marker { color: red; }")]
    [InlineData("section:not(.a, .b) > p:not(.c,.d):lang(zh) { widows: 3 }", "section:not(.a):not(.b) > p:not(.c):not(.d):lang(zh) { widows: 3; }")]
    [InlineData("p:nth-child(2n+1):not(.a), p[lang|=\"zh\"]::first-letter { color: red !important }", "p:nth-child(2n+1):not(.a), p[lang|=\"zh\"]::first-letter { color: red !important; }")]
    [InlineData("p { color: device-cmyk(0 0 0 100%); border-radius: 2px; nonsense: 1 }", "p { color: #000000; border-radius: 2px; }")]
    [InlineData(":is(h1, h2) + p, :is(li,dd) > p { widows: 3 }", "h1 + p, h2 + p, li > p, dd > p { widows: 3; }")]
    [InlineData("p:is(.a, .b)::before { color: red }", "p.a > .before, p.b > .before { color: red; }")]
    [InlineData(".a:is(p, :is(em, .b)) { widows: 3 }", ".a:is(p, :is(em, .b)) { widows: 3; }")]
    [InlineData("p { widows: 3; & em, > .a { widows: 4 } widows: 5 }", "p { widows: 3; }\np em, p > .a { widows: 4; }\np { widows: 5; }")]
    [InlineData("h1, h2 { & + p { widows: 4 } }", "h1 + p, h2 + p { widows: 4; }")]
    [InlineData("@supports (widows: 2) { p { widows: 3 } } @supports (display: grid) { p { widows: 4 } }", "p { widows: 3; }")]
    [InlineData("h1, p:has(em) { widows: 3 }", "h1 { widows: 3; }\np:has(em) { widows: 3; }")]
    [InlineData(":is(h1, :nope) { widows: 3 }", "h1 { widows: 3; }")]
    [InlineData("@layer a { #i, p::before { widows: 3; orphans: 3 !important } } p { widows: 4; orphans: 4 !important }", "#i { widows: 3; }\np > .before { widows: 3; }\n#i:not(#no-element):not(#no-element) { orphans: 3 !important; }\np:not(#no-element):not(#no-element) > .before { orphans: 3 !important; }\np:not(#no-element):not(#no-element) { widows: 4; }\np { orphans: 4 !important; }")]
    public void The_sheet_is_flattened(string css, string expected) => Assert.Equal(expected, Css(css).TrimEnd('\n'));

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
