using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Pagination.FootnoteCases;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Calls, numbers and texts of notes, in the cases that other typesetters are tested by.</summary>
public sealed class FootnoteCaseTests
{
    [Theory]
    [InlineData("^[Hi]", "[1] | 1.Hi")]
    [InlineData("A^[A] B\n^[B]", "A[1] B [2] | 1.A | 2.B")]
    [InlineData("abc[^1]\n\n[^1]: de\n\n    fg", "abc[1] | 1.de | fg")]
    [InlineData("A\n\n::: box\n^[hello]\n:::", "A | [1] | 1.hello")]
    [InlineData("A[^e] B\n\n[^e]:", "A[1] B | 1.")]
    [InlineData("abc^[d] fgh^[i]", "abc[1] fgh[2] | 1.d | 2.i")]
    public void A_note_stands_at_the_foot_of_its_page(string markdown, string page) => Assert.Equal(page, Print(Sheet, markdown));

    [Theory]
    [InlineData("1^[A,^[B,^[C]]] 2^[D,^[E]] 3^[F]", "1[1][2][3] 2[4][5] | 3[6] | 1.A, | 2.B, | 3.C | 4.D, | 5.E | 6.F")]
    [InlineData("1[^o]\n\n[^o]: [^a][^b][^c]\n\n[^a]: A\n\n[^b]: B\n\n[^c]: C", "1[1][2][3][4] | 1. | 2.A | 3.B | 4.C")]
    public void Notes_called_in_notes_stand_behind_those_that_call_them(string markdown, string page) =>
        Assert.Equal(page, Print(Sheet + ".footnote::footnote-call { content: '[' counter(footnote) ']' } .footnote .footnote::footnote-call { content: '' }", markdown));

    [Theory]
    [InlineData("A^[Hi]{#n} B [](#n)", "A[1] B 1 | 1.Hi")]
    [InlineData("Use [](#n) of^[Hi]{#n}", "Use 1 of[1] | 1.Hi")]
    [InlineData("a^[A]{#a} b^[B]{#b}\n[](#a) c^[C] d^[D]{#d}\n[](#d) [](#b) [](#b)", "a[1] b[2] 1 c[3] | d[4] 4 2 2 | 1.A | 2.B | 3.C | 4.D")]
    [InlineData("a^[To [](#n)] b^[Me [](#n)]{#n} c^[Last [](#n)]", "a[1] b[2] c[3] | 1.To 2 | 2.Me 2 | 3.Last 2")]
    [InlineData("[](#n) A^[Hi]{#n} [](#n)", "1 A[1] 1 | 1.Hi")]
    [InlineData("A^[see [](#n)]{#n}", "A[1] | 1.see 1")]
    [InlineData("A^[B]{#n .e}, C [](#n), D [](#n)", "A*, C *, D * | *.B")]
    public void A_reference_shows_the_number_of_its_note_wherever_that_stands(string markdown, string page) => Assert.Equal(
        page,
        Print(
            Sheet + ".e { counter-increment: e } .e::footnote-call { content: counter(e, symbols) } .e::footnote-marker { content: counter(e, symbols) '.' }"
            + "a.note-reference.e::before { content: target-counter(attr(href), e, symbols) }",
            markdown));

    // CSS Counter Styles 3, section 2.1: what a style has no sign for is written in its fallback.
    [Theory]
    [InlineData("", "a[p] b[q] c[3] | p.A | q.B | 3.C")]
    [InlineData("fallback: upper-roman;", "a[p] b[q] c[III] | p.A | q.B | III.C")]
    public void Numbers_beyond_the_signs_of_their_style_are_written_in_another(string fallback, string page) => Assert.Equal(
        page,
        Print(
            Sheet + "@counter-style two { system: fixed; symbols: p q; " + fallback + " } .footnote::footnote-call { content: '[' counter(footnote, two) ']' } .footnote::footnote-marker { content: counter(footnote, two) '.' }",
            "a^[A] b^[B] c^[C]"));

