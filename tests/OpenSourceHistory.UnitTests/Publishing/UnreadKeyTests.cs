using System.IO.Compression;
using OpenSourceHistory.Core.Diagnostics;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Keys of attributes that nothing reads are told, once a key and file, at the key.</summary>
public sealed class UnreadKeyTests
{
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    [Theory]
    [InlineData("A [b]{§bgcolor=\"red\"}.", "class")]
    [InlineData("# H {§custom-style=\"Term\"}\n\nA.", "class")]
    [InlineData("::: {§color=\"red\"}\nA.\n:::", "class")]
    [InlineData("::: {.x §layout-ncol=2}\nA.\n:::", "table")]
    [InlineData("# H {§stlye=x}\n\nA.", "Take it out")]
    [InlineData("# H {§shrt=x}\n\nA.", "“short”")]
    [InlineData("# A {#a}\n\nA “data=x”.\n\n## I {§data=x}", "Take it out")]
    [InlineData("![a](p.png){§widht=50%}", "“width”")]
    [InlineData("An ![a](p.png){width=1cm §fig-align=right} b.", "align-center")]
    [InlineData("![a](p.png){§fig-cap=\"A caption\"}", "![Caption](picture.png)")]
    [InlineData("![a](p.png){§fig-alt=\"A\"}", "alt=")]
    [InlineData("A [b](https://e.org/){§widht=1}.", "Take it out")]
    [InlineData("A [b][c].\n\n[c]: https://e.org/ {§target=_blank}", "Take it out")]
    [InlineData("``` {.python §filename=\"x.py\"}\nx\n```", "into the text")]
    [InlineData("```python §title=\"x.py\" linenums\nx\n```", "into the text")]
    [InlineData("| a |\n|---|\n| b |\n\n: C {#tbl-c §tbl-colwidths=\"[1,2]\"}", "grid")]
    [InlineData("| a |\n|---|\n| b |\n\n: C [x]{.k} {§tbl-colwidths=\"[1]\"}", "grid")]
    [InlineData("{§lng=de}\nA paragraph.", "“lang”")]
    [InlineData("{.x §start=3}\n- a\n- b", "list")]
    [InlineData("A^[A note.]{§nunber=1} b.", "Take it out")]
    [InlineData("A `b`{§key=c}.", "Take it out")]
    [InlineData("A [b]{§width=1cm}.", "out")]
    [InlineData("A [b]{§title=\"c\"}.", "into the text")]
    [InlineData("::: {.hint §title=\"Careful\"}\nA.\n:::", "into the text")]
    [InlineData("A [b]{§entry=\"c\"}.", "Take it out")]
    [InlineData("A <span §style=\"color: red\">b</span>.", "class")]
    [InlineData("<div §style=\"color: red\">\n\nb\n\n</div>", "class")]
    [InlineData("<table §bgcolor=\"#fff\"><tr><td>b</td></tr></table>", "class")]
    [InlineData("A [b]{§dir=left}.", "dir=rtl")]
    [InlineData("<div §role=\"doc-tip\">\n\nb\n\n</div>", "class")]
    [InlineData("A <span §aria-label=\"smile\">:)</span>.", "into the text")]
    [InlineData("<section §aria-labelledby=\"h\">\n\nb\n\n</section>", "the text itself")]
    public void A_key_that_nothing_reads_is_told_at_its_place(string text, string hint)
    {
        var place = text.IndexOf('§', StringComparison.Ordinal);
        var said = Assert.Single(Said(text.Remove(place, 1)));
        var line = text[..place].Count(c => c == '\n') + 1;
        Assert.StartsWith($"b/c.md:{line}:{place - text[..place].LastIndexOf('\n')}: warning OSH2033: ", said, StringComparison.Ordinal);
        Assert.Contains(hint, said[said.IndexOf('|', StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![a](p.png){width=50% height=1cm alt=b credit=c licence=d source=e title=f}")]
    [InlineData("An ![a](p.png){width=50px lang=de .c #fig-x}.")]
    [InlineData("# A title {short=title lang=de xml:lang=de #x .y -}\n\nA.")]
    [InlineData("::: {.callout-note title=\"A\"}\nB.\n:::")]
    [InlineData("A [b](https://e.org/){title=\"c\" data-x=y}.")]
    [InlineData("A [b]{id=x class=\"y z\" data-Foo=1 lang=de dir=ltr}.")]
    [InlineData("::: {.own mood=\"calm\" Tone=low}\nA.\n:::")]
    [InlineData("<div role=\"presentation\" aria-hidden=\"true\" aria-label=\"\" align=\"center\" onclick=\"x()\" data-y=\"z\" id=\"k\" lang=\"de\">\n\nb <a href=\"https://e.org/\" target=\"_blank\" title=\"t\">c</a>\n\n</div>")]
    [InlineData("<table border=\"1\"><tr><td colspan=\"2\" align=\"center\">b</td></tr></table>")]
    public void Keys_that_are_read_are_not_told(string text) => Assert.Empty(Said(text));

    [Fact]
    public void A_key_is_told_once_a_file_with_the_number_of_its_places()
    {
        var said = Said("A [b]{fontcolour=x} [b]{fontcolour=y} [b]{widht=1}.\n\n::: {fontcolour=z}\nA.\n:::");
        Assert.Equal(2, said.Count);
        Assert.Contains(said, s => s.Contains("b/c.md:1:7: warning OSH2033: Nothing reads the key “fontcolour” (3 times in this file, here first)", StringComparison.Ordinal));
    }

    [Fact]
    public void Direction_is_in_the_e_book_and_told_for_the_others()
    {
        var (said, book) = Build("A [b]{dir=rtl}.\n\n::: {dir=rtl data-part=one .x}\nC.\n:::");
        Assert.StartsWith("b/c.md:1:7: warning OSH2034: ", Assert.Single(said), StringComparison.Ordinal);
        Assert.Contains("<span dir=\"rtl\">b</span>", book, StringComparison.Ordinal);
        Assert.Contains("<div class=\"x\" dir=\"rtl\" data-part=\"one\">", book, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A [b]{class=\"c d\" id=e}.", "<span id=\"e\" class=\"c d\">b</span>")]
    [InlineData("A [b](https://e.org/){title=\"c\"}.", "title=\"c\"")]
    [InlineData("A [b][c].\n\n[c]: https://e.org/ \"t\" {.d}", "<a class=\"d\" href=\"https://e.org/\" title=\"t\">b</a>")]
    [InlineData("A [b][c].\n\n[c]: <https://e.org/> 't' {.d}", "<a class=\"d\" href=\"https://e.org/\" title=\"t\">b</a>")]
    [InlineData("A [b][c].\n\n[c]: https://e.org/\n  (t) {.d}\n\nMore.", "<a class=\"d\" href=\"https://e.org/\" title=\"t\">b</a>")]
    [InlineData("A [b][c].\n\n[c]: https://e.org/ \"t\"\n  {.d}\n\nMore.", "<a class=\"d\" href=\"https://e.org/\" title=\"t\">b</a>")]
    [InlineData("A [b][c].\n\n[c]: https://e.org/\n    {.d}", "<a class=\"d\" href=\"https://e.org/\">b</a>")]
    [InlineData("A [b][c] [b][e].\n\n[c]: https://e.org/ {.d}\n[e]: https://f.org/\n {.g}", "<a class=\"g\" href=\"https://f.org/\">b</a>")]
    [InlineData("A ![b][c].\n\n[c]: p.png \"t\" {width=50%}", "style=\"width:50%;\"")]
    public void What_is_read_is_in_the_book(string text, string expected)
    {
        var (said, book) = Build(text);
        Assert.Empty(said);
        Assert.Contains(expected, book, StringComparison.Ordinal);
        Assert.DoesNotContain("{", book, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Said(string text) => Build(text).Said;

    private static (IReadOnlyList<string> Said, string Book) Build(string text)
    {
        var files = new MemoryWorkspace()
            .With("b/book.yaml", "title: T\nlanguage: en\nstyle: s.css\nbody: [c.md]\neditions: { x: { format: epub, output: t.epub } }\n")
            .With("b/c.md", text)
            .With("b/p.png", Convert.FromBase64String(Pixel))
            .With("b/face.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")))
            .With("b/s.css", "@font-face { font-family: F; src: url(face.ttf) } html, code, pre { font-family: F } [mood] { color: red } .own::before { content: attr(tone) }");
        var report = BookBuilder.Build(new BuildRequest("b", [], "out", "none.css"), files, null);
        using var archive = new ZipArchive(new MemoryStream(files.ReadAllBytes(Assert.Single(report.Written).Path)));
        var texts = archive.Entries.Where(e => e.FullName.EndsWith(".xhtml", StringComparison.Ordinal) && !e.Name.StartsWith("nav", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        });
        return ([.. report.Diagnostics.Where(d => d.Severity != Severity.Information).Select(d => $"{d} | {string.Join(' ', d.Hints)}")], string.Concat(texts));
    }
}