    [Fact]
    public void A_note_called_again_is_printed_again_under_a_number_of_its_own() => Assert.Equal(
        "Hello | A[1] | \u2022 | H[2] | 1. | H[3] | 1.Lang | 2.Lang | 3.Lang / a | b[4] | 4.Lang",
        Print(Sheet, "Hello\n:   A[^l]\n\n- H[^l]\n\n1. H[^l]\n\n| a |\n|---|\n| b[^l] |\n\n[^l]: Lang\n"));

    [Fact]
    public void Notes_of_captions_count_between_those_of_the_text() => Assert.Equal(
        "Read[1]! | T | Table 1. Graph[2] | More[3] notes[4] | 1.one | 2.two | 3.three | 4.four",
        Print(Sheet + "caption { text-align: left; caption-side: bottom }", "Read^[one]!\n\n| T |\n|---|\n\n: Graph^[two] {#tbl-g}\n\nMore^[three] notes^[four]\n"));

    [Fact]
    public void Notes_of_what_stands_aside_count_as_it_is_written() => Assert.Equal(
        "T[1] | A | C[3] | B[2] | 1.a | 2.b | 3.c",
        Print(Sheet + ".t { float: top } .b { float: bottom }", "A\n\n::: t\nT^[a]\n:::\n\n::: b\nB^[b]\n:::\n\nC^[c]\n"));

    [Fact]
    public void Notes_of_each_chapter_count_from_one_where_the_sheet_says_so_and_on_elsewhere()
    {
        const string text = "# A\n\na^[x]\n\n# B\n\nb^[y]\n";

        Assert.Equal("A | a[1] | 1. / B | b[2] | 2.y", Print(Sheet, text));
        Assert.Equal("A | a[1] | 1. / B | b[1] | 1.y", Print(Sheet + "section { counter-reset: footnote }", text));
    }

    [Fact]
    public void What_the_sheet_hides_has_no_call_no_note_and_no_number()
    {
        var sketch = new BookSketch(Sheet + ".hide { display: none }");

        Assert.Equal("A B[1] | 1.y", sketch.Print("A^[x]{.hide} B^[y]"));
        Assert.Empty(sketch.Diagnostics.ToSortedList());
    }

    [Fact]
    public void Call_marker_and_text_have_styles_of_their_own()
    {
        var page = new BookSketch(Sheet + ".footnote { padding-left: 10pt; font-size: 8pt } .footnote::footnote-marker { content: '(' counter(footnote) ') ' } .footnote::footnote-call { content: '#' }")
            .Set("A^[B]").Pages[0];

        Assert.Equal(["A#", "(1) B"], PageTextPrinter.LinesOf(page));
        Assert.Equal([0, 10], page.Items.OfType<TextStrip>().Select(strip => strip.Origin.X.Points));
    }

    [Fact]
    public void What_stands_around_a_call_and_a_marker_is_generated_with_styles_of_its_own()
    {
        const string css = ".footnote::footnote-call { content: counter(footnote) } .footnote::footnote-call::before { content: '(' } .footnote::footnote-call::after { content: ')'; font-size: 5pt }"
            + ".footnote::footnote-marker { content: counter(footnote) } .footnote::footnote-marker::before { content: '<' } .footnote::footnote-marker::after { content: '> '; color: red }";

        Assert.Equal("a(1) b(2) | <1> v | <2> y", Print(css, "a^[v] b^[y]"));
        var runs = new BookSketch(css).SetInType("a^[x]").Pages[0].Items.OfType<GlyphRun>().ToList();
        Assert.Contains(runs, run => run.Text == ")" && run.FontSize == Length.FromPoints(5));
        Assert.Contains(runs, run => run.Text.Trim() == ">" && run.Color != runs[0].Color);
    }

    [Theory]
    [InlineData(".footnote::footnote-marker { content: none }")]
    [InlineData(".footnote::footnote-marker { display: none }")]
    public void Around_a_marker_that_does_not_exist_nothing_stands(string css) =>
        Assert.Equal("a[1] | v", Print(Sheet + css + " .footnote::footnote-marker::after { content: '>' }", "a^[v]"));

    [Fact]
    public void A_note_that_calls_itself_keeps_the_call_as_it_is_written() => Assert.Equal("a[1] | 1.y[^n]", Print(Sheet, "a[^n]\n\n[^n]: y[^n]\n"));

    // What is known only when all pages are made is set again; notes keep their calls.
    [Fact]
    public void Numbers_of_pages_in_front_of_calls_are_set_when_they_are_known() => Assert.Equal(
        "a 2 | b1 | b2 | b3 / b4[1] | c | 1.n",
        Print(Smaller + "a.to::after { content: ' ' target-counter(attr(href), page) }", "[a](#i){.to}\n\nb1\n\nb2\n\nb3\n\nb4^[n]\n\n[c]{#i}\n"));

    // What osh does not place, the sheet is told of; nothing that calls a note is lost for it.
    [Theory]
    [InlineData("position: absolute")]
    [InlineData("position: fixed")]
    [InlineData("position: running(a)")]
    public void A_box_that_does_not_leave_the_flow_stands_in_it_with_its_note_and_the_sheet_is_told(string css)
    {
        var sheet = StyleSheet.Read("a.css", new MemoryWorkspace().With("a.css", $".out {{ {css} }}"));

        Assert.Equal("a | b[1] | c | 1.n", Print(Sheet + $".out {{ {css} }}", "a\n\n::: out\nb^[n]\n:::\n\nc\n"));
        Assert.Equal("OSH2020", Assert.Single(sheet.Findings).Code);
    }

    [Fact]
    public void A_running_head_has_the_text_of_its_heading_without_the_call_whose_note_stands_below() => Assert.Equal(
        "H | H[1] | a | 1.n",
        Print(Sheet + "h1 { string-set: h content() } @page { @top-left { content: string(h); vertical-align: top } }", "# H^[n]\n\na\n"));

    [Fact]
    public void Calls_and_references_to_notes_are_coloured_as_the_sheet_says()
    {
        var runs = new BookSketch(".footnote::footnote-call { content: counter(footnote) } .footnote::footnote-call, a.note-reference { color: red }")
            .SetInType("R^[n]{#n} see [](#n)").Pages[0].Items.OfType<GlyphRun>().ToList();

        var numbers = runs.Where(run => run.Text.Trim() == "1").Select(run => run.Color).ToList();
        Assert.Equal(2, numbers.Count);
        Assert.Single(numbers.Distinct());
        Assert.NotEqual(runs[0].Color, numbers[0]);
    }

    [Fact]
    public void A_note_does_not_look_like_the_words_that_call_it()
    {
        var runs = new BookSketch("em { color: red; text-transform: uppercase; letter-spacing: 2pt; font-variant-caps: small-caps } .footnote::footnote-call { content: '*' }")
            .SetInType("plain *slanted^[note]*").Pages[0].Items.OfType<GlyphRun>().ToList();

        var note = Assert.Single(runs, run => run.Text.EndsWith("note", StringComparison.Ordinal));
        Assert.Equal((runs[0].Color, runs[0].Face), (note.Color, note.Face));
        Assert.Contains(runs, run => run.Text == "SLANTED" && run.Color != note.Color);
    }

    [Fact]
    public void No_line_begins_with_a_call()
    {
        var notes = string.Concat(Enumerable.Range(0, 60).Select(i => $"{"words of several lengths"[..(3 + (i % 20))]} ^[n]\n"));

        var page = new BookSketch("@page { size: 160pt 4000pt } .footnote::footnote-call { content: '*'; vertical-align: baseline; font-size: 1em }").SetInType(notes).Pages[0];

        var lines = page.Items.OfType<GlyphRun>().GroupBy(run => run.Origin.Y);
        Assert.All(lines, line => Assert.NotEqual("*", line.OrderBy(run => run.Origin.X).First().Text.Trim()));
    }
}
